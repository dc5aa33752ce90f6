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

/** A character of headlines that a text has: its number. */
type Shared = readonly number[];

/** The characters of each article's headline. */
export class HeadlineCharacters {
  private readonly characters: Characters;
  /** Of each character the articles whose headline has it; few characters have any. */
  private readonly owners: (number[] | undefined)[];
  /** Of each article how telling its headline's characters are together, by its length's measure. */
  private readonly scales: Float64Array;
  /** Of each text the characters that it shares with any headline, read when it is asked for. */
  private readonly shared: (Shared | undefined)[] = [];
  /** What `compare` says of each text alone, kept when it is asked for: headlines do not change. */
  private readonly single: (Float64Array | undefined)[] = [];
  /** Scratch: the last comparison that met a character. */
  private readonly marks: Uint32Array;
  private round = 0;

  /** @param headlines of each article the texts of its headline */
  constructor(characters: Characters, headlines: readonly (readonly number[])[]) {
    const { numbers, worth } = characters;
    this.characters = characters;
    this.owners = Array.from<number[] | undefined>({ length: worth.length });
    this.marks = new Uint32Array(worth.length);
    this.scales = Float64Array.from(headlines, (texts, article) => {
      let total = 0;
      for (const number of new Set(texts.flatMap((text) => numbers[text] ?? []))) {
        if (worth[number] === 0) continue;
        total += worth[number] ?? 0;
        const owners = this.owners[number];
        if (owners === undefined) this.owners[number] = [article];
        else owners.push(article);
      }
      return total ** HEADLINE_LENGTH;
    });
  }

  private sharedOf(text: number): Shared {
    const known = this.shared[text];
    if (known !== undefined) return known;
    const numbers = this.characters.numbers[text] ?? [];
    const own = numbers.filter((number) => this.owners[number] !== undefined);
    this.shared[text] = own;
    return own;
  }

  /** What texts have in common with each article's headline: about 1 for their own, 0 and up. */
  compare(texts: readonly number[]): Readonly<Float64Array> {
    const [only] = texts;
    if (texts.length !== 1 || only === undefined) return this.compareAll(texts);
    const known = this.single[only] ?? this.compareAll(texts);
    this.single[only] = known;
    return known;
  }

  private compareAll(texts: readonly number[]): Float64Array {
    const { worth, totals } = this.characters;
    const common = new Float64Array(this.scales.length);
    this.round += 1;
    let total = 0;
    for (const text of texts) {
      total += totals[text] ?? 0;
      for (const number of this.sharedOf(text)) {
        if (this.marks[number] === this.round) continue;
        this.marks[number] = this.round;
        for (const article of this.owners[number] ?? []) {
          common[article] = (common[article] ?? 0) + (worth[number] ?? 0);
        }
      }
    }
    const scale = USUAL * total ** TEXT_LENGTH;
    for (let article = 0; article < common.length; article += 1) {
      if (common[article] === 0) continue;
      common[article] = (common[article] ?? 0) / (scale * (this.scales[article] ?? 1));
    }
    return common;
  }
}
