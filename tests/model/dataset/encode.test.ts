import { describe, expect, it } from 'vitest';
import { cell, textCell } from '../../../src/model/dataset/columns.ts';
import { parseFacts, parseTextShard } from '../../../src/model/dataset/parse.ts';
import { joinPieces } from '../../../src/model/span.ts';
import { madeUpDataset } from '../../fixtures/made-up-dataset.ts';

describe('encodeDataset', () => {
  const { dataset, texts } = madeUpDataset(40);
  const { facts } = dataset;

  it('writes what the parser accepts unchanged', () => {
    expect(parseFacts('facts.json', JSON.stringify(facts))).toEqual(facts);
    expect(parseTextShard('texts/0.json', JSON.stringify(texts[0]))).toEqual(texts[0]);
  });

  it('keeps every number equal to its slice of the paragraph, and the paragraph to the page', () => {
    const articles = texts.flatMap((shard) => shard.articles);
    const pages = texts.flatMap((shard) => shard.pages);
    facts.metrics.article.forEach((article, row) => {
      const entry = articles.find((candidate) => candidate.article === article);
      const paragraph = entry?.paragraphs[cell(facts.metrics.paragraph, row)];
      const raw = textCell(facts, facts.metrics.raw, row);
      const { from, to } = facts.metrics;
      expect(paragraph?.text.slice(cell(from, row), cell(to, row))).toBe(raw);
      const page = pages[cell(facts.articles.page, article)];
      expect(joinPieces(page?.text ?? '', paragraph?.pieces ?? [])).toBe(paragraph?.text);
    });
  });

  it('knows the levels and codes of a division path', () => {
    const row = dataset.regionRows.get('上海市/徐汇区/田林街道') ?? -1;
    const parent = cell(facts.regions.parent, row);
    expect(cell(facts.regions.level, row)).toBe(3);
    expect(textCell(facts, facts.regions.adcode, parent)).toBe('310104');
    expect(cell(facts.regions.level, parent)).toBe(2);
    const city = dataset.regionRows.get('浙江省/湖州市') ?? -1;
    expect(textCell(facts, facts.regions.adcode, city)).toBe('330500');
    expect(cell(facts.regions.level, city)).toBe(1);
  });
});
