/** Names below a column of briefs that are all of theirs: （本栏稿件由本报记者王芳采写）. */
import type { Draft } from './drafts.ts';
import type { Unit } from './units.ts';

const OF_COLUMN = /^[（(]?本[栏组]稿件?(?:均|皆|全部)?[由为]/u;

/** Whether a line names who wrote all pieces of its column. */
function creditsColumn(unit: Unit | undefined): boolean {
  return unit !== undefined && OF_COLUMN.test(unit.content.text);
}

/** Whether a draft is a brief of a column, its headline or itself behind a print mark, by nobody. */
function isUnsignedBrief(draft: Draft, units: readonly Unit[]): boolean {
  const marked = draft.brief || units[draft.headlines[0] ?? -1]?.bullet === true;
  const names = draft.bylines.length + draft.trailing.length + draft.columnCredits.length;
  return marked && !draft.photo && names === 0;
}

/** Where a draft begins among the page's units. */
function startOf({ headlines, items }: Draft): number {
  return headlines[0] ?? items[0]?.index ?? Number.POSITIVE_INFINITY;
}

/**
 * Gives the names of such a line to the unsigned briefs above it, wherever columns have set it, and
 * returns the line: it is the column's, and no article's. In place.
 */
export function shareColumnCredits(drafts: readonly Draft[], units: readonly Unit[]): number[] {
  return drafts.flatMap((holder) => {
    const own = holder.trailing.filter((index) => creditsColumn(units[index]));
    const shared = own.filter((index) => {
      const kept = holder.trailing;
      holder.trailing = kept.filter((one) => one !== index);
      const briefs = drafts.filter(
        (draft) => startOf(draft) < index && isUnsignedBrief(draft, units),
      );
      for (const brief of briefs) brief.columnCredits.push(index);
      if (briefs.length === 0) holder.trailing = kept;
      return briefs.length > 0;
    });
    return shared;
  });
}
