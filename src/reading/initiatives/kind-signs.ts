/** Small signs that tell what kind of thing a name is of: those of the name itself, and of the words around it. */
import { widenPunctuation } from '../../chinese/punctuation.ts';
import type { InitiativeKind } from '../../model/vocabulary.ts';
import { SETUP_VERBS } from './setup-verbs.data.ts';

/** A name at `[from, to)` of `text`, marks included, with the kind that rules give it. */
export interface NamedPlace {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: InitiativeKind;
}

/** So much of the clause before and behind is looked at. */
const LOOKED_AT = 24;
const MOST_PAIRS = 6;
const LONGEST = 12;
const LONGEST_END = 3;
const NUMBER = /[0-9０-９.．]{1,12}/gu;
const CLAUSE = /[，。；：、！？\n]/u;
const QUOTED = /^[“‘「『"](.*?)[”’」』"](.*)$/u;
const MARKS = /[“”‘’「」『』《》"]/gu;
const OTHERS = /“[^“”]{0,48}”/gu;
const VERB = new RegExp(
  [...SETUP_VERBS]
    .map(({ verb }) => verb)
    .sort((one, other) => other.length - one.length)
    .join('|'),
  'gu',
);

const normalise = (text: string): string => widenPunctuation(text).replace(NUMBER, '0');

function addPairs(signs: Set<string>, family: string, text: string, most: number): void {
  for (let at = 0; at + 1 < text.length && at < most; at += 1) {
    signs.add(family + text.slice(at, at + 2));
  }
}

/** What the name says: how it ends, its characters, its length, what stands behind its marks. */
function addName(signs: Set<string>, raw: string, kind: InitiativeKind): void {
  const name = raw.replace(MARKS, '');
  const [, core = name, tail = ''] = QUOTED.exec(raw) ?? [];
  const form = core !== name || raw !== name ? 'quoted' : 'bare';
  signs.add(`K${kind}`);
  signs.add(`K${kind} ${raw.startsWith('《') ? 'title' : form}`);
  signs.add(`K${kind} ${name.slice(-2)}`);
  signs.add(`#${Math.min(core.length, LONGEST)}`);
  for (let length = 1; length <= LONGEST_END; length += 1) signs.add(`e${name.slice(-length)}`);
  signs.add(`c${core.slice(-1)}`);
  signs.add(`c${core.slice(-2)}`);
  for (const character of core) signs.add(`u${character}`);
  if (tail !== '') signs.add(`t${tail.slice(-2)}`);
}

/** What is said of it: the verb that sets it up, the words at its marks, those of its clause. */
function addSides(signs: Set<string>, { text, from, to }: NamedPlace): void {
  const before = normalise(text.slice(Math.max(0, from - 2 * LOOKED_AT), from));
  const after = normalise(text.slice(to, to + LOOKED_AT));
  for (let length = 1; length <= 2; length += 1) {
    signs.add(before === '' ? '<^' : `<${before.slice(-length)}`);
    signs.add(after === '' ? '>$' : `>${after.slice(0, length)}`);
  }
  const clause = before.split(CLAUSE).at(-1) ?? '';
  addPairs(signs, 'b', clause.slice(-LOOKED_AT), LOOKED_AT);
  addPairs(signs, 'a', after.split(CLAUSE)[0] ?? '', MOST_PAIRS);
  const verb = clause.replace(OTHERS, '').match(VERB)?.at(-1);
  if (verb === undefined) return;
  signs.add(`v${verb}`);
  signs.add(`v${verb} ${text.slice(from, to).replace(MARKS, '').slice(-1)}`);
}

/**
 * The signs of one place: K the kind that rules give, e and c the end of the name and of what is quoted, u a
 * character, t the noun behind the marks, v the verb, < and > what stands right at it, b and a its clause.
 *
 * @example readKindSigns({ text: '开办“瓜田夜校”3期', from: 2, to: 8, kind: 'platform' })
 * // has 'Kplatform', 'e夜校', 'v开办', '>0'
 */
export function readKindSigns(place: NamedPlace): Set<string> {
  const signs = new Set<string>();
  addName(signs, place.text.slice(place.from, place.to), place.kind);
  addSides(signs, place);
  return signs;
}
