/** The tables of words and pairs of words, ready to be asked; made when they are first needed. */
import { GENRE_WORDS } from './genre-words.data.ts';
import { PAIRS, WORDS } from './language.data.ts';
import { SET_PHRASES } from './set-phrases.data.ts';
import { WordTable } from './word-table.ts';

/** What stands for a character that the tables do not know, and for the text's end. */
export const UNKNOWN = 0;
export const NOTHING = 0xffff;
const UNKNOWN_LOG = -20.7;
const TABLE_BITS = 19;
const TABLE_MASK = (1 << TABLE_BITS) - 1;
const PAIR_BITS = 20;
const LEAST = 1e-9;
/** How probable a word of the genre is at least (logarithm). */
const GENRE_LOG = -10;
/** The same of its offices and set phrases. */
const PHRASE_LOG = -12;

function mix(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
}

/** How probable words are, alone and behind one another; words have numbers. */
export class LanguageModel {
  private readonly numbers = new WordTable();
  private readonly logs: number[] = [UNKNOWN_LOG];
  /** Pairs of characters that stand side by side in some word, as bits: what a cut can split. */
  private readonly inside = new Uint32Array(1 << (PAIR_BITS - 5));
  /** Pairs of word numbers and what the second gains behind the first, with open addressing. */
  private readonly keys = new Uint32Array(1 << TABLE_BITS);
  private readonly gains = new Int8Array(1 << TABLE_BITS);
  /** The pairs once more, as bits: most pairs that are asked for are in no table. */
  private readonly known = new Uint32Array(1 << (PAIR_BITS - 5));
  /** Of each character how often it stands in words, and how often it begins one. */
  private readonly all = new Float64Array(0x10000);
  private readonly first = new Float64Array(0x10000);

  constructor() {
    for (const [log, words] of WORDS) {
      for (const word of words.split(' ')) this.addWord(word, log);
    }
    for (const line of PAIRS.split('\n')) this.addPairs(line);
    // A cut makes words of two characters too easily: 联 + 建强.
    for (const word of GENRE_WORDS.split(' ')) if (word.length > 2) this.favour(word, GENRE_LOG);
    for (const word of SET_PHRASES.split(' ')) this.favour(word, PHRASE_LOG);
  }

  /** The genre's words are common here, whatever they are elsewhere: 移风易俗, 网格员. */
  private favour(word: string, log: number): void {
    const known = this.numberOf(word);
    if (known < 0) this.addWord(word, log);
    else this.logs[known] = Math.max(this.logOf(known), log);
  }

  private addWord(word: string, log: number): void {
    this.numbers.set(word, this.logs.length);
    this.logs.push(log);
    const share = Math.exp(log);
    for (let at = 0; at < word.length; at += 1) {
      const one = word.charCodeAt(at);
      this.all[one] = (this.all[one] ?? 0) + share;
      if (at === 0) this.first[one] = (this.first[one] ?? 0) + share;
      else {
        const bit = mix(word.charCodeAt(at - 1), one) >>> (32 - PAIR_BITS);
        this.inside[bit >>> 5] = (this.inside[bit >>> 5] ?? 0) | (1 << (bit & 31));
      }
    }
  }

  /** A line of `PAIRS`: a word, then gains, each followed by the second words that have it. */
  private addPairs(line: string): void {
    const [word = '', ...rest] = line.split(' ');
    const first = this.numberOf(word);
    if (first < 0) return;
    let gain = 0;
    for (const one of rest) {
      const second = this.numberOf(one);
      if (second < 0) gain = Number(one);
      else {
        const slot = this.slotOf(first, second);
        this.keys[slot] = first * 0x10000 + second;
        this.gains[slot] = gain;
        const bit = mix(first, second) >>> (32 - PAIR_BITS);
        this.known[bit >>> 5] = (this.known[bit >>> 5] ?? 0) | (1 << (bit & 31));
      }
    }
  }

  private slotOf(first: number, second: number): number {
    const key = first * 0x10000 + second;
    let slot = mix(first, second) >>> (32 - TABLE_BITS);
    for (; this.keys[slot] !== 0 && this.keys[slot] !== key; slot = (slot + 1) & TABLE_MASK);
    return slot;
  }

  /** The word's number; -1 where it is not in the tables. */
  numberOf(word: string): number {
    return this.numbers.numberAt(word, 0, word.length);
  }

  /** The number of the word text[from, to); -1 where it is not in the tables. */
  numberAt(text: string, from: number, to: number): number {
    return this.numbers.numberAt(text, from, to);
  }

  /** Logarithm of a word's probability. */
  logOf(word: number): number {
    return this.logs[word] ?? 0;
  }

  /** What `second` gains behind `first` (logarithm); 0 where nothing is known. */
  gainOf(first: number, second: number): number {
    if (first === NOTHING || second === NOTHING || first === UNKNOWN || second === UNKNOWN)
      return 0;
    const bit = mix(first, second) >>> (32 - PAIR_BITS);
    if ((((this.known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
    return this.gains[this.slotOf(first, second)] ?? 0;
  }

  /** Whether two characters stand side by side in some word. */
  isInsideWord(first: number, second: number): boolean {
    const bit = mix(first, second) >>> (32 - PAIR_BITS);
    return (((this.inside[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  /** How much speaks against a character's beginning a word (logarithm): 务 begins few. */
  initialLog(character: number): number {
    const all = this.all[character] ?? 0;
    if (all === 0) return 0;
    return Math.log(((this.first[character] ?? 0) + LEAST) / (all + LEAST));
  }
}

let model: LanguageModel | null = null;

/** The one model. Its 60,000 words and 200,000 pairs are read when a page first needs them. */
export function languageModel(): LanguageModel {
  model ??= new LanguageModel();
  return model;
}
