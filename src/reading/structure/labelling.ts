/** What fragments are given their articles by. */
import type { Draft } from './drafts.ts';
import type { Fragment } from './fragments.ts';
import type { StreamItem } from './stream.ts';
import type { Topics } from './topics.ts';

export interface Labelling {
  readonly stream: readonly StreamItem[];
  readonly fragments: readonly Fragment[];
  readonly drafts: readonly Draft[];
  readonly topics: Topics;
  /** For each fragment the chain of fragments that sentences tie it to, itself included. */
  readonly chains: readonly (readonly number[])[];
  /** For each item of the stream the one that goes on where it stops in mid-sentence, or -1. */
  readonly next: readonly number[];
  /** Fragments right under a headline of another place than they name. */
  readonly misplaced: ReadonlySet<number>;
  /** For each fragment the articles whose head names its place. */
  readonly named: readonly ReadonlySet<number>[];
  /** For each fragment the article whose city or county it names, where no other head or lead does; or -1. */
  readonly ownCounty: readonly number[];
  /** Each article's headline on one line. */
  readonly headings: readonly string[];
  /** For each fragment the reports on other places than it names. */
  readonly aliens: readonly ReadonlySet<number>[];
  /** For each fragment the articles of another kind of county than it speaks of as its own: 该县, 全区. */
  readonly otherKind: readonly ReadonlySet<number>[];
}
