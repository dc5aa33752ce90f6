/** What texts have in common with a page's articles word by word. */
import type { Topics } from './topics.ts';

/** Terms of up to this many texts have their logarithms kept. */
const KEPT = 24;

/** The terms of a page's articles, counted, so that texts can be added and taken away. */
export class TermProfiles {
  private readonly topics: Topics;
  private readonly articles: number;
  /** Of each term its counts in all articles. */
  private readonly counts: Uint16Array;
  private readonly sizes: Float64Array;
  /** Of each article the logarithms by a term's spread; 0 where none is known. */
  private readonly logs: Float64Array;

  constructor(topics: Topics, articles: number) {
    this.topics = topics;
    this.articles = articles;
    this.counts = new Uint16Array(articles * topics.spread.length);
    this.sizes = new Float64Array(articles);
    this.logs = new Float64Array(articles * KEPT);
  }

  /** Adds texts to an article; a negative `sign` takes them away again. */
  add(article: number, texts: readonly number[], sign: 1 | -1): void {
    const { counts, articles } = this;
    for (const text of texts) {
      this.sizes[article] = (this.sizes[article] ?? 0) + sign * (this.topics.sizes[text] ?? 0);
      for (const term of this.topics.shared[text] ?? []) {
        const at = term * articles + article;
        counts[at] = (counts[at] ?? 0) + sign;
      }
    }
    this.logs.fill(0, article * KEPT, (article + 1) * KEPT);
  }

  /** How much less likely than certain it is that an article has a term of `spread` texts. */
  private logOf(article: number, spread: number): number {
    const at = article * KEPT + spread;
    const known = spread < KEPT ? (this.logs[at] ?? 0) : 0;
    if (known !== 0) return known;
    const log = Math.log(1 + this.topics.total / ((this.sizes[article] ?? 0) * spread));
    if (spread < KEPT) this.logs[at] = log;
    return log;
  }

  /** How telling all terms of texts are together. */
  weightOf(texts: readonly number[]): number {
    let weight = 0;
    for (const text of texts) weight += this.topics.weights[text] ?? 0;
    return weight;
  }

  /**
   * How much more of the texts' terms an article has than chance would give it: 0 and up, 1 and
   * more for texts of one article. Names and rare words count most.
   */
  affinity(article: number, texts: readonly number[]): number {
    const weight = this.weightOf(texts);
    if (weight <= 0 || (this.sizes[article] ?? 0) <= 0) return 0;
    const { shared, spread, rarity } = this.topics;
    let score = 0;
    for (const text of texts) {
      for (const term of shared[text] ?? []) {
        if (this.counts[term * this.articles + article] === 0) continue;
        score += (rarity[term] ?? 0) * this.logOf(article, spread[term] ?? 1);
      }
    }
    return score / Math.sqrt(weight);
  }

  /** `affinity` of every article, in one pass over the texts' terms. */
  affinities(texts: readonly number[]): Float64Array {
    const { counts, articles } = this;
    const scores = new Float64Array(articles);
    const weight = this.weightOf(texts);
    if (weight <= 0) return scores;
    const { shared, spread, rarity } = this.topics;
    for (const text of texts) {
      for (const term of shared[text] ?? []) {
        const base = term * articles;
        for (let article = 0; article < articles; article += 1) {
          if (counts[base + article] === 0 || (this.sizes[article] ?? 0) <= 0) continue;
          const log = this.logOf(article, spread[term] ?? 1);
          scores[article] = (scores[article] ?? 0) + (rarity[term] ?? 0) * log;
        }
      }
    }
    for (let article = 0; article < articles; article += 1) {
      scores[article] = (scores[article] ?? 0) / Math.sqrt(weight);
    }
    return scores;
  }
}
