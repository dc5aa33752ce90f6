/** Where a page's articles name their authors: at the head of the text, or behind it. */
import { creditsPicture } from './trailing-byline.ts';
import type { Unit } from './units.ts';

/** Fewer signatures than this show no habit. */
const FEWEST = 4;
/** Of so many signatures this share shows a habit. */
const SHARE = 0.8;

/** How firmly a page's articles are signed at one place, 0 to 1. */
export interface Convention {
  readonly ahead: number;
  readonly behind: number;
  /** Whether 本报讯 without names opens what nobody signs: the page's signed articles do without it. */
  readonly bareUnsigned: boolean;
}

function firmness(count: number, all: number): number {
  return all >= FEWEST && count >= all * SHARE ? count / all : 0;
}

/**
 * Reads where names and datelines stand on a page. Where every article is signed behind its text, a
 * line above an article that is not signed yet is one of its section headings; where every article
 * is signed at its head, so is a line that no name follows. A dateline that no headline stands before
 * leaves a headline elsewhere without one.
 */
export function readConvention(units: readonly Unit[]): Convention {
  let ahead = 0;
  let behind = 0;
  let astray = 0;
  let bare = 0;
  for (const [at, unit] of units.entries()) {
    if (unit.form === 'text') {
      if (unit.dateline && units[at - 1]?.form === 'text') astray += 1;
      else if (unit.dateline) ahead += 1;
      if (unit.dateline?.authors.length === 0) bare += 1;
      if (unit.credit && !unit.credit.picture) behind += 1;
      continue;
    }
    if (!unit.byline || creditsPicture(unit.content.text)) continue;
    const before = units[at - 1]?.form;
    const after = units[at + 1]?.form;
    if (after === 'text' && (before === 'display' || before === 'subtitle')) ahead += 1;
    else if (before === 'text' && after !== 'text') behind += 1;
  }
  const all = ahead + behind;
  return {
    ahead: astray > 0 ? 0 : firmness(ahead, all),
    behind: firmness(behind, all),
    bareUnsigned: bare * 2 < behind,
  };
}
