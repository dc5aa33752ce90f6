/** Headlines that do not stand right above their text: two in a row, or below its first column. */
import { scoreContinuity } from './continuity.ts';
import { type Draft, headlineText, type TextItem } from './drafts.ts';
import { leadOf, openingOf, sharesOf } from './headline-shares.ts';
import type { Unit } from './units.ts';

/** Pages of more articles, and articles of more lines that may be headlines, are no newspaper's. */
const MOST = 60;
/** So much of a line below a dated text without a headline must stand in that. */
const LEAST_BURIED = 0.5;
/** The same of a line that heads nothing where it stands. */
const LEAST_IDLE = 0.33;
/** What a cut that surely reads on has at least. */
const READS_ON = 2;
/** A text with a start less likely than this goes on with another (logarithm). */
const INSIDE = -2;

function isDated({ items }: Draft, units: readonly Unit[]): boolean {
  return units[items[0]?.index ?? -1]?.dateline != null;
}

/**
 * Gives the second of two headlines to the dated text behind the first one's, where each speaks of
 * its own: 路口设起守望哨 / 四人登上好人榜 above 本报讯……守望哨…… and 本报讯……好人榜……. In place.
 */
export function splitStacked(drafts: readonly Draft[], units: readonly Unit[]): void {
  for (const [at, draft] of drafts.entries()) {
    const next = drafts[at + 1];
    // A line without a dash may have been read as the first one's subtitle.
    const below = draft.subtitles.filter((index) => units[index]?.form === 'display');
    const lines = [...draft.kickers, ...draft.headlines, ...below];
    if (!next || draft.photo || next.photo || lines.length !== 2) continue;
    const headed = next.headlines.length + next.kickers.length > 0;
    if (headed || !isDated(draft, units) || !isDated(next, units)) continue;
    const [own, other] = [openingOf(draft, units), openingOf(next, units)];
    const [first = 0, second = 0] = lines;
    const [upper, lower] = [first, second].map((index) => units[index]?.content.text ?? '');
    if (upper === undefined || lower === undefined) continue;
    const shares = sharesOf([upper, lower], [own, other]);
    const straight = leadOf(shares, [0, 0], [1, 1]);
    const crossed = leadOf(shares, [1, 0], [0, 1]);
    if (Math.max(straight, crossed) <= 0) continue;
    draft.kickers.splice(0);
    draft.subtitles.splice(0);
    draft.headlines.splice(0, 2, straight >= crossed ? first : second);
    next.headlines.push(straight >= crossed ? second : first);
    draft.shaken = true;
    next.shaken = true;
  }
}

/**
 * The same where the upper one has been read as a headline without text: its own text stands under
 * the lower one's, and that one's behind it. In place.
 */
export function pullStacked(drafts: readonly Draft[], units: readonly Unit[]): void {
  for (const [at, draft] of drafts.entries()) {
    const [middle, last] = [drafts[at + 1], drafts[at + 2]];
    if (!middle || !last || [draft, middle, last].some(({ photo }) => photo)) continue;
    if (draft.items.length > 0 || draft.headlines.length === 0) continue;
    if (middle.headlines.length === 0 || last.headlines.length > 0) continue;
    if (!isDated(middle, units) || !isDated(last, units)) continue;
    const [upper, lower] = [headlineText(draft, units), headlineText(middle, units)];
    const [first, second] = [openingOf(middle, units), openingOf(last, units)];
    const shares = sharesOf([upper, lower], [first, second]);
    const straight = leadOf(shares, [0, 0], [1, 1]);
    const crossed = leadOf(shares, [1, 0], [0, 1]);
    if (Math.max(straight, crossed) <= 0) continue;
    const source = straight >= crossed ? middle : last;
    draft.items.push(...source.items.splice(0));
    draft.trailing.push(...source.trailing.splice(0));
    if (source === middle) {
      middle.items.push(...last.items.splice(0));
      middle.trailing.push(...last.trailing.splice(0));
    }
    draft.shaken = true;
    middle.shaken = true;
  }
}

/** Whether the item at `at` stands where the text before it stops and the one behind it goes on. */
function partsSentence({ items }: Draft, at: number, units: readonly Unit[]): boolean {
  const [before, after] = [items[at - 1], items[at + 1]].map((item) => units[item?.index ?? -1]);
  if (!before || !after || before.traits.finished) return false;
  return scoreContinuity(before.traits.cut, after.traits, null) >= READS_ON;
}

