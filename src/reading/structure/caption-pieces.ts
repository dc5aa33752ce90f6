/** The pieces of one caption: columns may break it, up to the photographer's name. */
import { scoreContinuity } from './continuity.ts';
import type { Draft } from './drafts.ts';
import { creditsPicture } from './trailing-byline.ts';
import type { Unit } from './units.ts';

/** A page's units, in page order. */
interface Units {
  readonly units: readonly Unit[];
}

/** What a caption goes on with after these words may look like a beginning: 图为 / 7月10日，…… */
const STOPS = /(?:图为|[在于从自到至])$/u;
/** A caption has at most so many characters, and comes in so many pieces. */
export const MOST_CAPTION = 420;
const MOST_PIECES = 5;
/** A first word that begins few clauses, such as 花 of 菜花节期间, is the rest of another. */
const STRAY = 0.5;

/** Whether a text does not go on with another's sentence: 近日，…… is a caption by itself. */
export function beginsAnew(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.traits.lead > 0 && unit.traits.stray < STRAY;
}

/** What a text's beginning says at least for its being a paragraph's (logarithm). */
const PARAGRAPH = 1;

/** Whether a text stands apart from the one before it, and begins as paragraphs do: 秋风起，鱼正肥。10月8日，……. */
function beginsApart({ gap, traits }: Unit): boolean {
  return gap >= 2 && traits.starts >= PARAGRAPH && traits.stray < STRAY;
}

/** Whether the text at `index` goes on with the sentence of the caption at `before`. */
export function readsOnFrom(view: Units, before: number, index: number): boolean {
  return readOn(view, before).includes(index);
}

/** Whether a unit may be a piece of a text: a short line that is no headline by its mark. */
function isPiece({ form, mark, bullet }: Unit): boolean {
  return form === 'text' || (form === 'display' && mark === 0 && !bullet);
}

/**
 * Where the text at `index` ends in mid-sentence: the texts that go on with it, itself first, until
 * one is finished or signed. A narrow column may break a caption into several.
 */
export function readOn({ units }: Units, index: number): readonly number[] {
  const chain = [index];
  let length = units[index]?.content.text.length ?? 0;
  for (let at = index; chain.length < MOST_PIECES; at += 1) {
    const [unit, next] = [units[at], units[at + 1]];
    if (!unit || unit.traits.finished || unit.credit || !next || !isPiece(next)) break;
    length += next.content.text.length;
    const anew = (beginsAnew(next) || beginsApart(next)) && !STOPS.test(unit.traits.tail);
    if (next.dateline || anew || length > MOST_CAPTION) break;
    chain.push(at + 1);
  }
  return chain;
}

/** A line with a comma and at least so many characters under a picture's title may be its caption's beginning. */
const LEAST_CUT = 14;

/**
 * Whether the short line at `index` is what a narrow column leaves of a caption's first words, below the
 * picture's title: 小小石匠 / “石头会说话”研学活动日前走进石桥村，60余名 / 小学生……。
 */
export function isCutBelowTitle(units: readonly Unit[], index: number): boolean {
  const [title, unit, next] = units.slice(index - 1, index + 2);
  if (unit?.form !== 'display' || unit.mark > 0 || unit.bullet || title?.form !== 'display')
    return false;
  const { text } = unit.content;
  if (text.length < LEAST_CUT || !/[，,；;]/u.test(text)) return false;
  return next?.form === 'text' && !next.dateline && !beginsAnew(next);
}

/** Whether the names right above `index` close an article: what stands below them is no more of it. */
export function isBelowNames(
  units: readonly Unit[],
  article: Pick<Draft, 'items'> | null,
  index: number,
): boolean {
  return article?.items.at(-1)?.index === index - 2 && units[index - 1]?.form === 'byline';
}

/** The text behind a caption and the names below it, if that goes on with a sentence. */
function restBehind(units: readonly Unit[], caption: number): Unit | undefined {
  const behind = units[caption + 1]?.byline ? caption + 2 : caption + 1;
  const unit = units[behind];
  return unit?.form === 'text' && !unit.dateline && !unit.traits.opening ? unit : undefined;
}

/**
 * Whether the short line at `index` is what a picture below it cuts off a text, and no title of the picture: its
 * sentence goes on below the caption (茶叶由合作社统一供 / a caption / 应，……).
 */
export function goesOnBelowCaption(units: readonly Unit[], index: number): boolean {
  const line = units[index];
  const rest = restBehind(units, index + 1);
  if (line?.form !== 'display' || line.mark > 0 || line.bullet || !rest) return false;
  return scoreContinuity(line.traits.cut, rest.traits, null) >= READS_ON;
}

/** Whether a photographer's name stands in the text at `index` or in the line below it. */
export function creditsAPicture({ units }: Units, index: number): boolean {
  const below = units[index + 1];
  if (units[index]?.credit?.picture === true) return true;
  return below?.byline != null && creditsPicture(below.content.text);
}

/** Whether a photographer's name stands in a text, directly behind it, or in or behind the text that ends it. */
export function isCredited(view: Units, index: number): boolean {
  if (view.units[index + 1]?.byline?.form === 'role') return true;
  return creditsAPicture(view, readOn(view, index).at(-1) ?? index);
}

/** A text behind a signed article that is all a caption has at most so many characters. */
const LONGEST_WHOLE = 260;
/** A text that begins like a paragraph by less than this goes on with another (logarithm). */
const INSIDE = -2;
/** What a cut gains at least that surely reads on. */
const READS_ON = 3;

/** Whether texts that columns broke surely are one, short, and begin as a sentence does. */
export function isWhole(view: Units, chain: readonly number[]): boolean {
  const units = chain.flatMap((at) => view.units[at] ?? []);
  const length = units.reduce((sum, unit) => sum + unit.content.text.length, 0);
  if (length > LONGEST_WHOLE || units[0]?.traits.goesOn !== false) return false;
  return units.every((unit, at) => {
    const before = units[at - 1];
    if (!before || (unit.traits.goesOn && unit.traits.starts < INSIDE)) return true;
    return scoreContinuity(before.traits.cut, unit.traits, null) >= READS_ON;
  });
}

/** …连续护林20年。……。图为王芳在护林。: a paragraph whose last sentence only is about a picture. */
const PICTURE_LAST =
  /^[^。！？]{8,120}[。！？][^。！？]{4,120}[。！？][^。！？]{0,60}[（(]?图为[^。！？]{2,60}[。）)]{0,2}$/u;

/** Whether a text that opens as no report does is body up to a last sentence about a picture. */
export function closesWithPicture({ traits, content, gap }: Unit): boolean {
  return traits.lead === 0 && gap < 2 && PICTURE_LAST.test(content.text);
}

/** Where the caption ends that opens at `index` and a photographer's name closes; -1 for none. */
export function endOfCaption(view: Units, index: number): number {
  const last = readOn(view, index).at(-1) ?? index;
  return creditsAPicture(view, last) ? last : -1;
}
