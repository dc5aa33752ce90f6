/** Short lines that are built alike, and lines that label who speaks: the section headings of a page. */
import type { Convention } from './convention.ts';
import { startsWithPlace } from './genre.ts';
import { isStrongByline } from './head-scores.ts';
import { areParallel, countSame } from './parallels.ts';
import { creditsPicture } from './trailing-byline.ts';
import type { Traits } from './traits.ts';
import type { Unit } from './units.ts';
import { wordWeight } from './words.ts';

/** So many short lines before and behind one are looked at. */
const NEAR = 6;
/** Section headings of one length have up to so many characters. */
const LONGEST_IN_SERIES = 10;

/** A page's short lines, each with its place among them, and the places that the page names. */
export interface ShortLines {
  readonly units: readonly Unit[];
  readonly displays: readonly number[];
  readonly positions: ReadonlyMap<number, number>;
  readonly places: ReadonlySet<string>;
  /** Whether all of them bear a mark of one depth, headlines and section headings alike. */
  readonly marksEvenly: boolean;
  readonly convention: Convention;
}

/** Whether authors' names or a dateline behind a line show that it is a headline. */
function isHeadline({ units, convention }: ShortLines, index: number): boolean {
  const behind = units[index + 1];
  if (behind?.form === 'subtitle' || behind?.dateline) return true;
  // 全小林, set apart, where the page's articles have their names below the headlines.
  const named = behind?.byline?.form === 'names' && behind.gap > 0;
  if (named && convention.ahead > 0 && units[index + 2]?.form === 'text') return true;
  return behind?.form === 'byline' && isStrongByline(behind) && !creditsPicture(behind.traits.text);
}

/** 谁来讲：… — the question or the time that a section's heading opens with; no place. */
function readLabel(view: ShortLines, { text, line }: Traits): string | null {
  if (line.colon < 2) return null;
  const name = /^([\u4e00-\u9fff]{2,4})[：:]/u.exec(text)?.[1] ?? null;
  return name === null || view.places.has(name) || startsWithPlace(`${name} `) ? null : name;
}

/** Whether two lines have labels that share a character in the same place: 谁来讲：…, 讲什么：…, 讲完后：…. */
function areLabelled(view: ShortLines, left: Traits, right: Traits): boolean {
  if (left.line.colon < 0 || right.line.colon < 0) return false;
  const [one, other] = [readLabel(view, left), readLabel(view, right)];
  if (!one || other?.length !== one.length || one === other) return false;
  return one.split('').some((character) => other.includes(character));
}

/** Whether a line is a page's first where all bear the same mark: a headline, so that lines like it are no sections. */
function opensEven({ marksEvenly, displays }: ShortLines, index: number): boolean {
  return marksEvenly && displays[0] === index;
}

/** Whether a short line may be one of a series: of like length, without a place, and no headline. */
function mayBeInSeries(view: ShortLines, index: number | undefined, length: number): boolean {
  const traits = view.units[index ?? -1]?.traits;
  if (index === undefined || traits?.text.length !== length) return false;
  if (isHeadline(view, index) || opensEven(view, index)) return false;
  return traits.line.colon < 0 && traits.line.place === null;
}

/**
 * How many lines of the same length stand one after another around one, each above a text without
 * names: 鲜果卖得俏, 皮渣变成宝, 工坊开到村. Two may be chance, three are an article's sections.
 */
function countSeries(view: ShortLines, index: number): number {
  const { units, displays, positions } = view;
  const length = units[index]?.content.text.length ?? 0;
  const position = positions.get(index) ?? -1;
  if (length > LONGEST_IN_SERIES || !mayBeInSeries(view, index, length)) return 0;
  let count = 0;
  for (const step of [-1, 1]) {
    let at = position + step;
    const end = position + step * (NEAR + 1);
    while (at !== end && mayBeInSeries(view, displays[at], length)) at += step;
    count += Math.abs(at - position) - 1;
  }
  return count >= 2 ? count : 0;
}

/** 病床搬进卧室 医生按时敲门: two clauses, as headlines have them more often than headings do. */
const COUPLET = /^[^ \u3000：:，,]{4,14}[ \u3000]{1,2}[^ \u3000：:，,]{4,14}$/u;

/** 一户一户谈，碎田连成片 and 田平路通，机器唱主角: two short clauses and a comma, where headlines have a blank. */
const COUPLED = /^[\u4e00-\u9fff]{3,7}[，,][\u4e00-\u9fff]{3,7}$/u;

/** So many couplets one behind the other, cut in the same place, are no chance. */
const ROW = 3;

/** How many short lines one behind the other around one are couplets that are cut where it is: 阵地下沉 院坝就是课堂. */
function countRow(view: ShortLines, index: number): number {
  const { units, displays, positions } = view;
  const cut = (at: number | undefined): string => {
    const text = units[at ?? -1]?.content.text ?? '';
    const isOne = at !== undefined && COUPLET.test(text) && !isHeadline(view, at);
    return isOne && !opensEven(view, at) ? `${text.search(/[ \u3000]/u)} ${text.length}` : '';
  };
  const own = cut(index);
  const position = positions.get(index) ?? -1;
  let count = own === '' ? 0 : 1;
  for (const step of count === 0 ? [] : [-1, 1]) {
    for (let at = position + step; count < ROW && cut(displays[at]) === own; at += step) count += 1;
  }
  return count;
}

/**
 * Whether two lines are alike by more than where they pause. Where headlines and headings bear the same
 * mark, 春来农事早 农机跑得欢 and 一张桌子议 难题当场解 may as well be two headlines.
 */
function areAlikeInWords(own: string, other: string): boolean {
  return !COUPLET.test(own) || !COUPLET.test(other) || countSame(own, other) > 0;
}

/** How many short lines near one are built alike, and are no headlines by what stands behind them. */
export function countParallels(view: ShortLines, index: number): number {
  const unit = view.units[index];
  if (!unit || isHeadline(view, index)) return 0;
  const own = unit.traits;
  const position = view.positions.get(index) ?? -1;
  const strict = view.marksEvenly && countRow(view, index) < ROW;
  let count = 0;
  for (let offset = -NEAR; offset <= NEAR; offset += 1) {
    const other = offset === 0 ? undefined : view.displays[position + offset];
    const line = view.units[other ?? -1];
    if (other === undefined || !line || isHeadline(view, other)) continue;
    const { text } = line.traits;
    if (opensEven(view, other) || (strict && !areAlikeInWords(own.text, text))) continue;
    if (line.mark !== unit.mark && COUPLET.test(text)) continue;
    const alike = areParallel(own.text, text) || areLabelled(view, own, line.traits);
    if (alike || (COUPLED.test(own.text) && COUPLED.test(text))) count += 1;
  }
  return Math.max(count, countSeries(view, index));
}

/** Whether a line opens with an everyday word and a colon: 社区： and 居民：, who says or does it. */
export function isLabel(view: ShortLines, text: string): boolean {
  const name = /^([\u4e00-\u9fff]{1,4})[：:]/u.exec(text)?.[1];
  return name !== undefined && wordWeight(name) !== null && !view.places.has(name);
}

/** How many other short lines near one are labels like it. */
export function countLabels(view: ShortLines, index: number): number {
  const position = view.positions.get(index) ?? -1;
  const near = view.displays.slice(Math.max(0, position - NEAR), position + NEAR + 1);
  return near.filter((at) => at !== index && isLabel(view, view.units[at]?.content.text ?? ''))
    .length;
}
