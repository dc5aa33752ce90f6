/** Which article a text belongs to by what it speaks of. */
import type { Topics } from './topics.ts';

/** The terms of a page's articles, counted, so that texts can be added and taken away. */
export class Profiles {
  private readonly topics: Topics;
  private readonly terms: number;
  private readonly counts: Uint16Array;
  private readonly sizes: Float64Array;

  constructor(topics: Topics, articles: number) {
    this.topics = topics;
    this.terms = topics.spread.length;
    this.counts = new Uint16Array(articles * this.terms);
    this.sizes = new Float64Array(articles);
  }

  /** Adds texts to an article; a negative `sign` takes them away again. */
  add(article: number, texts: readonly number[], sign: 1 | -1 = 1): void {
    const base = article * this.terms;
    for (const text of texts) {
      this.sizes[article] = (this.sizes[article] ?? 0) + sign * (this.topics.sizes[text] ?? 0);
      for (const term of this.topics.shared[text] ?? []) {
        this.counts[base + term] = (this.counts[base + term] ?? 0) + sign;
      }
    }
  }

  /**
   * How much more of the texts' terms an article has than chance would give it: 0 and up, 1 and
   * more for texts of one article. Names and rare words count most.
   */
  affinity(article: number, texts: readonly number[]): number {
    const size = this.sizes[article] ?? 0;
    if (size <= 0) return 0;
    const { shared, weights, spread, rarity, total } = this.topics;
    const base = article * this.terms;
    const logs: number[] = [];
    let score = 0;
    let weight = 0;
    for (const text of texts) {
      weight += weights[text] ?? 0;
      for (const term of shared[text] ?? []) {
        if (this.counts[base + term] === 0) continue;
        const inTexts = spread[term] ?? 1;
        const log = logs[inTexts] ?? Math.log(1 + total / (size * inTexts));
        logs[inTexts] = log;
        score += (rarity[term] ?? 0) * log;
      }
    }
    return weight > 0 ? score / Math.sqrt(weight) : 0;
  }
}
