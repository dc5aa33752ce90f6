/** Short texts that a photographer's name ends: a picture's captions, or a report with its picture. */
import { isCredited } from './caption-pieces.ts';
import type { Place } from './captions.ts';
import type { Draft } from './drafts.ts';
import { saysOtherTown } from './other-towns.ts';
import { overlap } from './topics.ts';
import { creditsPicture, creditsReport } from './trailing-byline.ts';
import type { Unit } from './units.ts';

/** So many paragraphs at most stand under a picture. */
const MOST_PARAGRAPHS = 3;
/** 新华社记者 王芳 摄, 新华社发（王芳 摄）: an agency signs its texts otherwise. */
const AGENCY = /(?:新华社|中新社)(?:记者|发)/u;

/** A caption of its own says when or where it is within its first words. */
const OWN_SCENE =
  /^.{0,18}(?:[0-9]日|近日|日前|[昨今]天|连日来|(?<!该)(?:[省市县旗镇乡]|街道|社区))/u;

/** Whether a draft's names are a photographer's only, behind its text. */
function isPictureOnly(draft: Draft, units: readonly Unit[]): boolean {
  if (draft.photo || draft.bylines.length > 0 || draft.items.length > MOST_PARAGRAPHS) return false;
  if (draft.items.some(({ index, role }) => role === 'heading' || units[index]?.dateline))
    return false;
  if (draft.items.every(({ role }) => role === 'caption')) return false;
  return creditsOf(draft, units).some((credit) => creditsPicture(credit));
}

/** The lines behind a draft's text that name somebody. */
function creditsOf(draft: Draft, units: readonly Unit[]): string[] {
  const last = units[draft.items.at(-1)?.index ?? -1]?.credit;
  const lines = draft.trailing.map((index) => units[index]?.content.text ?? '');
  const names = last ? [...lines, last.text] : lines;
  return names.some((line) => creditsReport(line)) ? [] : names;
}

function setCaptions(draft: Draft): void {
  draft.items = draft.items.map(({ index }) => ({ index, role: 'caption' }));
}

/** Whether `text` right above a picture's caption, which gives no time and place, may be its beginning. */
function mayBegin(before: Draft, photo: Draft, units: readonly Unit[]): boolean {
  const [last, first] = [before.items.at(-1), photo.items[0]];
  if (!last || !first || last.role !== 'body' || last.index !== first.index - 1) return false;
  const [text, caption] = [units[last.index], units[first.index]];
  if (!text || !caption || text.dateline || text.credit || caption.gap >= 2) return false;
  return text.traits.lead > 0 && text.traits.finished && !OWN_SCENE.test(caption.content.text);
}

/** Whether a draft is nothing but one text by nobody: under no headline, or `headed` as well. */
function isBare({ headlines, bylines, trailing, items }: Draft, headed: boolean): boolean {
  if (bylines.length + trailing.length > 0 || items.length !== 1) return false;
  return headed || headlines.length === 0;
}

function isAgencys(draft: Draft, units: readonly Unit[]): boolean {
  return creditsOf(draft, units).some((credit) => AGENCY.test(credit));
}

/**
 * Two paragraphs under a picture are its captions where the first one stands alone, where an agency's
 * photographer signs them, or where the second speaks of 该街道; elsewhere both readings are doubted. In place; `drafts` in page order.
 *
 * @example 10月8日，30名志愿者来到……。 / 志愿者还为老人理发。 / （王芳 摄） → one photo of two captions
 */
export function settlePictureReports(drafts: Draft[], units: readonly Unit[]): void {
  const merged = new Set<Draft>();
  for (const [at, draft] of drafts.entries()) {
    if (isPictureOnly(draft, units)) {
      if (isAgencys(draft, units)) setCaptions(draft);
      else draft.shaken = true;
    }
    const before = drafts[at - 1];
    if (!draft.photo || !before || merged.has(before) || !mayBegin(before, draft, units)) continue;
    const refers = units[draft.items[0]?.index ?? -1]?.traits.refersBack === true;
    if (isBare(before, refers || isAgencys(draft, units))) {
      draft.headlines.unshift(...before.headlines);
      draft.kickers.unshift(...before.kickers);
      draft.subtitles.unshift(...before.subtitles);
      draft.items.unshift(...before.items);
      setCaptions(draft);
      merged.add(before);
    } else before.shaken = true;
    draft.shaken = true;
  }
  if (merged.size === 0) return;
  let kept = 0;
  for (const draft of drafts) {
    if (merged.has(draft)) continue;
    drafts[kept] = draft;
    kept += 1;
  }
  drafts.length = kept;
}

/**
 * Whether a signed caption stands under a headline and other names that close a text above them,
 * which has no headline: the photo only follows the article.
 */
function isPhotoBelowHead(
  { view, current }: Place,
  drafts: readonly Draft[],
  index: number,
): boolean {
  const before = drafts.at(-2);
  if (!current?.bylines.length || current !== drafts.at(-1) || !before) return false;
  const headless = !before.photo && before.headlines.length === 0 && before.items.length > 0;
  const lead = view.units[index]?.traits.lead ?? 0;
  return headless && lead > 0 && isCredited(view, index);
}

/** Less than this in common with an article is nothing. */
const LEAST_SHARED = 0.01;

/**
 * Whether a signed caption with a time of its own stands between a headline, of which it has no word, and the
 * dated text of that, with which it shares nothing: columns have set it there.
 */
function isSetBetween({ view, current }: Place, index: number): boolean {
  const { units } = view;
  if ((units[index]?.traits.lead ?? 0) === 0 || !isCredited(view, index)) return false;
  const below = units[units[index + 1]?.form === 'byline' ? index + 2 : index + 1];
  if (below?.dateline == null) return false;
  const own = [...(current?.headlines ?? []), units.indexOf(below)];
  return overlap(view.topics, [index], own) < LEAST_SHARED;
}

/** Whether a signed caption with a time of its own is from another town than the headline above it names. */
function isOfOtherTown({ view, current }: Place, index: number): boolean {
  const unit = view.units[index];
  if (!unit || !current || unit.traits.lead === 0 || !isCredited(view, index)) return false;
  const [headline = -1] = current.headlines;
  return saysOtherTown(view.units[headline]?.content.text ?? '', unit.content.text);
}

/** Whether the caption at `index`, right below the headline read last, belongs under it. */
export function belongsBelowHead(place: Place, drafts: readonly Draft[], index: number): boolean {
  if (isPhotoBelowHead(place, drafts, index) || isSetBetween(place, index)) return false;
  return !isOfOtherTown(place, index);
}
