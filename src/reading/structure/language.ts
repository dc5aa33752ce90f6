/** How well a sentence that a page has cut reads on: a model of words and of pairs of words. */
import { widenPunctuation } from '../../chinese/punctuation.ts';
import { languageModel, NOTHING, UNKNOWN } from './language-model.ts';

/** Words of up to so many characters. */
const LONGEST = 5;
/** How many characters on each side of a cut are looked at. */
const REACH = 6;

/** Figures are one sign that no word has, and punctuation is full-width, as the tables have it. */
function normalise(text: string): string {
  if (!holdsAsciiOrDigit(text)) return text;
  return widenPunctuation(text.replace(/[0-9０-９.]+/gu, '0'));
}

function holdsAsciiOrDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80 || (code >= 0xff10 && code <= 0xff19)) return true;
  }
  return false;
}

/**
 * One side of a cut, read once for many pairs. By the number of characters between it and the cut
 * that are left out, there are ways to read it: each has a word next to the cut, and is more or
 * less probable. Ways lie side by side, so that none is an object of its own.
 */
export interface Side {
  readonly text: string;
  readonly words: readonly number[];
  readonly logs: readonly number[];
  /** Where the ways of each place begin; they end where those of the place before it in the text begin. */
  readonly starts: readonly number[];
  readonly best: number;
}

type Ways = Omit<Side, 'text' | 'best'>;

/** Ways while they are collected. */
interface Growing extends Ways {
  readonly words: number[];
  readonly logs: number[];
  readonly starts: number[];
}

/** Ways of no place yet but the text's other end, where nothing stands for certain. */
function startWays(length: number): Growing {
  const starts: number[] = [];
  for (let left = 0; left <= length; left += 1) starts.push(0);
  return { words: [NOTHING], logs: [0], starts };
}

/** Where the ways of a place end: those of the place one nearer to the cut come behind them. */
function endOf({ words, starts }: Ways, left: number): number {
  return left === 0 ? words.length : (starts[left - 1] ?? 0);
}

function sideOf(text: string, ways: Ways): Side {
  let best = Number.NEGATIVE_INFINITY;
  for (let at = ways.starts[0] ?? 0; at < ways.words.length; at += 1) {
    best = Math.max(best, ways.logs[at] ?? 0);
  }
  return { text, ...ways, best };
}

/** The best of a place's ways with `word` behind them. */
function bestBefore(ways: Ways, left: number, word: number): number {
  const model = languageModel();
  const { words, logs, starts } = ways;
  const end = endOf(ways, left);
  let best = Number.NEGATIVE_INFINITY;
  for (let at = starts[left] ?? 0; at < end; at += 1) {
    best = Math.max(best, (logs[at] ?? 0) + model.gainOf(words[at] ?? NOTHING, word));
  }
  return best;
}

/** The best of a place's ways with `word` before them. */
function bestBehind(ways: Ways, left: number, word: number): number {
  const model = languageModel();
  const { words, logs, starts } = ways;
  const end = endOf(ways, left);
  let best = Number.NEGATIVE_INFINITY;
  for (let at = starts[left] ?? 0; at < end; at += 1) {
    best = Math.max(best, (logs[at] ?? 0) + model.gainOf(word, words[at] ?? NOTHING));
  }
  return best;
}

/** The word text[from, to), -1 where none is; single characters always are. */
function wordAt(text: string, from: number, to: number): number {
  const word = languageModel().numberAt(text, from, to);
  return to === from + 1 ? Math.max(UNKNOWN, word) : word;
}

/** Whether the characters around a place stand side by side in some word. */
function isInside(text: string, at: number): boolean {
  return languageModel().isInsideWord(text.charCodeAt(at - 1), text.charCodeAt(at));
}

