/** What a number counts, in the text's own words. */
import type { Span } from '../../model/span.ts';
import { findBounds } from './bounds.ts';
import type { Quantity } from './find-quantities.ts';
import { LEADING, STOPS_AFTER, TRAILING, VERBS_BEFORE } from './nouns.data.ts';
import { endOfHead, endsWithHead } from './nouns.ts';

export interface Indicator {
  readonly text: string;
  /** Stands beside the number, and ends as names of counted things do. */
  readonly sure: boolean;
}

const WINDOW = 24;
const HARD_AFTER = /[，。！？；：、,;!?:（(）)】》…—\n“‘「《0-9０-９]/u;
const HARD_BEFORE = /[，。！？；：、,;!?:（(）)\n…]/gu;
const STOP = new RegExp(STOPS_AFTER, 'gu');
const VERB = new RegExp(VERBS_BEFORE, 'gu');
const LEAD = new RegExp(`^(?:${LEADING})`, 'u');
const TRAIL = new RegExp(`(?:${TRAILING})$`, 'u');
const TAKES_PART =
  /^(?:次)?(参会|参加|参与|参赛|受益|到场|出席|观看|报名|受伤|获救|死亡|就业|脱贫|通过|获奖)/u;
const SHARES = new Set(['%', '‰', '个百分点', '成', '倍', '番', '百分点']);
const PEOPLE = new Set(['人', '人次', '名', '户', '户次']);

/**
 * The noun after the unit, else what stands before the number in the same clause, else what the
 * number before it counts; '' where none of them is there.
 *
 * @example findIndicator('修建水窖30口。', quantity, null).text // '水窖'
 */
export function findIndicator(text: string, quantity: Quantity, last: Counted | null): Indicator {
  const around = findBounds(text, [quantity.from, quantity.to], quantity.bound);
  const share = SHARES.has(quantity.unit);
  if (!share || text.charAt(around.to) === '的') {
    const after = nounAfter(text, around.to, quantity.unit);
    if (after !== null) return after;
  }
  const person = PEOPLE.has(quantity.unit)
    ? TAKES_PART.exec(text.slice(around.to, around.to + 4))
    : null;
  if (person?.[1] !== undefined) return { text: person[1], sure: true };
  const chunkFrom = Math.max(last?.to ?? 0, startOfClause(text, around.from));
  const before = nounBefore(text, [chunkFrom, around.from], share);
  if (before !== null) return before;
  return { text: last?.indicator ?? '', sure: false };
}

/** The number before, in the same sentence. */
export interface Counted {
  readonly to: number;
  readonly indicator: string;
}

function nounAfter(text: string, at: number, unit: string): Indicator | null {
  let from = at;
  while (' \u3000'.includes(text.charAt(from) || 'x')) from += 1;
  if (text.charAt(from) === '的') from += 1;
  if ('“‘「'.includes(text.charAt(from) || 'x')) return quotedAfter(text, from);
  const window = text.slice(from, from + WINDOW);
  const hard = window.search(HARD_AFTER);
  const phrase = hard < 0 ? window : window.slice(0, hard);
  const money = unit.endsWith('元') && text.charAt(from - 1) !== '的';
  return cutAtStops(phrase, money);
}

function cutAtStops(phrase: string, headOnly: boolean): Indicator | null {
  let rest = phrase;
  for (let round = 0; round < 3; round += 1) {
    const stop = firstStop(rest);
    const cut = rest.slice(0, stop);
    const head = endOfHead(cut);
    if (head > 0 && !(headOnly && head !== cut.length))
      return { text: trimLead(cut.slice(0, head)), sure: true };
    if (headOnly) return null;
    if (rest.charAt(stop) !== '的') {
      return stop === rest.length && cut.length >= 2 && cut.length <= 8
        ? { text: trimLead(cut), sure: false }
        : null;
    }
    rest = rest.slice(stop + 1);
  }
  return null;
}

function firstStop(phrase: string): number {
  STOP.lastIndex = 0;
  const stop = STOP.exec(phrase);
  return stop === null ? phrase.length : stop.index;
}

/** 42个“结对”村 counts 村; 20个“红色驿站” counts what is named. */
function quotedAfter(text: string, from: number): Indicator | null {
  const close = text.slice(from + 1, from + WINDOW).search(/[”’」]/u);
  if (close < 0) return null;
  const end = from + 1 + close;
  const rest = text.slice(end + 1, end + 1 + 10);
  const hard = rest.search(HARD_AFTER);
  const phrase = hard < 0 ? rest : rest.slice(0, hard);
  const cut = phrase.slice(0, firstStop(phrase));
  const head = endOfHead(cut);
  return { text: head > 0 ? cut.slice(0, head) : text.slice(from + 1, end), sure: true };
}

function startOfClause(text: string, at: number): number {
  const from = Math.max(0, at - WINDOW);
  const window = text.slice(from, at);
  let start = 0;
  HARD_BEFORE.lastIndex = 0;
  for (const match of window.matchAll(HARD_BEFORE)) start = match.index + 1;
  return from + start;
}

function nounBefore(text: string, [from, to]: Span, share: boolean): Indicator | null {
  let chunk = text.slice(from, to).trimEnd();
  for (let round = 0; round < 4; round += 1) {
    const shorter = chunk.replace(TRAIL, '');
    if (shorter === chunk) break;
    chunk = shorter;
  }
  const quoted = afterQuote(chunk);
  if (quoted.name !== '') return { text: quoted.name, sure: true };
  return cutVerbs(trimLead(quoted.rest), share);
}

function afterQuote(chunk: string): { readonly name: string; readonly rest: string } {
  const close = Math.max(
    chunk.lastIndexOf('”'),
    chunk.lastIndexOf('’'),
    chunk.lastIndexOf('」'),
    chunk.lastIndexOf('》'),
  );
  if (close < 0) return { name: '', rest: chunk };
  const rest = trimLead(chunk.slice(close + 1));
  if (rest.length >= 2) return { name: '', rest };
  const open = Math.max(
    chunk.lastIndexOf('“'),
    chunk.lastIndexOf('‘'),
    chunk.lastIndexOf('「'),
    chunk.lastIndexOf('《'),
  );
  return { name: chunk.slice(open + 1, close), rest };
}

function cutVerbs(chunk: string, share: boolean): Indicator | null {
  if (chunk === '') return null;
  let rest = chunk;
  let verb = '';
  if (!share) {
    for (const match of chunk.matchAll(VERB)) {
      const tail = trimLead(chunk.slice(match.index + match[0].length));
      verb = match[0];
      if (tail.length >= 2) rest = tail;
    }
  }
  const of = rest.lastIndexOf('的');
  if (of >= 0 && rest.length - of > 2) rest = rest.slice(of + 1);
  const word =
    rest === chunk && verb !== '' && chunk.endsWith(verb) && chunk.length > verb.length + 6
      ? verb
      : rest;
  return word === '' ? null : { text: word, sure: endsWithHead(word) || word === verb };
}

function trimLead(phrase: string): string {
  let rest = phrase;
  for (let round = 0; round < 6; round += 1) {
    const shorter = rest.replace(LEAD, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest.replace(/^[一二三四五六七八九十]{1,2}大/u, '');
}
