/** What must hold for any text, by name: the one list that the tests and the long run share. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { printable } from '../../src/chinese/printable.ts';
import { guardFormula, isDangerous, unguardFormula } from '../../src/export/guard-formula.ts';
import { xmlText } from '../../src/export/xlsx/xml-text.ts';
import { HALF_CHARACTER, readSearchText } from '../../src/query/search-text.ts';
import { formatView, parseView } from '../../src/query/url.ts';
import { URL_PARAMETERS } from '../../src/query/url-parameters.data.ts';
import { INITIAL_VIEW, type View } from '../../src/query/view.ts';
import { decodePage } from '../../src/reading/decode.ts';
import { NAUGHTY_STRINGS } from '../safety/naughty-strings.data.ts';
import { RANDOM_PAGES } from './random-pages.ts';
import { checkPage } from './reading-laws.ts';

export interface Law {
  readonly input: fc.Arbitrary<string>;
  /** @throws where the law is broken. */
  readonly check: (input: string) => void;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...NAUGHTY_STRINGS),
  fc.array(fc.constantFrom(...NAUGHTY_STRINGS), { maxLength: 4 }).map((list) => list.join('')),
);

const anySearch = fc
  .array(fc.tuple(fc.constantFrom(...URL_PARAMETERS.map(({ name }) => name)), anyText), {
    maxLength: 6,
  })
  .map(
    (pairs) =>
      `?${pairs.map(([name, value]) => `${name}=${value.replaceAll('&', '%26')}`).join('&')}`,
  );

/** Bytes as characters below 256; half of them begin as a text does. */
const anyBytes = fc
  .tuple(
    fc.constantFrom(
      '',
      '\u00ef\u00bb\u00bf',
      '\u00ff\u00fe',
      '\u00fe\u00ff',
      '\u00c8\u00ba\u00d6\u00da',
    ),
    fc.uint8Array({ maxLength: 80 }),
  )
  .map(([start, bytes]) => start + Buffer.from(bytes).toString('latin1'));

function checkBytes(input: string): void {
  const bytes = Buffer.from(input, 'latin1');
  const decoded = decodePage(bytes);
  if (!decoded.ok) return;
  assert.notEqual(decoded.encoding, 'big5');
  if (decoded.encoding !== 'utf-8') return;
  const marked = input.startsWith('\u00ef\u00bb\u00bf');
  assert.deepEqual(Buffer.from(decoded.text), marked ? bytes.subarray(3) : bytes);
}

function checkLink(search: string): void {
  const { view } = parseView(search);
  assert.deepEqual(parseView(formatView(view)), { view, problems: [] });
}

/** A page of this name that is shown, opened and chosen, with the same text searched for. */
function checkView(input: string): void {
  const name = input.replace(HALF_CHARACTER, '\ufffd');
  const { filter } = INITIAL_VIEW;
  const pages = { include: name === '' ? [] : [name], exclude: [] };
  const view: View = {
    ...INITIAL_VIEW,
    filter: { ...filter, text: readSearchText(input), pages },
    page: name === '' ? null : name,
    open: { id: `${name}.1`, focus: null, side: 'page' },
  };
  assert.deepEqual(parseView(formatView(view)), { view, problems: [] });
}

function checkCell(text: string): void {
  const guarded = guardFormula(text, '\t');
  assert.equal(unguardFormula(guarded, '\t'), text);
  assert.ok(!/^[\s"'“”‘’]*[=+\-@＝＋－＠]/u.test(guarded) || guarded.startsWith('\t'));
  assert.ok(isDangerous(text) || guarded === text);
  const { data } = Papa.parse<string[]>(Papa.unparse([[guarded, 'x']], { quotes: true }));
  assert.deepEqual(data, [[guarded, 'x']]);
}

function checkMarkup(text: string): void {
  assert.doesNotMatch(
    xmlText(text),
    /[<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]|&(?!amp;|lt;|gt;|quot;)/u,
  );
}

function checkTerminal(text: string): void {
  assert.doesNotMatch(printable(text), /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
}

export const LAWS: ReadonlyMap<string, Law> = new Map<string, Law>([
  ...[...RANDOM_PAGES].map(([name, input]): [string, Law] => [
    `page: ${name}`,
    { input, check: checkPage },
  ]),
  ['bytes', { input: anyBytes, check: checkBytes }],
  ['link', { input: anySearch, check: checkLink }],
  ['view', { input: anyText.filter((text) => text.length < 290), check: checkView }],
  ['cell', { input: anyText, check: checkCell }],
  ['markup', { input: anyText, check: checkMarkup }],
  ['terminal', { input: anyText, check: checkTerminal }],
]);
