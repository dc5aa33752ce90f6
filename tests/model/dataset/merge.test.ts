import { describe, expect, it } from 'vitest';
import { cell, textCell } from '../../../src/model/dataset/columns.ts';
import { encodeDataset, type SourcePage } from '../../../src/model/dataset/encode.ts';
import type { Facts, TextShard } from '../../../src/model/dataset/files.ts';
import { mergePages } from '../../../src/model/dataset/merge.ts';
import { parseFacts, parseTextShard } from '../../../src/model/dataset/parse.ts';
import { madeUpPages } from '../../fixtures/made-up-dataset.ts';

const PAGES = madeUpPages(30);

/** Facts with every code and row number replaced by what it stands for. */
function resolved(facts: Facts) {
  const text = (column: readonly number[]) => column.map((_, row) => textCell(facts, column, row));
  const regionOf = (row: number): string =>
    row < 0
      ? ''
      : `${regionOf(cell(facts.regions.parent, row))}/${textCell(facts, facts.regions.name, row)}${textCell(facts, facts.regions.adcode, row)}:${cell(facts.regions.level, row)}`;
  const { pages, articles, metrics, initiatives } = facts;
  return {
    pages: { ...pages, file: text(pages.file), shard: [] },
    articles: {
      ...articles,
      title: text(articles.title),
      subtitle: text(articles.subtitle),
      authors: text(articles.authors),
      date: text(articles.date),
      region: articles.region.map(regionOf),
    },
    metrics: {
      ...metrics,
      raw: text(metrics.raw),
      unit: text(metrics.unit),
      indicator: text(metrics.indicator),
    },
    initiatives: { ...initiatives, name: text(initiatives.name) },
  };
}

function encodeOne(page: SourcePage) {
  const { facts, texts } = encodeDataset([page]);
  return { facts, shard: texts[0] ?? { pages: [], articles: [] } };
}

function allOf(shards: readonly TextShard[]) {
  return {
    pages: shards.flatMap((shard) => shard.pages),
    articles: shards.flatMap((shard) => shard.articles),
  };
}

describe('mergePages', () => {
  it.each([
    ['one page', 29],
    ['several', 20],
    ['all but one', 1],
  ])('adds %s as if they had been in the folder', (_name, kept) => {
    const base = encodeDataset(PAGES.slice(0, kept));
    const own = PAGES.slice(kept).map(encodeOne);
    const before = JSON.stringify(base.facts);
    const merged = mergePages({ facts: base.facts, textShards: base.texts.length }, own);
    const whole = encodeDataset(PAGES);
    expect(resolved(merged.facts)).toEqual(resolved(whole.facts));
    expect(allOf([...base.texts, ...merged.shards])).toEqual(allOf(whole.texts));
    expect(merged.facts.pages.shard.slice(kept)).toEqual(
      own.map((_, index) => base.texts.length + index),
    );
    // What was loaded is not touched, and the result is what the parser takes.
    expect(JSON.stringify(base.facts)).toBe(before);
    expect(parseFacts('facts.json', JSON.stringify(merged.facts))).toEqual(merged.facts);
    for (const shard of merged.shards) {
      expect(parseTextShard('texts/0.json', JSON.stringify(shard))).toEqual(shard);
    }
  });

  it('adds nothing where there is nothing', () => {
    const { facts } = encodeDataset(PAGES);
    expect(mergePages({ facts, textShards: 1 }, [])).toEqual({ facts, shards: [] });
  });

  it('takes names such as constructor for names', () => {
    const [first, second] = PAGES;
    if (first === undefined || second === undefined) throw new Error('no page');
    const base = encodeDataset([{ ...first, file: '__proto__' }]);
    const own = encodeOne({ ...second, file: 'constructor' });
    const { facts } = mergePages({ facts: base.facts, textShards: 1 }, [own]);
    expect(resolved(facts).pages.file).toEqual(['__proto__', 'constructor']);
  });
});
