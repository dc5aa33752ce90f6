import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../src/model/page.ts';
import { joinPieces, type Span } from '../../../src/model/span.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { PAGES } from './pages.ts';

function articleSpans(page: PageText): Span[] {
  return page.articles.flatMap((article) => [
    ...article.paragraphs.flatMap((paragraph) => paragraph.pieces),
    ...article.parts.flatMap((part) => part.pieces),
  ]);
}

function checkLaws(text: string): void {
  const page = segmentPage(text);
  const owners = new Uint8Array(text.length);
  for (const [from, to] of [...articleSpans(page), ...page.furniture, ...page.unplaced]) {
    expect(from).toBeLessThan(to);
    for (let at = from; at < to; at += 1) owners[at] = (owners[at] ?? 0) + 1;
  }
  for (let at = 0; at < text.length; at += 1) {
    const blank = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000\r\n\u0085\u2028\u2029]/u.test(
      text.charAt(at),
    );
    expect(owners[at], `character ${at}`).toBeLessThanOrEqual(1);
    if (!blank) expect(owners[at], `character ${at} of ${JSON.stringify(text)}`).toBe(1);
  }
  for (const article of page.articles) {
    for (const paragraph of article.paragraphs) {
      expect(joinPieces(text, paragraph.pieces)).toBe(paragraph.text);
    }
  }
  const starts = page.articles.map((article) =>
    Math.min(
      ...[...article.paragraphs, ...article.parts].flatMap((one) => one.pieces.map((it) => it[0])),
    ),
  );
  expect(starts).toEqual([...starts].sort((left, right) => left - right));
}

const FRAGMENTS = [
  '本报讯（王芳）',
  '（李明 摄）',
  '记者 张三',
  '近日，',
  '。',
  '，',
  '“',
  '”',
  '（',
  '）',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '　　',
  ' ',
  '\ufeff',
  '# ',
  '◆ ',
  '**',
  '——',
  '一、',
  '新桥县：',
  '开展活动',
  '图为',
  '（下转第二版）',
  '第3版',
  '2021年4月8日 星期四',
  '1',
  '𠮷',
  '\ud800',
  '<br>',
  '文明实践站里，志愿者为老人理发。',
];

const PATIENCE = 60_000;

describe('the laws of a page', { timeout: PATIENCE }, () => {
  it('hold for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkLaws), {
      numRuns: 300,
    });
  });

  it('hold for any mixture of what pages are made of', () => {
    const mixture = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 });
    fc.assert(
      fc.property(mixture, (parts) => checkLaws(parts.join(''))),
      { numRuns: 1500 },
    );
  });

  it('hold for pages whose blocks are shuffled', () => {
    const blocks = PAGES.flatMap(({ text }) => text.split(/\n\n/u));
    const shuffled = fc.shuffledSubarray(blocks, { minLength: 2, maxLength: 24 });
    fc.assert(
      fc.property(shuffled, (chosen) => checkLaws(chosen.join('\n\n'))),
      { numRuns: 150 },
    );
  });

  it('hold for pages that are cut anywhere', () => {
    const cut = fc.tuple(fc.constantFrom(...PAGES), fc.nat(), fc.nat());
    fc.assert(
      fc.property(cut, ([{ text }, from, length]) => {
        const start = from % text.length;
        checkLaws(text.slice(start, start + (length % text.length)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile pages', { timeout: PATIENCE }, () => {
  const SIZE = 60_000;
  it.each([
    ['one character repeated', '字'.repeat(SIZE)],
    ['digits', '1'.repeat(SIZE)],
    ['brackets that never close', '（“《'.repeat(SIZE / 3)],
    ['ten thousand headlines', '新桥县：文明实践进乡村\n\n'.repeat(5000)],
    ['ten thousand bylines', '本报记者 王芳\n\n'.repeat(5000)],
    ['ten thousand open texts', '近日，志愿者走进社区，为居民理发，受到\n\n'.repeat(3000)],
    ['ten thousand short texts', '近日，志愿者走进社区。\n'.repeat(5000)],
    ['marks', '# # # '.repeat(SIZE / 6)],
    ['blanks', ' \u3000'.repeat(SIZE / 2)],
    ['names', '王芳李明'.repeat(SIZE / 4)],
  ])('%s are read in time that grows with their length', (_name, text) => {
    segmentPage(text.slice(0, 2000));
    const start = performance.now();
    segmentPage(text);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});