/** The text before a cut. */
export function readTail(text: string): Side {
  const model = languageModel();
  const tail = normalise(text.slice(-2 * REACH)).slice(-REACH);
  const ways = startWays(tail.length);
  for (let end = 1; end <= tail.length; end += 1) {
    const left = tail.length - end;
    let from = end - 1;
    while (from > 0 && end - from < LONGEST && isInside(tail, from)) from -= 1;
    ways.starts[left] = ways.words.length;
    for (; from < end; from += 1) {
      const word = wordAt(tail, from, end);
      if (word < 0) continue;
      const log = bestBefore(ways, tail.length - from, word) + model.logOf(word);
      ways.words.push(word);
      ways.logs.push(log);
    }
  }
  return sideOf(tail, ways);
}

/** The text behind a cut. */
export function readHead(text: string): Side {
  const model = languageModel();
  const head = normalise(text.slice(0, 2 * REACH)).slice(0, REACH);
  const ways = startWays(head.length);
  for (let from = head.length - 1; from >= 0; from -= 1) {
    const last = Math.min(head.length, from + LONGEST);
    ways.starts[from] = ways.words.length;
    for (let end = from + 1; end <= last; end += 1) {
      if (end > from + 1 && !isInside(head, end - 1)) break;
      const word = wordAt(head, from, end);
      if (word < 0) continue;
      const log = bestBehind(ways, end, word) + model.logOf(word);
      ways.words.push(word);
      ways.logs.push(log);
    }
  }
  return sideOf(head, ways);
}

/** The best way to read on directly from one side to the other. */
function joinBest(tail: Side, head: Side): number {
  const model = languageModel();
  let best = Number.NEGATIVE_INFINITY;
  for (let at = tail.starts[0] ?? 0; at < tail.words.length; at += 1) {
    const log = tail.logs[at] ?? 0;
    const word = tail.words[at] ?? NOTHING;
    for (let to = head.starts[0] ?? 0; to < head.words.length; to += 1) {
      const gain = model.gainOf(word, head.words[to] ?? NOTHING);
      best = Math.max(best, log + gain + (head.logs[to] ?? 0));
    }
  }
  return best;
}

/** The best reading in which one word spans the cut. */
function spanBest(tail: Side, head: Side): number {
  const model = languageModel();
  let best = Number.NEGATIVE_INFINITY;
  const text = tail.text + head.text;
  const cut = tail.text.length;
  if (!isInside(text, cut)) return best;
  for (let before = 1; before < LONGEST && before <= cut; before += 1) {
    if (before > 1 && !isInside(text, cut - before + 1)) break;
    for (let after = 1; before + after <= LONGEST && after <= head.text.length; after += 1) {
      if (after > 1 && !isInside(text, cut + after - 1)) break;
      const word = model.numberAt(text, cut - before, cut + after);
      if (word < 0) continue;
      const left = bestBefore(tail, before, word);
      best = Math.max(best, left + model.logOf(word) + bestBehind(head, after, word));
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
  return Math.max(joinBest(tail, head), spanBest(tail, head)) - tail.best - head.best;
}

/** `joinGain` where no word spans the cut. */
export function pairGain(tail: Side, head: Side): number {
  if (tail.text === '' || head.text === '') return 0;
  return joinBest(tail, head) - tail.best - head.best;
}

/** The word that the best way of reading a text begins with. */
function firstWord({ words, logs, starts }: Side): number {
  let word = NOTHING;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = starts[0] ?? 0; at < words.length; at += 1) {
    if ((logs[at] ?? 0) <= best) continue;
    best = logs[at] ?? 0;
    word = words[at] ?? NOTHING;
  }
  return word;
}

/**
 * How much speaks against a text's beginning a clause, by its first word (logarithm, 0 or less):
 * about 0 for what clauses begin with, −2 and less for the second half of a word.
 *
 * @example startLog(readHead('务活动的群众')) < -1 // true: 服务 was cut
 */
export function startLog(head: Side): number {
  const model = languageModel();
  const first = firstWord(head);
  if (first === NOTHING) return 0;
  const alone = first === UNKNOWN || first === model.numberAt(head.text, 0, 1);
  return (
    (alone ? model.initialLog(head.text.charCodeAt(0)) : 0) +
    Math.min(0, model.gainOf(model.numberOf('，'), first))
  );
}
