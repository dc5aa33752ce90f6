/**
 * What texts have in common with headlines character by character: a headline says its matter in few
 * words (寨管家管出新气象), and the text below in others (每寨设总管1名).
 */
import type { Characters } from './characters.ts';

/** A longer headline has more characters in common with any text; a longer text with any headline. */
const HEADLINE_LENGTH = 0.3;
const TEXT_LENGTH = 0.25;
/** So much has a paragraph in common with its own headline, on average. */
const USUAL = 1.6;

/** The characters of each article's headline. */
export class HeadlineCharacters {
  private readonly characters: Characters;
  /** Of each character the articles whose headline has it. */
  private readonly owners = new Map<number, number[]>();
  private readonly totals: Float64Array;
  /** Scratch: the last comparison that met a character. */
  private readonly marks: Uint16Array;
  private round = 0;

  constructor(characters: Characters, articles: number) {
    this.characters = characters;
    this.totals = new Float64Array(articles);
    this.marks = new Uint16Array(characters.worth.length);
  }

  /** Adds texts to an article's headline. */
  add(article: number, texts: readonly number[]): void {
    for (const text of texts) {
      for (const number of this.characters.numbers[text] ?? []) {
        const worth = this.characters.worth[number] ?? 0;
        const owners = this.owners.get(number) ?? [];
        if (worth === 0 || owners.includes(article)) continue;
        this.owners.set(number, [...owners, article]);
        this.totals[article] = (this.totals[article] ?? 0) + worth;
      }
    }
  }

  /** What texts have in common with each article's headline: about 1 for their own, 0 and up. */
  compare(texts: readonly number[]): Float64Array {
    const { numbers, worth, totals } = this.characters;
    const common = new Float64Array(this.totals.length);
    this.round = (this.round + 1) & 0xffff;
    if (this.round === 0) {
      this.marks.fill(0);
      this.round = 1;
    }
    let total = 0;
    for (const text of texts) {
      total += totals[text] ?? 0;
      for (const number of numbers[text] ?? []) {
        if (this.marks[number] === this.round) {
          total -= worth[number] ?? 0;
          continue;
        }
        this.marks[number] = this.round;
        for (const article of this.owners.get(number) ?? []) {
          common[article] = (common[article] ?? 0) + (worth[number] ?? 0);
        }
      }
    }
    if (total <= 0) return common;
    const scale = USUAL * total ** TEXT_LENGTH;
    return common.map((value, article) =>
      value === 0 ? 0 : value / (scale * (this.totals[article] ?? 1) ** HEADLINE_LENGTH),
    );
  }
}
