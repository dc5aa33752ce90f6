/** A picture's title and its photographer on one line below the caption. */

import { Traits } from './traits.ts';
import type { Unit } from './units.ts';

const LONGEST_TITLE = 10;
const LONGEST_CAPTION = 260;

/** Whether a text is a caption that nobody is named for yet. */
function isOpenCaption(unit: Unit | undefined): boolean {
  if (unit?.form !== 'text' || unit.credit || unit.dateline) return false;
  return (
    unit.traits.lead > 0 && unit.traits.finished && unit.content.text.length <= LONGEST_CAPTION
  );
}

/** Whether a unit is a few words and a photographer's name. */
function isTitledCredit({ form, content, credit }: Unit): boolean {
  if (form !== 'text' || !credit?.picture || credit.authors.length === 0) return false;
  return content.text.trimEnd().length <= LONGEST_TITLE && !/[，。、；！？,;]/u.test(content.text);
}

/** The title and the name as units of their own. */
function splitCredit(unit: Unit, credit: NonNullable<Unit['credit']>): Unit[] {
  const text = credit.text;
  const title: Unit = { ...unit, form: 'display', credit: null, lines: [unit.content] };
  const name: Unit = {
    ...unit,
    form: 'byline',
    content: { text, pieces: credit.pieces },
    lines: [{ text, pieces: credit.pieces }],
    credit: null,
    byline: { form: 'role', authors: credit.authors },
    ornaments: [],
    gap: 0,
    traits: new Traits(text),
  };
  return [title, name];
}

/**
 * Parts `剪出新风尚 王芳 摄` below a caption into the picture's title and its photographer. Without a
 * caption before it, the words are the caption themselves.
 */
export function splitTitledCredits(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit, at) =>
    unit.credit && isTitledCredit(unit) && isOpenCaption(units[at - 1])
      ? splitCredit(unit, unit.credit)
      : [unit],
  );
}
