/**
 * `npx tsx tests/bench/restyle.ts [SET …]`: how many articles of the sets' pages read alike when the pages
 * are set otherwise, style by style. It asks no truth: what is read of the page as it stands is the measure.
 */
import type { ArticleText } from '../../src/model/page.ts';
import { segmentPage } from '../../src/reading/structure/segment-page.ts';
import { findSet, loadSet } from './load-expected.ts';
import { POORER, RESTYLES } from './restyle.data.ts';

const bare = (text: string): string => text.replace(/[\s\u200b]/gu, '');

/** What a reader would miss of an article: headline, authors, text; paragraphs and blanks aside. */
function keyOf({ kind, title, authors, paragraphs }: ArticleText): string {
  const text = paragraphs.map((paragraph) => paragraph.text).join('');
  return [kind, bare(title), ...authors, bare(text)].join('|');
}

/** How many articles of `page` the restyled page has too, and how many there are. */
export function countAlike(page: string, change: (page: string) => string): [number, number] {
  const plain = segmentPage(page).articles.map(keyOf);
  const changed = new Set(segmentPage(change(page)).articles.map(keyOf));
  return [plain.filter((key) => changed.has(key)).length, plain.length];
}

function main(): void {
  const named = process.argv.slice(2);
  const sets = named.length === 0 ? ['yon', 'beside', 'near', 'blind'] : named;
  const pages = sets.flatMap((set) => loadSet(findSet(set)));
  for (const [name, change] of Object.entries({ ...RESTYLES, ...POORER })) {
    const counts = pages.map(({ text }) => countAlike(text, change));
    const alike = counts.reduce((sum, [right]) => sum + right, 0);
    const all = counts.reduce((sum, [, of]) => sum + of, 0);
    console.log(`${(alike / all).toFixed(3)}  ${`${alike}/${all}`.padStart(9)}  ${name}`);
  }
}

if (process.argv[1] === import.meta.filename) main();
