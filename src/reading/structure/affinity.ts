/** Which article a text belongs to by what it speaks of. */
import { FieldProfiles } from './field-profiles.ts';
import type { HeadlineCharacters } from './headline-characters.ts';
import { TermProfiles } from './term-profiles.ts';
import type { Topics } from './topics.ts';

/** How often a headline's words count beside a text's. */
const HEADLINE = 3;
/** What it is worth to speak of the same fields, beside the terms in common. */
const FIELDS = 1.7;
/** What it is worth to have a headline's characters. */
const CHARACTERS = 1;

/** Of each article the lines above its text that say what it is about, and their characters. */
export interface Headlines {
  readonly texts: readonly (readonly number[])[];
  readonly characters: HeadlineCharacters;
}

/** What a page's articles speak of; texts can be added and taken away. */
export class Profiles {
  private readonly terms: TermProfiles;
  private readonly fields: FieldProfiles;
  private readonly headlines: HeadlineCharacters;

  /** @param headlines of each article the texts above its own; they are its first */
  constructor(topics: Topics, headlines: Headlines) {
    const { texts, characters } = headlines;
    this.terms = new TermProfiles(topics, texts.length);
    this.fields = new FieldProfiles(topics.fields(), texts.length);
    this.headlines = characters;
    for (const [article, own] of texts.entries()) {
      this.terms.add(article, own, 1);
      this.fields.add(article, own, HEADLINE);
    }
  }

  /** Adds texts to an article; a negative `sign` takes them away again. */
  add(article: number, texts: readonly number[], sign: 1 | -1 = 1): void {
    this.terms.add(article, texts, sign);
    this.fields.add(article, texts, sign);
  }

  /** How telling all terms of texts are together. */
  weightOf(texts: readonly number[]): number {
    return this.terms.weightOf(texts);
  }

  /**
   * How much more texts have in common with an article than chance would give: 0 and up, 2 and more
   * for texts of one article. Names and rare words count most.
   */
  affinity(article: number, texts: readonly number[]): number {
    return (
      this.terms.affinity(article, texts) +
      FIELDS * this.fields.likeness(article, this.fields.sum(texts)) +
      CHARACTERS * (this.headlines.compare(texts)[article] ?? 0)
    );
  }

  /** `affinity` of every article, in one pass over the texts. */
  affinities(texts: readonly number[]): Float64Array {
    const affinities = this.terms.affinities(texts);
    const fields = this.fields.sum(texts);
    const headlines = this.headlines.compare(texts);
    for (let article = 0; article < affinities.length; article += 1) {
      affinities[article] =
        (affinities[article] ?? 0) +
        FIELDS * this.fields.likeness(article, fields) +
        CHARACTERS * (headlines[article] ?? 0);
    }
    return affinities;
  }
}
