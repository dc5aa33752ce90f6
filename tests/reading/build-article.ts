/** Articles made in a line, for tests of the stages that read facts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleText, Paragraph } from '../../src/model/page.ts';

/** An article of `title` and body paragraphs; a paragraph that begins with # is a heading. */
export function articleOf(title: string, ...texts: readonly string[]): ArticleText {
  const paragraphs = texts.map(
    (text): Paragraph =>
      text.startsWith('#')
        ? { role: 'heading', text: text.slice(1), pieces: [] }
        : { role: title === '' ? 'caption' : 'body', text, pieces: [] },
  );
  return {
    kind: title === '' ? 'photo' : 'article',
    title,
    subtitle: '',
    authors: [],
    truncated: false,
    paragraphs,
    parts: [],
    notes: [],
    certainty: 'certain',
    reasons: [],
  };
}

const SEEDS = join(import.meta.dirname, '../../seeds');

/** The text of the seed page whose file name begins with `number` (000 … 004). */
export function seedPage(number: string): string {
  const file = readdirSync(SEEDS).find((name) => name.startsWith(number));
  if (file === undefined) throw new Error(`no seed page ${number}`);
  return readFileSync(join(SEEDS, file), 'utf8');
}

export interface SeedPlace {
  readonly page: string;
  readonly title: string;
  readonly first: string;
  readonly last: string;
}

/**
 * A stretch of a seed page as an article, from its first to its last words, with the lines that
 * OCR broke in mid-sentence joined.
 */
export function seedArticle({ page, title, first, last }: SeedPlace): ArticleText {
  const text = seedPage(page);
  const from = text.indexOf(first);
  const to = text.indexOf(last, from);
  if (from < 0 || to < 0) throw new Error(`not on page ${page}: ${from < 0 ? first : last}`);
  const body = text.slice(from, to + last.length).replace(/([^。！？”’\n])\n+(?=[^#\n])/gu, '$1');
  return articleOf(title, ...body.split(/\n+/u).filter((line) => line.trim() !== ''));
}