/** So many texts above a line at an article's end are what it may be the headline of. */
const ABOVE = 3;
/** So many of an article's first texts, and of those behind a line amid its sentence. */
const AROUND = 4;
/** So many characters of each of them say what it is about. */
const EACH = 90;

/**
 * The beginnings of the texts that the line at `at` may be the headline of: the dated one that the article
 * begins with, the first ones and those behind the line where it parts a sentence, the last ones where it
 * stands behind them all; '' for none.
 */
function textBeside(draft: Draft, at: number, units: readonly Unit[]): string {
  const { items } = draft;
  const textsOf = (from: number, to: number): string[] =>
    items.slice(from, to).map(({ index }) => units[index]?.content.text.slice(0, EACH) ?? '');
  if (isDated(draft, units)) return units[items[0]?.index ?? -1]?.content.text ?? '';
  if (partsSentence(draft, at, units)) {
    return [...textsOf(0, Math.min(at, AROUND)), ...textsOf(at + 1, at + 1 + AROUND)].join('');
  }
  const line = units[items[at]?.index ?? -1]?.content.text ?? '';
  const isLast = at === items.length - 1 && !/[，,。；;0-9]/u.test(line);
  return isLast ? textsOf(Math.max(0, at - ABOVE), at).join('') : '';
}

/**
 * Gives a text without a headline the short line in it that says the same: one that its first column
 * stands above, that columns set amid its sentence, or that all of it stands above. In place.
 */
export function digHeadlines(drafts: readonly Draft[], units: readonly Unit[]): void {
  const isLine = ({ index, role }: TextItem): boolean =>
    role !== 'caption' && units[index]?.form === 'display';
  for (const draft of drafts) {
    if (draft.photo || draft.headlines.length > 0) continue;
    if (draft.items.filter(isLine).length > MOST) continue;
    const found = draft.items.find((item, at) => {
      if (!isLine(item)) return false;
      const { index } = item;
      const text = textBeside(draft, at, units);
      const [share = 0] = sharesOf([units[index]?.content.text ?? ''], [text])[0] ?? [];
      return text !== '' && share >= LEAST_BURIED;
    });
    if (!found) continue;
    draft.items = draft.items.filter((item) => item !== found);
    draft.headlines.push(found.index);
    draft.shaken = true;
  }
}

interface IdleLine {
  readonly index: number;
  readonly holder: Draft;
}

/** The headings among articles' texts that head nothing there: the text below begins in mid-sentence. */
function idleLines(drafts: readonly Draft[], units: readonly Unit[]): IdleLine[] {
  return drafts.flatMap((holder) =>
    holder.items.flatMap(({ index, role }, at) => {
      const below = units[holder.items[at + 1]?.index ?? -1];
      if (holder.photo || role !== 'heading' || units[index]?.form !== 'display') return [];
      const inside = below && (below.traits.goesOn || below.traits.starts < INSIDE);
      return inside ? [{ index, holder }] : [];
    }),
  );
}

/** The first words of an article, but for the line at `without`. */
function beginningOf({ items }: Draft, units: readonly Unit[], without = -1): string {
  return items
    .slice(0, AROUND)
    .map(({ index }) => (index === without ? '' : (units[index]?.content.text ?? '')))
    .join('');
}

/**
 * Gives a dated text without a headline the line that stands as a section's heading in another
 * article, heads nothing there, and says what the dated text says. In place.
 */
export function recallHeadlines(drafts: readonly Draft[], units: readonly Unit[]): void {
  if (drafts.length > MOST) return;
  const wants = (draft: Draft): boolean =>
    !draft.photo && draft.headlines.length === 0 && isDated(draft, units);
  if (!drafts.some(wants)) return;
  const idle = idleLines(drafts, units);
  if (idle.length === 0 || idle.length > MOST) return;
  for (const draft of drafts) {
    if (!wants(draft)) continue;
    const text = beginningOf(draft, units);
    const found = idle.find(({ index, holder }) => {
      if (holder === draft || !holder.items.some((item) => item.index === index)) return false;
      const own = beginningOf(holder, units, index);
      const [theirs = 0, here = 0] =
        sharesOf([units[index]?.content.text ?? ''], [text, own])[0] ?? [];
      return theirs >= LEAST_IDLE && theirs > here;
    });
    if (!found) continue;
    found.holder.items = found.holder.items.filter(({ index }) => index !== found.index);
    draft.headlines.push(found.index);
    draft.shaken = true;
    found.holder.shaken = true;
  }
}
