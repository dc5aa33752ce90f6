/** The truths themselves: they can be read, agree with their pages, and leave nothing out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BenchPage } from './expected.ts';
import { withoutBlanks } from './likeness.ts';
import { loadSet, PRINTED_SETS, pageFolder, SETS } from './load-expected.ts';

/** Marks that an initiative's name leaves out although the text has them. */
const plain = (text: string): string => withoutBlanks(text).replace(/[“”‘’《》「」的]/gu, '');

const textOf = (article: BenchPage['expected']['articles'][number]): string =>
  [article.titles[0] ?? '', ...article.paragraphs.map((it) => it.text)].join('');

describe.each(SETS)('the truths of %s', (set) => {
  const pages = loadSet(set);

  it('has the pages that the bench promises', () => {
    const least = {
      seeds: 5,
      made: 18,
      held: 12,
      fresh: 8,
      field: 14,
      blind: 6,
      unseen: 6,
      apart: 6,
      later: 5,
      long: 6,
      last: 4,
      wide: 9,
      twice: 6,
      woven: 2,
      anew: 9,
      after: 6,
      beyond: 6,
      further: 6,
      yonder: 6,
      hence: 6,
      shredded: 6,
      akin: 8,
      near: 8,
      hither: 8,
      nigh: 8,
      thither: 8,
      yon: 12,
      beside: 8,
      along: 10,
      abreast: 6,
      plain: 8,
      afresh: 2,
      outside: 4,
      newly: 10,
      lately: 6,
      abroad: 4,
      since: 10,
      nearby: 8,
      again: 6,
      onward: 8,
      ahead: 6,
    }[set];
    expect(pages.length).toBeGreaterThanOrEqual(least);
  });

  it.each(pages)('$name names only initiatives that its text names', ({ expected }) => {
    for (const article of expected.articles) {
      const text = plain(textOf(article));
      for (const { names } of article.initiatives) {
        expect([names[0], names.some((name) => text.includes(plain(name)))]).toEqual([
          names[0],
          true,
        ]);
      }
    }
  });

  it.each(pages)('$name puts every county code under its province', ({ expected }) => {
    for (const { region } of expected.articles) {
      expect(region.adcode).toMatch(region.path.length === 0 ? /^$/u : /^\d{6}$/u);
      expect(region.path.length === 1).toBe(region.adcode.endsWith('0000') && region.adcode !== '');
    }
  });

  it.each(pages)('$name prints every character of every paragraph', ({ text, expected }) => {
    const left = new Map<string, number>();
    for (const it of withoutBlanks(text)) left.set(it, (left.get(it) ?? 0) + 1);
    for (const it of withoutBlanks(expected.articles.map(textOf).join(''))) {
      left.set(it, (left.get(it) ?? 0) - 1);
    }
    const missing = [...left].filter(([, count]) => count < 0).map(([it]) => it);
    expect(missing).toEqual([]);
  });
});

describe.each(PRINTED_SETS)('the printed pages of %s', (set) => {
  it.each(loadSet(set))('$name lies on disk as it is printed', ({ name, text }) => {
    const file = join(pageFolder(set), `${name}.txt`);
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
  });
});
