/**
 * How much a quoted phrase reads as an initiative's name, by small signs of itself and of the words
 * around it. Rules know the verbs and nouns that present a name; these weigh what they do not know.
 */
import { widenPunctuation } from '../../chinese/punctuation.ts';
import { QUOTED_WEIGHTS } from './quoted-weights.data.ts';

/** A quoted phrase where it stands. */
export interface QuotedPlace {
  readonly core: string;
  /** The text before and behind its marks, as much as there is. */
  readonly before: string;
  readonly after: string;
  /** Whether its marks are those of a title: 《…》. */
  readonly title: boolean;
}

/** So much of the text on each side is looked at. */
export const LOOKED_AT = 24;
/** So many pairs of characters behind, to the next mark. */
const MOST_PAIRS = 6;
const LONGEST = 12;
const FEWEST_MANY = 3;
/** More places say nothing new. */
const MOST_PLACES = 12;
const MARKS = '+、·—！？，。';
const NUMBER = /[0-9０-９.．]{1,12}/gu;
const CLAUSE = /[，。；：、！？]/u;
/** 建成“…”7所 */
const COUNTED = /^0[余多]?[个支家场期座间处册份张次人名条件户]/u;
/** 组建12支“…” */
const COUNT_BEFORE = /(?:0|[一二两三])[余多]?[个支家场期座间处册份张名位本项套] ?$/u;

function normalise(text: string): string {
  return widenPunctuation(text).replace(NUMBER, '0');
}

function addPairs(signs: Set<string>, family: string, text: string, most: number): void {
  for (let at = 0; at + 1 < text.length && at < most; at += 1) {
    signs.add(family + text.slice(at, at + 2));
  }
}

function addSides(signs: Set<string>, { before, after }: QuotedPlace): void {
  const left = normalise(before.slice(-LOOKED_AT));
  const right = normalise(after.slice(0, LOOKED_AT));
  for (let length = 1; length <= 2; length += 1) {
    signs.add(left.length < length ? `<^${left}` : `<${left.slice(-length)}`);
    signs.add(right.length < length ? `>$${right}` : `>${right.slice(0, length)}`);
  }
  addPairs(signs, 'b', left.split(CLAUSE).at(-1) ?? '', LOOKED_AT);
  addPairs(signs, 'a', right.split(CLAUSE)[0] ?? '', MOST_PAIRS);
  if (COUNTED.test(right)) signs.add('#counted');
  if (COUNT_BEFORE.test(left)) signs.add('#count before');
}

/**
 * Adds what one place says of its phrase to `signs`: u a character, e its end, s its first one, < and >
 * what stands right at its marks, b and a pairs in the clause before and behind, # the rest.
 *
 * @example addSigns(signs, { core: '暖心屋', before: '镇里办起', after: '3间', title: false })
 * // adds 'u暖', 'e心屋', '<办起', '>0', 'b镇里' …
 */
function addSigns(signs: Set<string>, place: QuotedPlace): void {
  const { core } = place;
  signs.add(`#${Math.min(core.length, LONGEST)}`);
  for (const character of core) {
    signs.add(`u${character}`);
    if (MARKS.includes(character)) signs.add(`#${character}`);
    if (/[0-9]/u.test(character)) signs.add('#digit');
  }
  signs.add(`e${core.slice(-1)}`);
  signs.add(`e${core.slice(-2)}`);
  signs.add(`s${core.slice(0, 1)}`);
  if (place.title) signs.add('#title');
  addSides(signs, place);
}

/** What all places of a phrase in an article say, how many they are, and whether the headline has it. */
export function readSigns(places: readonly QuotedPlace[], inHeadline: boolean): Set<string> {
  const signs = new Set<string>();
  for (const place of places.slice(0, MOST_PLACES)) addSigns(signs, place);
  signs.add(`#×${Math.min(places.length, FEWEST_MANY)}`);
  if (inHeadline) signs.add('#headline');
  return signs;
}

let weights: ReadonlyMap<string, number> | null = null;

/** The table, read once: a weight, then the signs that have it. */
function readWeights(): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const line of QUOTED_WEIGHTS) {
    const [weight = '', ...signs] = line.split('\t');
    for (const sign of signs) known.set(sign, Number(weight) / 100);
  }
  return known;
}

/** About 1 where the signs are those of a name, about −1 where they are those of a figure of speech. */
export function weighSigns(signs: ReadonlySet<string>): number {
  weights ??= readWeights();
  let sum = weights.get('') ?? 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
}
