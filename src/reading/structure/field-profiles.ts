/** Which semantic fields a page's articles speak of, counted, so that texts can be added and taken away. */
import { FIELD_COUNT, type Fields } from './fields.ts';

/** Fewer words of a field than this say little. */
const FEW = 0.5;

/** The fields of some texts together. */
export interface FieldSum {
  readonly values: Float64Array;
  readonly count: number;
}

export class FieldProfiles {
  private readonly fields: Fields;
  private readonly sums: readonly Float64Array[];
  private readonly counts: Float64Array;

  constructor(fields: Fields, articles: number) {
    this.fields = fields;
    this.sums = Array.from({ length: articles }, () => new Float64Array(FIELD_COUNT));
    this.counts = new Float64Array(articles);
  }

  /** Adds texts to an article, each `times` over; a negative number takes them away again. */
  add(article: number, texts: readonly number[], times: number): void {
    const sum = this.sums[article];
    if (sum === undefined) return;
    this.counts[article] = (this.counts[article] ?? 0) + this.addTo(sum, texts, times);
  }

  private addTo(sum: Float64Array, texts: readonly number[], times: number): number {
    let count = 0;
    for (const text of texts) {
      const [numbers, values] = [this.fields.numbers[text], this.fields.values[text]];
      for (let at = 0; at < (numbers?.length ?? 0); at += 1) {
        const field = numbers?.[at] ?? 0;
        sum[field] = (sum[field] ?? 0) + times * (values?.[at] ?? 0);
      }
      count += times * (this.fields.counts[text] ?? 0);
    }
    return count;
  }

  /** The fields of some texts together. */
  sum(texts: readonly number[]): FieldSum {
    const values = new Float64Array(FIELD_COUNT);
    return { values, count: this.addTo(values, texts, 1) };
  }

  /** How alike an article's fields are to those of texts, 0 to 1: the cosine, less where words are few. */
  likeness(article: number, { values, count }: FieldSum): number {
    const own = this.sums[article];
    const ownCount = Math.max(0, this.counts[article] ?? 0);
    if (own === undefined || count <= 0 || ownCount <= 0) return 0;
    let [product, left, right] = [0, 0, 0];
    for (let at = 0; at < FIELD_COUNT; at += 1) {
      const [a, b] = [values[at] ?? 0, own[at] ?? 0];
      product += a * b;
      left += a * a;
      right += b * b;
    }
    if (left <= 0 || right <= 0) return 0;
    const trust = (count / (count + FEW)) * (ownCount / (ownCount + FEW));
    return (trust * product) / Math.sqrt(left * right);
  }
}
