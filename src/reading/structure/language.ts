/** How well a sentence that a page has cut reads on: a model of words and of pairs of words. */
import { languageModel, NOTHING, UNKNOWN } from './language-model.ts';

/** Words of up to so many characters. */
const LONGEST = 5;
/** How many characters on each side of a cut are looked at. */
const REACH = 6;
const FULL_FORMS: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

/** Figures are one sign that no word has, and punctuation is full-width, as the tables have it. */
function normalise(text: string): string {
  if (!holdsAsciiOrDigit(text)) return text;
  return text
    .replace(/[0-9０-９.]+/gu, '0')
    .replace(/[,;:?!]/gu, (mark) => FULL_FORMS[mark] ?? mark);
}

function holdsAsciiOrDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80 || (code >= 0xff10 && code <= 0xff19)) return true;
  }
  return false;
}

/** A way to read a side of a cut: its word next to the cut, and how probable it is. */
interface Way {
  readonly word: number;
  readonly log: number;
}

/** One side of a cut, read once for many pairs. */
export interface Side {
  readonly text: string;
  /** By the number of characters between it and the cut that are left out: the ways to read it. */
  readonly ways: readonly (readonly Way[])[];
  readonly best: number;
}

const EMPTY: readonly Way[] = [{ word: NOTHING, log: 0 }];

/** The word between two places of `text`, -1 where none is; single characters always are. */
function wordAt(text: string, from: number, to: number): number {
  const model = languageModel();
  if (to === from + 1) return Math.max(UNKNOWN, model.numberAt(text, from, to));
  if (!model.isInsideWord(text.charCodeAt(from), text.charCodeAt(from + 1))) return -1;
  return model.numberAt(text, from, to);
}

function bestOf(ways: readonly Way[]): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const { log } of ways) if (log > best) best = log;
  return best;
}

/** The text before a cut. */
export function readTail(text: string): Side {
  const model = languageModel();
  const tail = normalise(text.slice(-2 * REACH)).slice(-REACH);
  const states: Way[][] = [[...EMPTY]];
  for (let end = 1; end <= tail.length; end += 1) {
    const own: Way[] = [];
    for (let from = Math.max(0, end - LONGEST); from < end; from += 1) {
      const word = wordAt(tail, from, end);
      if (word < 0) continue;
      let log = Number.NEGATIVE_INFINITY;
      for (const way of states[from] ?? [])
        log = Math.max(log, way.log + model.gainOf(way.word, word));
      own.push({ word, log: log + model.logOf(word) });
    }
    states.push(own);
  }
  const ways = states.reverse();
  return { text: tail, ways, best: bestOf(ways[0] ?? EMPTY) };
}

/** The text behind a cut. */
export function readHead(text: string): Side {
  const model = languageModel();
  const head = normalise(text.slice(0, 2 * REACH)).slice(0, REACH);
  const ways: Way[][] = [];
  for (let from = head.length; from >= 0; from -= 1) {
    const own: Way[] = from === head.length ? [...EMPTY] : [];
    for (let end = from + 1; end <= Math.min(head.length, from + LONGEST); end += 1) {
      const word = wordAt(head, from, end);
      if (word < 0) continue;
      let log = Number.NEGATIVE_INFINITY;
      for (const way of ways[end] ?? [])
        log = Math.max(log, way.log + model.gainOf(word, way.word));
      own.push({ word, log: log + model.logOf(word) });
    }
    ways[from] = own;
  }
  return { text: head, ways, best: bestOf(ways[0] ?? EMPTY) };
}

/** The best way to read on over a word from the ways before it, or from two ways directly. */
function joinBest(before: readonly Way[], after: readonly Way[]): number {
  const model = languageModel();
  let best = Number.NEGATIVE_INFINITY;
  for (const left of before) {
    for (const right of after) {
      best = Math.max(best, left.log + model.gainOf(left.word, right.word) + right.log);
    }
  }
  return best;
}

/** The best reading in which one word spans the cut. */
function spanBest(tail: Side, head: Side): number {
  const model = languageModel();
  let best = Number.NEGATIVE_INFINITY;
  const last = tail.text.charCodeAt(tail.text.length - 1);
  if (!model.isInsideWord(last, head.text.charCodeAt(0))) return best;
  const text = tail.text + head.text;
  const cut = tail.text.length;
  for (let before = 1; before < LONGEST && before <= cut; before += 1) {
    for (let after = 1; before + after <= LONGEST && after <= head.text.length; after += 1) {
      const word = model.numberAt(text, cut - before, cut + after);
      if (word < 0) continue;
      let left = Number.NEGATIVE_INFINITY;
      for (const way of tail.ways[before] ?? []) {
        left = Math.max(left, way.log + model.gainOf(way.word, word));
      }
      let right = Number.NEGATIVE_INFINITY;
      for (const way of head.ways[after] ?? []) {
        right = Math.max(right, way.log + model.gainOf(word, way.word));
      }
      best = Math.max(best, left + model.logOf(word) + right);
    }
  }
  return best;
}

/**
 * How much more probable two texts are as one than apart (logarithm): about 0 for strangers, 3 and
 * more where a word spans the cut or two words often stand together.
 *
 * @example joinGain(readTail('清理河道垃'), readHead('圾三吨')) > 3 // true
 */
export function joinGain(tail: Side, head: Side): number {
  if (tail.text === '' || head.text === '') return 0;
  const whole = joinBest(tail.ways[0] ?? EMPTY, head.ways[0] ?? EMPTY);
  return Math.max(whole, spanBest(tail, head)) - tail.best - head.best;
}

/** `joinGain` where no word spans the cut. */
export function pairGain(tail: Side, head: Side): number {
  if (tail.text === '' || head.text === '') return 0;
  return joinBest(tail.ways[0] ?? EMPTY, head.ways[0] ?? EMPTY) - tail.best - head.best;
}

/**
 * How much speaks against a text's beginning a clause, by its first word (logarithm, 0 or less):
 * about 0 for what clauses begin with, −2 and less for the second half of a word.
 *
 * @example startLog(readHead('务活动的群众')) < -1 // true: 服务 was cut
 */
export function startLog(head: Side): number {
  const model = languageModel();
  let first: Way = { word: NOTHING, log: Number.NEGATIVE_INFINITY };
  for (const way of head.ways[0] ?? EMPTY) if (way.log > first.log) first = way;
  if (first.word === NOTHING) return 0;
  const alone = first.word === UNKNOWN || first.word === model.numberAt(head.text, 0, 1);
  return (
    (alone ? model.initialLog(head.text.charCodeAt(0)) : 0) +
    Math.min(0, model.gainOf(model.numberOf('，'), first.word))
  );
}
