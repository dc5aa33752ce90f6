/** Captions that count their pictures: 图①为…… 图②为……, with one photographer's name or several. */
import { creditsPicture, creditsReport } from './trailing-byline.ts';
import type { Unit } from './units.ts';

const NUMBER =
  /^[（(▲▼↑↓]?(图|照片)?[ \u3000]?([①②③④⑤⑥⑦⑧⑨]|(?<=图[ \u3000]?)[1-9一二三四五六七八九])/u;
const DIGITS: readonly string[] = ['①②③④⑤⑥⑦⑧⑨', '123456789', '一二三四五六七八九'];
/** A caption that stands among others is short. */
const LONGEST = 160;
/** Two pictures at least are counted. */
const FEWEST = 2;

interface Numbered {
  readonly number: number;
  /** Whether the page says that a picture is meant. */
  readonly picture: boolean;
}

function readNumber({ form, content, dateline }: Unit): Numbered | null {
  if ((form !== 'text' && form !== 'display') || dateline || content.text.length > LONGEST)
    return null;
  const match = NUMBER.exec(content.text.slice(0, 8));
  const digit = match?.[2] ?? '';
  const number = DIGITS.map((row) => row.indexOf(digit) + 1).find((at) => at > 0) ?? 0;
  return match && digit !== '' ? { number, picture: match[1] !== undefined } : null;
}

function isCredit(unit: Unit | undefined): boolean {
  if (unit?.form !== 'byline') return false;
  return creditsPicture(unit.content.text) || creditsReport(unit.content.text);
}

/** The place of the next text from `at` on in direction `step`, one photographer's line aside. */
function beside(units: readonly Unit[], at: number, step: 1 | -1): number {
  return isCredit(units[at + step]) ? at + 2 * step : at + step;
}

/** Whether the text at `index` counts one more picture than the one at `before`, right above it. */
export function countsOn(units: readonly Unit[], before: number, index: number): boolean {
  const [one, other] = [units[before], units[index]];
  if (!one || !other || beside(units, index, -1) !== before) return false;
  const number = readNumber(one)?.number ?? 0;
  return number > 0 && readNumber(other)?.number === number + 1 && isNumberedCaption(units, index);
}

/**
 * Whether the text at `index` is one of several captions that count their pictures from the first on:
 * all say 图, or a photographer is named in or behind the last one.
 */
export function isNumberedCaption(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const own = unit ? readNumber(unit) : null;
  if (!own) return false;
  let first = index;
  let { number, picture } = own;
  while (number > 1) {
    const before = beside(units, first, -1);
    const read = before >= 0 && units[before] ? readNumber(units[before]) : null;
    if (read?.number !== number - 1) return false;
    picture &&= read.picture;
    number = read.number;
    first = before;
  }
  let last = index;
  let count = own.number;
  for (;;) {
    const next = beside(units, last, 1);
    const read = units[next] ? readNumber(units[next]) : null;
    if (read?.number !== count + 1) break;
    picture &&= read.picture;
    count = read.number;
    last = next;
  }
  const end = units[last];
  const credited = end?.credit?.picture === true || end?.credit?.report === true;
  return count >= FEWEST && (picture || credited || isCredit(units[last + 1]));
}
