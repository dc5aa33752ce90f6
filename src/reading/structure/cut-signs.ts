/** Signs that a short line is a piece of a text: what stands around it reads on from it, or it reads as a sentence. */
import { joinGain } from './language.ts';
import type { Surroundings } from './surroundings.ts';
import type { Traits } from './traits.ts';
import type { Unit } from './units.ts';

/** Up to so many characters a line without a comma may be a head, whatever follows. */
const LONG_HEAD = 16;
const COMMA = /[，,]/u;

/** Whether the text directly behind begins inside a phrase: the line is its beginning. */
export function isCutBehind(around: Surroundings): boolean {
  const { nextIsText, nextText, previousIsText, previousText } = around;
  if (!nextIsText || !nextText || nextText.dateline) return false;
  if (previousIsText && previousText && !previousText.traits.finished && around.placed)
    return false;
  return nextText.traits.startsInside || nextText.traits.stub === 2;
}

/** How much the line reads on from an open text right before it, 0 to 6. */
export function readOn(unit: Unit, { previousIsText, previousText }: Surroundings): number {
  if (!previousIsText || !previousText || previousText.traits.finished) return 0;
  if (previousText.credit || unit.mark > 0) return 0;
  const gain = joinGain(previousText.traits.tailSide, unit.traits.headSide);
  return Math.max(0, Math.min(6, gain - 1));
}

/** How much an undated text right behind a line that is long or has a comma reads on from it, 0 to 6. */
export function readsInto(unit: Unit, { nextIsText, nextText }: Surroundings): number {
  if (!nextIsText || !nextText || nextText.dateline || unit.mark > 0) return 0;
  const { line, text } = unit.traits;
  if (line.commas === 0 && text.length <= LONG_HEAD) return 0;
  if (nextText.traits.opensParagraph) return 0;
  return Math.max(0, Math.min(6, joinGain(unit.traits.tailSide, nextText.traits.headSide) - 1));
}

/** Whether the line opens as a report does, and has a comma: 为保障春耕用水，县里 */
export function isCutLead({ traits, mark }: Unit): boolean {
  return mark === 0 && traits.lead > 0 && traits.line.commas > 0;
}

/** Whether the line is indented as a paragraph is, and the text directly behind is not. */
export function isIndented(unit: Unit, { nextIsText, nextText }: Surroundings): boolean {
  return unit.indent >= 2 && nextIsText && nextText?.dateline === null && nextText.indent === 0;
}

/** A section's heading is hardly longer. */
const LONGEST_OWN = 22;
/** The paragraphs around a line of its own are so many times longer: lines that a column breaks are not. */
const LONGER = 1.5;

/** Whether a text is one line, a paragraph by itself, and much longer than `text`. */
function isLongLine({ lines, content }: Unit, text: string): boolean {
  return lines.length === 1 && content.text.length >= text.length * LONGER;
}

/**
 * Whether a short line stands by itself in a block whose lines are whole paragraphs: no empty line, and so no
 * cut, parts it from a text that ends before it and one that begins behind it, and it has no end mark. It is
 * a heading, with a comma or not (难事有人管，日子不再“愁”).
 */
export function isLineOfItsOwn(unit: Unit, around: Surroundings): boolean {
  const { previousIsText, previousText, nextIsText, nextText } = around;
  if (!previousIsText || !nextIsText || !previousText || !nextText || nextText.dateline)
    return false;
  if (unit.gap > 0 || nextText.gap > 0 || unit.lines.length > 1) return false;
  const { text } = unit.traits;
  if (!isLongLine(previousText, text) || !isLongLine(nextText, text)) return false;
  return previousText.traits.finished && !nextText.traits.goesOn && isWholeLine(unit, LONGEST_OWN);
}

/** 把雨棚修到了路口，免得: words behind which a sentence goes on. */
const AWAITS_MORE =
  /(?:免得|以便|以免|从而|于是|不仅|不但|只要|如果|虽然|因为|由于|通过|进行|开展|实现|直到|[有是要会能可请])$/u;

/** Whether a short line is whole by itself, and no sentence: neither its beginning nor its end goes on elsewhere. */
export function isWholeLine(unit: Unit, longest: number): boolean {
  const { text, line } = unit.traits;
  if (text.length > longest || line.stopsMidPhrase || line.endsWithComma || line.opensLikeBody)
    return false;
  const { open, unopened } = line.balance;
  return open.length + unopened.length === 0 && !AWAITS_MORE.test(text) && !isSentence(unit);
}

/** Whether a line has a comma and figures: 种植油菜4.3万亩，由5家合作社供种. */
export function hasFigures({ text, line }: Traits): boolean {
  return line.commas > 0 && COMMA.test(text) && /[0-9０-９]/u.test(text);
}

/**
 * Whether a line reads as a piece of a text. One that the page marks or numbers (二、80岁也能学跳舞) is none, nor
 * is what leads to the headline below it.
 */
export function isSentence({ mark, bullet, traits }: Unit): boolean {
  if (mark > 0 || bullet || traits.numbered) return false;
  return traits.line.readsAsSentence;
}
