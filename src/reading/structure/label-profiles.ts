/** What labelled articles speak of: each article's headline and the fragments that have its label. */
import { Profiles } from './affinity.ts';
import type { Draft } from './drafts.ts';
import type { Labelling } from './labelling.ts';

/** The lines above an article's text that say what it is about. */
export function headTexts({ kickers, headlines, subtitles }: Draft): number[] {
  return [...kickers, ...headlines, ...subtitles];
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
  const profiles = new Profiles(topics, drafts.length);
  for (const [at, draft] of drafts.entries()) profiles.addHeadline(at, headTexts(draft));
  for (const at of fragments.keys()) {
    if (counts(at)) profiles.add(labels[at] ?? 0, textsOf(labelling, at));
  }
  return profiles;
}
