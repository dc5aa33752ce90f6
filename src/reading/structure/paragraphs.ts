/** From units in reading order to paragraphs: what the print broke is joined. */
import type { Paragraph } from '../../model/page.ts';
import { standsAlone } from './box-lines.ts';
import type { TextItem } from './drafts.ts';
import { endsSentence, readBalance, splitsDecimal } from './endings.ts';
import { isNumbered, opensLetter } from './genre.ts';
import { joinPlaced, type PlacedText } from './pieces.ts';
import type { Unit } from './units.ts';

interface Open {
  readonly role: Paragraph['role'];
  /** Joined only at the end, so that a text of many pieces is not copied for each. */
  readonly parts: PlacedText[];
  /** The end of the text so far. */
  tail: string;
  last: number;
}

const TAIL = 400;

const LIST_END = /[；;：:]$/u;
/** 问：…… and 答：…… begin paragraphs, whatever stands before. */
const ASKS = /^[问答][：:]/u;

/**
 * Whether `next` goes on with the paragraph that `text` leaves: a sentence or a quotation is open.
 *
 * @example goesOn('把办公室打造成“样板', '间”。') // true
 */
export function goesOn(text: string, next: string): boolean {
  if (splitsDecimal(text, next)) return true;
  if (endsSentence(text)) {
    const open = readBalance(text.slice(-400)).open;
    return open.length > 0 && readBalance(next.slice(0, 400)).unopened[0] === open.at(-1);
  }
  if (ASKS.test(next)) return false;
  return !standsAlone(text) && !opensLetter(text) && !(LIST_END.test(text) && isNumbered(next));
}

/** A section's heading over two lines has up to so many characters in each, and in both. */
const HEADING_LINE = 14;
const HEADING = 24;

/** Whether a heading goes on in the one right below it: no section is without text. */
function goesOnBelow(text: string, next: string): boolean {
  if (isNumbered(next) || text.length + next.length > HEADING) return false;
  return text.length <= HEADING_LINE && next.length <= HEADING_LINE;
}

/** Where a join leaves the order of the page or crosses a column. */
export interface Joins {
  readonly paragraphs: readonly Paragraph[];
  /** How many times a sentence was put together again. */
  readonly joined: number;
  /** Whether a caption stood inside a sentence: where it belongs nobody can tell. */
  readonly aroundCaption: boolean;
  /** Whether the last body paragraph is left in mid-sentence. */
  readonly openEnd: boolean;
}

/**
 * The paragraphs of `items`, which stand in reading order.
 */
export function joinParagraphs(items: readonly TextItem[], units: readonly Unit[]): Joins {
  const open: Open[] = [];
  let joined = 0;
  let aroundCaption = false;
  for (const { index, role } of items) {
    const unit = units[index];
    if (!unit || unit.content.text === '') continue;
    const before = role === 'body' ? open.findLast((one) => one.role !== 'caption') : open.at(-1);
    const below = role === 'heading' && before?.last === index - 1 && before.parts.length === 1;
    const target = before?.role === role && (role !== 'heading' || below) ? before : undefined;
    const owner = target ? units[target.last] : undefined;
    const closed = owner !== undefined && (owner.credit !== null || owner.jumps.length > 0);
    const follows = role === 'heading' ? goesOnBelow : goesOn;
    if (target && !closed && follows(target.tail, unit.content.text)) {
      target.parts.push(unit.content);
      target.tail = (target.tail + unit.content.text).slice(-TAIL);
      target.last = index;
      joined += 1;
      aroundCaption ||= open.at(-1) !== target;
    } else {
      const tail = unit.content.text.slice(-TAIL);
      open.push({ role, parts: [unit.content], tail, last: index });
    }
  }
  const paragraphs = open.map(({ role, parts }) => ({ role, ...joinPlaced(parts) }));
  const last = open.findLast((one) => one.role !== 'caption');
  const closed = !last || endsSentence(last.tail) || standsAlone(last.tail);
  const openEnd = last?.role === 'body' && !closed && !units[last.last]?.credit;
  return { paragraphs, joined, aroundCaption, openEnd };
}
