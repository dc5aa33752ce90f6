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
    const places = new Map<number, number>();
    const texts: string[] = [];
    const placeOfRow = Uint32Array.from(rows, (row) => {
      const code = codeOf(dataset, row);
      const known = places.get(code);
      if (known !== undefined) return known;
      places.set(code, texts.length);
      return texts.push(textOf(dataset, code)) - 1;
    });
    const ranks = rankTexts(texts);
    return [Float64Array.from(placeOfRow, (place) => ranks[place] ?? Number.NaN)];
  };
}

/** A dictionary-coded column of the facts, by pinyin. */
export function byString(codeOf: NumberOf): SortKeys {
  return byText(
    ({ facts }, row) => codeOf(facts, row),
    ({ facts }, code) => facts.strings[code] ?? '',
  );
}
