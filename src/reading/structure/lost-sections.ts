/** Sections of a signed report that were read as articles, because its columns stand apart. */
import { type Draft, headlineText, isPicture, isSigned, textOfDraft } from './drafts.ts';
import { startsWithPlace } from './genre.ts';
import { namesNotice, saysWhenItBegins, warns } from './notices.ts';
import { opensElsewhere } from './opening-places.ts';
import type { Unit } from './units.ts';

/** A section's heading is no longer than this. */
const LONGEST = 14;
/** Where so many articles are signed, and so large a share, one that is not is none. */
const FEWEST = 4;
const SHARE = 0.75;
/** One heading alone may as well be an article's, unless the report has others or lacks its text. */
const LEAST = 2;
/** Of the articles, at most one stands between two sections of a report. */
const APART = 2;

/** Whether a draft may be a section: 难事一起议 好事一起办, by nobody, about no place. */
function isSection(draft: Draft, units: readonly Unit[]): boolean {
  if (isPicture(draft) || draft.headlines.length === 0 || draft.items.length === 0) return false;
  if (draft.subtitles.length + draft.kickers.length > 0 || isSigned(draft, units)) return false;
  const title = headlineText(draft, units);
  if (namesNotice(title) || saysWhenItBegins(title) || warns(title)) return false;
  return title.length <= LONGEST && !/[：:]/u.test(title) && !startsWithPlace(title);
}

/** Whether a draft is a report whose names stand below its headline. */
function isReport({ photo, headlines, bylines }: Draft): boolean {
  const last = headlines.at(-1) ?? 0;
  return !photo && headlines.length > 0 && bylines.some((index) => index > last);
}

/** Whether a draft is a report whose names stand where its text begins: 本报讯（王芳）……. */
function isSignedAhead({ photo, headlines, items }: Draft, units: readonly Unit[]): boolean {
  const dateline = units[items[0]?.index ?? -1]?.dateline;
  return !photo && headlines.length > 0 && (dateline?.authors.length ?? 0) > 0;
}

/** The report that the sections `found` are of: one without any text, or the one before them all. */
function reportOf(
  drafts: readonly Draft[],
  found: readonly Draft[],
  units: readonly Unit[],
): Draft | null {
  const first = drafts.indexOf(found[0] ?? ({} as Draft));
  const before = drafts
    .slice(0, first)
    .findLast((draft) => draft.headlines.length > 0 && !isPicture(draft));
  // A report that has sections already, and no names behind them, goes on with the next one.
  if (before && isReport(before) && countHeadings(before.items) > 0 && !before.trailing.length)
    return before;
  const empty = drafts.filter((draft) => isReport(draft) && draft.items.length === 0);
  // What stands above a report's head is rather its text than its sections, where another report stands above those.
  const lacking =
    before && isReport(before) ? empty.filter((one) => drafts.indexOf(one) < first) : empty;
  if (lacking.length > 0) {
    // Of several, the one that stands shortly before them.
    const near = lacking.filter((one) => {
      const ahead = first - drafts.indexOf(one);
      return ahead > 0 && ahead <= APART;
    });
    const likely = lacking.length === 1 ? lacking : near;
    return likely.length === 1 ? (likely[0] ?? null) : null;
  }
  if (!before) return null;
  const parts = [before, ...found].reduce((sum, { items }) => sum + countHeadings(items), 0);
  return isReport(before) || (parts > 0 && isSignedAhead(before, units)) ? before : null;
}

/** Those of `found` that stand behind the report, or one another, with few other articles between. */
function closeTogether(
  headed: readonly Draft[],
  report: Draft,
  found: readonly Draft[],
): readonly Draft[] {
  const places = found.map((draft) => headed.indexOf(draft));
  const before = (index: number): number =>
    index === 0 ? headed.indexOf(report) : (places[index - 1] ?? 0);
  const end = places.findIndex((at, index) => at - before(index) > APART);
  return end < 0 ? found : found.slice(0, end);
}

function countHeadings(items: Draft['items']): number {
  return items.filter(({ role }) => role === 'heading').length;
}

/** Whether a report has section headings already, or no text at all. */
function wantsMore({ items }: Draft): boolean {
  return items.length === 0 || countHeadings(items) > 0;
}

/**
 * On a page whose articles are signed: takes unsigned short headlines with their texts
 * into the report that lacks its text, or into the signed one right before them. In place.
 *
 * @example 楼栋长走遍百家楼 (by 王芳) at the page's head, and below other articles 难事一起议, by nobody
 */
export function gatherLostSections(drafts: readonly Draft[], units: readonly Unit[]): void {
  const headed = drafts.filter(({ photo, headlines }) => !photo && headlines.length > 0);
  const found = headed.filter((draft) => isSection(draft, units));
  if (found.length === 0) return;
  const others = headed.filter((draft) => !found.includes(draft));
  const signed = others.filter((draft) => isSigned(draft, units)).length;
  if (signed < FEWEST || signed < SHARE * others.length || found.length > signed) return;
  const report = reportOf(drafts, found, units);
  if (!report) return;
  const said = textOfDraft(report, units);
  const theirs = found.filter(({ items }) => {
    return !opensElsewhere(units[items[0]?.index ?? -1]?.content.text ?? '', said);
  });
  const sections = report.items.length === 0 ? theirs : closeTogether(headed, report, theirs);
  const kept = sections.reduce((sum, { items }) => sum + countHeadings(items), 0);
  if (sections.length === 0 || (sections.length + kept < LEAST && !wantsMore(report))) return;
  for (const section of sections) {
    const headings = section.headlines.splice(0);
    report.items.push(...headings.map((index) => ({ index, role: 'heading' as const })));
    report.items.push(...section.items.splice(0));
  }
  report.items.sort((left, right) => left.index - right.index);
  report.shaken = true;
}
