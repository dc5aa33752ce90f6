/** Texts that stand under a headline of another place than they name. */
import type { Draft } from './drafts.ts';
import type { Fragment } from './fragments.ts';
import type { StreamItem } from './stream.ts';

/** A headline's place stands within so many characters. */
const REACH = 8;
/** What a place's name is followed by where a text gives it in full. */
const KIND = '省市县区州盟旗镇乡街村';
/** A shorter text may name its place further on. */
const LEAST = 40;
/** A text with a dateline says within so many characters where it is. */
const OPENING = 30;

export interface Named {
  readonly drafts: readonly Draft[];
  readonly fragments: readonly Fragment[];
  readonly stream: readonly StreamItem[];
  /** Each article's headline on one line. */
  readonly headings: readonly string[];
  /** The places that the page names. */
  readonly places: ReadonlySet<string>;
}

/** The names of places that a headline opens with: 信丰 of 信丰开展打假, 柳湾 of 河东柳湾县…. */
function placesIn(heading: string, places: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let at = 0; at + 2 <= Math.min(REACH, heading.length); at += 1) {
    const [two, three] = [heading.slice(at, at + 2), heading.slice(at, at + 3)];
    if (places.has(three)) found.push(three);
    else if (places.has(two)) found.push(two);
  }
  return found;
}

/** Whether `text` gives the place `name` with its kind: 兴国县. */
function givesInFull(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (KIND.includes(text.charAt(at + name.length) || ' ')) return true;
  }
  return false;
}

/** The articles whose text right under the headline has a dateline. */
function findDated({ fragments, stream }: Named): Set<number> {
  const heads = fragments.filter(
    ({ from, parted }) => parted === 'head' && stream[from]?.unit.dateline,
  );
  return new Set(heads.map(({ draft }) => draft));
}

/**
 * The fragments right under a headline that name another headline's place in full and their own
 * one's not at all: 夜幕降临，兴国县…… under 信丰开展打假, where 兴国：…… is a headline too. One with a
 * dateline must say so in its first words, and the other headline's text must lack one.
 */
export function findMisplaced(page: Named): Set<number> {
  const { drafts, fragments, stream, headings, places } = page;
  const texts = stream.map(({ unit }) => unit.content.text);
  const named = headings.map((heading) => placesIn(heading, places));
  const dated = findDated(page);
  const misplaced = new Set<number>();
  for (const [at, { from, to, draft, parted }] of fragments.entries()) {
    const own = named[draft] ?? [];
    if (parted !== 'head' || drafts[draft]?.photo || own.length === 0) continue;
    const text = texts.slice(from, to).join('');
    if (text.length < LEAST || own.some((name) => text.includes(name))) continue;
    const signed = dated.has(draft);
    const others = named.flatMap((names, label) =>
      label === draft || (signed && dated.has(label)) ? [] : names,
    );
    const said = signed ? text.slice(0, OPENING) : text;
    if (others.some((name) => !own.includes(name) && givesInFull(said, name))) misplaced.add(at);
  }
  return misplaced;
}
