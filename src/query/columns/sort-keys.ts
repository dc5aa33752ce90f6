/** Builders of sort keys from the dataset's columns. */
import type { Facts } from '../../model/dataset/files.ts';
import type { Dataset } from '../dataset.ts';
import type { SortKeys } from './column.ts';
import { rankTexts } from './text-keys.ts';

type NumberOf = (facts: Facts, row: number) => number;

/** Numbers as numbers; several functions make several keys. */
export function byNumbers(...numbers: readonly NumberOf[]): SortKeys {
  return ({ facts }, rows) =>
    numbers.map((number) => Float64Array.from(rows, (row) => number(facts, row)));
}

/** Texts by pinyin, through a small integer that stands for each distinct text. */
export function byText(
  codeOf: (dataset: Dataset, row: number) => number,
  textOf: (dataset: Dataset, code: number) => string,
): SortKeys {
  return (dataset, rows) => {
    const texts = new Map<number, string>();
    for (const row of rows) {
      const code = codeOf(dataset, row);
      if (!texts.has(code)) texts.set(code, textOf(dataset, code));
    }
    const ranks = rankTexts(texts.values());
    const byCode = new Map([...texts].map(([code, text]) => [code, ranks.get(text) ?? Number.NaN]));
    return [Float64Array.from(rows, (row) => byCode.get(codeOf(dataset, row)) ?? Number.NaN)];
  };
}

/** A dictionary-coded column of the facts, by pinyin. */
export function byString(codeOf: NumberOf): SortKeys {
  return byText(
    ({ facts }, row) => codeOf(facts, row),
    ({ facts }, code) => facts.strings[code] ?? '',
  );
}
