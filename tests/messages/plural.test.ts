/** No English text says "1 rows". */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/messages/messages.ts';
import { inNumber, plural } from '../../src/messages/plural.ts';

const FOLDER = resolve(import.meta.dirname, '../../src/messages');

type Message = string | ((...values: unknown[]) => string);
type Table = Readonly<Record<(typeof LOCALES)[number], Readonly<Record<string, Message>>>>;

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value);
}

/** All tables of texts, found as they lie there: a new one is tested without being named here. */
async function tables(): Promise<readonly (readonly [name: string, table: Table])[]> {
  const files = readdirSync(FOLDER).filter((file) => !file.includes('.data.'));
  const modules = await Promise.all(
    files.map((file): Promise<object> => import(resolve(FOLDER, file))),
  );
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]: [string, unknown]) =>
      isTable(value) ? [[name, value] as const] : [],
    ),
  );
}

/** What the English texts say where every value is `value`. */
async function said(value: string): Promise<readonly string[]> {
  return (await tables()).flatMap(([name, { en }]) =>
    Object.entries(en).flatMap(([key, text]) =>
      typeof text === 'string'
        ? []
        : [`${name}.${key}: ${text(...Array.from({ length: text.length }, () => value))}`],
    ),
  );
}

/** Words after a count that end in s and are no plural. */
const SINGULAR = 'does|is|lies|this|its|less';
const ONE_OF_MANY = new RegExp(String.raw`\b1 (?:more )?(?!(?:${SINGULAR})\b)[a-z]+s\b`, 'u');

describe('English texts', () => {
  it('have no plural beside the count 1', async () => {
    const texts = await said('1');
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => ONE_OF_MANY.test(text))).toEqual([]);
    expect(texts.filter((text) => /\b1 more do\b|\b1 [a-z ]+\bthem\b/u.test(text))).toEqual([]);
  });

  it('have a plural beside any other count', async () => {
    const nouns = 'row|column|article|initiative|metric|page|province|unit|range|byte|file|group';
    const one = new RegExp(String.raw`\b1,200 (?:more )?(?:${nouns})\b`, 'u');
    expect((await said('1,200')).filter((text) => one.test(text))).toEqual([]);
  });
});

it.each([
  ['1', '1 row'],
  [1, '1 row'],
  ['0', '0 rows'],
  ['11', '11 rows'],
  ['1,001', '1,001 rows'],
])('writes %j in its number', (count, text) => {
  expect(plural(count, 'row', 'rows')).toBe(text);
  expect(inNumber(count, 'row', 'rows')).toBe(text.split(' ')[1]);
});
