/** What labelled articles speak of: each article's headline and the fragments that have its label. */
import { type Headlines, Profiles } from './affinity.ts';
import type { Draft } from './drafts.ts';
import { HeadlineCharacters } from './headline-characters.ts';
import type { Labelling } from './labelling.ts';
import type { Topics } from './topics.ts';

/** The lines above an article's text that say what it is about. */
function headTexts({ kickers, headlines, subtitles }: Draft): number[] {
  return [...kickers, ...headlines, ...subtitles];
}

/** Each page's headlines are read once, however often its articles are weighed. */
const KNOWN = new WeakMap<readonly Draft[], Headlines>();

/** The headlines of a page's articles. */
export function headlinesOf(topics: Topics, drafts: readonly Draft[]): Headlines {
  const known = KNOWN.get(drafts);
  if (known !== undefined) return known;
  const texts = drafts.map(headTexts);
  const headlines = { texts, characters: new HeadlineCharacters(topics.characters(), texts) };
  KNOWN.set(drafts, headlines);
  return headlines;
}

/** Units of the fragments from `from` up to `to`, of `from` alone where that is left out. */
export function textsOf(
  { stream, fragments }: Pick<Labelling, 'stream' | 'fragments'>,
  from: number,
  to = from + 1,
): number[] {
  const [first, last] = [fragments[from], fragments[to - 1]];
  if (!first || !last) return [];
  return stream.slice(first.from, last.to).map(({ index }) => index);
}

/** Each article's terms: its headline's, and those of the fragments that `labels` gives it. */
export function readProfiles(
  labelling: Labelling,
  labels: readonly number[],
  counts: (fragment: number) => boolean = () => true,
): Profiles {
  const { topics, drafts, fragments } = labelling;
  const profiles = new Profiles(topics, headlinesOf(topics, drafts));
  for (const at of fragments.keys()) {
    if (counts(at)) profiles.add(labels[at] ?? 0, textsOf(labelling, at));
  }
  return profiles;
}
