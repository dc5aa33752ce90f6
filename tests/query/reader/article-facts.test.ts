import { describe, expect, it } from 'vitest';
import { placeNames } from '../../../src/query/place-names.ts';
import { factsOfArticle, marksOf } from '../../../src/query/reader/article-facts.ts';
import { headOfArticle } from '../../../src/query/reader/article-head.ts';
import { distinctPlaces } from '../../../src/query/reader/distinct-places.ts';
import { initiativesElsewhere, placesElsewhere } from '../../../src/query/reader/elsewhere.ts';
import { madeUpDataset } from '../../fixtures/made-up-dataset.ts';

const { dataset, texts } = madeUpDataset(24);
const article = texts[0]?.articles[3];
if (article === undefined) throw new Error('the made-up dataset has no such article');
const text = article.paragraphs[0]?.text ?? '';
const facts = factsOfArticle(dataset, article);

describe('the facts of an article', () => {
  it('are its own, in reading order', () => {
    expect(facts.map(({ kind }) => kind)).toEqual(['place', 'initiative', 'metric']);
    expect([...facts].sort((a, b) => a.from - b.from)).toEqual(facts);
  });

  it('stand in the text at their place', () => {
    for (const fact of facts) {
      const slice = text.slice(fact.from, fact.to);
      if (fact.kind === 'metric') expect(slice).toBe(fact.raw);
      if (fact.kind === 'initiative') expect(slice).toBe(`“${fact.name}”`);
      if (fact.kind === 'place') expect(slice).toBe(fact.path.at(-1));
    }
  });

  it('are marked by kind and paragraph', () => {
    expect(marksOf(facts, 0, new Set(['metric'])).map(({ kind }) => kind)).toEqual(['metric']);
    expect(marksOf(facts, 1, new Set(['metric']))).toEqual([]);
  });
});

describe('elsewhere', () => {
  const [place] = facts.filter((fact) => fact.kind === 'place');
  const [initiative] = facts.filter((fact) => fact.kind === 'initiative');

  it('is every other article that reports from the place', () => {
    const key = place?.path.join('/') ?? '';
    const found = placesElsewhere(dataset, 3, place === undefined ? [] : [place]).get(key);
    const naive = dataset.articleIds.flatMap((_, row) => {
      const region = dataset.regionKeys[dataset.facts.articles.region[row] ?? -1] ?? '';
      return row !== 3 && (region === key || region.startsWith(`${key}/`)) ? [row] : [];
    });
    expect(found?.map((other) => other.article)).toEqual(naive);
    expect(naive.length).toBeGreaterThan(0);
  });

  it('leads to the same name in another article, once for each', () => {
    const named = initiative === undefined ? [] : [initiative];
    const found = initiativesElsewhere(dataset, 3, named).get(initiative?.name ?? '') ?? [];
    const rows = found.map((other) => other.article);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows).not.toContain(3);
    for (const { article: row, focus } of found) {
      const other = texts[0]?.articles[row]?.paragraphs[focus?.paragraph ?? 0]?.text ?? '';
      expect(other.slice(focus?.from, focus?.to)).toContain(initiative?.name);
    }
  });

  it('leaves out what occurs nowhere else', () => {
    const nowhere = { ...facts[0], kind: 'place' as const, path: ['无此省'], adcode: '' };
    const base = { key: 'place:9', paragraph: 0, from: 0, to: 1 };
    expect(placesElsewhere(dataset, 3, [{ ...nowhere, ...base }]).size).toBe(0);
  });
});

it('lists each place once', () => {
  const places = facts.filter((fact) => fact.kind === 'place');
  expect(distinctPlaces([...places, ...places])).toEqual(places);
});

it('tells what stands above the text', () => {
  const head = headOfArticle(dataset, 3, 'en');
  expect(head).toMatchObject({ number: 2, file: 'made-up-000001.txt', authors: '张知远' });
  expect(head.themes[0]?.id).toBe('party-building');
  expect(head.region).toEqual(placeNames(head.regionKey.split('/'), 'en'));
  const chinese = headOfArticle(dataset, 3, 'zh');
  expect(chinese.regionKey).toBe(chinese.region.join('/'));
});
