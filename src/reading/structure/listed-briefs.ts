/** Briefs: short reports without a headline, one behind the other. */
import { answersLetter } from './letters.ts';
import type { Unit } from './units.ts';

/** Whether a text and the one beside it have a print mark each and open as reports: ●近日，… ●6月18日，…. */
export function isListed(units: readonly Unit[], index: number): boolean {
  const opens = (at: number): boolean => {
    const unit = units[at];
    return unit?.form === 'text' && unit.bullet && unit.traits.lead > 0;
  };
  return opens(index) && (opens(index - 1) || opens(index + 1));
}

/** 河口街道夜诊开到8点: whom or what place a line opens with. */
const PLACE =
  /^[\u4e00-\u9fff]{2,5}?(?:街道|社区|[镇乡县旗]|(?<![小园景校厂])区|(?<!超)市(?![场民容])|村(?![民庄里]))/u;
/** A brief names its place within so many characters. */
const REACH = 16;

/**
 * Whether a line with a print mark is a brief's headline, and no section's heading: the text below
 * opens with the place that the line opens with (■河口街道夜诊开到8点 above 青山区河口街道……).
 */
export function headsBrief(line: Unit | undefined, below: Unit | undefined): boolean {
  const place = line?.bullet ? PLACE.exec(line.content.text)?.[0] : undefined;
  return place !== undefined && below?.content.text.slice(0, REACH).includes(place) === true;
}

interface Before {
  /** Whether a rubric over briefs stands above. */
  readonly rubric: boolean;
  /** Whether names end the text before. */
  readonly signed: boolean;
}

/** Whether the text at `index` opens a brief, and is no part of the one before it. */
export function opensBrief(units: readonly Unit[], index: number, before: Before): boolean {
  const unit = units[index];
  if (!unit) return false;
  if (isListed(units, index)) return true;
  // 回音：…… answers the signed letter above it.
  if (answersLetter(unit.content.text)) return false;
  if (!before.signed) return before.rubric && (unit.bullet || unit.traits.lead > 0);
  return !unit.traits.startsInside && unit.traits.stub === 0;
}
