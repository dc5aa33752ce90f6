/** Which semantic fields a page's articles speak of, counted, so that texts can be added and taken away. */
import { FIELD_COUNT, type Fields, normOf } from './fields.ts';

/** Fewer words of a field than this say little. */
const FEW = 0.5;

/** The fields of some texts together. */
export interface FieldSum {
  readonly numbers: ArrayLike<number>;
  /** How much each of them has. */
  readonly values: ArrayLike<number>;
  /** Length of `values` as a vector. */
  readonly norm: number;
  readonly count: number;
}

/** Room to add texts up in, zero between calls. */
const room = new Float64Array(FIELD_COUNT);

export class FieldProfiles {
  private readonly fields: Fields;
  /** Of each article the fields in a row, one article after the other. */
  private readonly sums: Float64Array;
  /** Of each article the length of its row as a vector, -1 where it has to be worked out. */
  private readonly norms: Float64Array;
  private readonly counts: Float64Array;

  constructor(fields: Fields, articles: number) {
    this.fields = fields;
    this.sums = new Float64Array(articles * FIELD_COUNT);
    this.norms = new Float64Array(articles);
    this.counts = new Float64Array(articles);
  }

  /** Adds texts to an article, each `times` over; a negative number takes them away again. */
  add(article: number, texts: readonly number[], times: number): void {
    const { fields, sums } = this;
    const base = article * FIELD_COUNT;
    for (const text of texts) {
      const [numbers, values] = [fields.numbers[text], fields.values[text]];
      for (let at = 0; at < (numbers?.length ?? 0); at += 1) {
        const field = base + (numbers?.[at] ?? 0);
        sums[field] = (sums[field] ?? 0) + times * (values?.[at] ?? 0);
      }
      this.counts[article] = (this.counts[article] ?? 0) + times * (fields.counts[text] ?? 0);
    }
    this.norms[article] = -1;
  }

  /** The fields of some texts together. */
  sum(texts: readonly number[]): FieldSum {
    const { fields } = this;
    const [only] = texts;
    if (texts.length === 1 && only !== undefined) {
      const { numbers, values, norms, counts } = fields;
      const none = new Uint8Array();
      const own = numbers[only] ?? none;
      return {
        numbers: own,
        values: values[only] ?? none,
        norm: norms[only] ?? 0,
        count: counts[only] ?? 0,
      };
    }
    const found: number[] = [];
    let count = 0;
    for (const text of texts) {
      const [numbers, own] = [fields.numbers[text], fields.values[text]];
      for (let at = 0; at < (numbers?.length ?? 0); at += 1) {
        const field = numbers?.[at] ?? 0;
        if (room[field] === 0) found.push(field);
        room[field] = (room[field] ?? 0) + (own?.[at] ?? 0);
      }
      count += fields.counts[text] ?? 0;
    }
    const values = found.map((field) => room[field] ?? 0);
    for (const field of found) room[field] = 0;
    return { numbers: found, values, norm: normOf(values), count };
  }

  private lengthOf(article: number): number {
    const known = this.norms[article] ?? 0;
    if (known >= 0) return known;
    const base = article * FIELD_COUNT;
    let square = 0;
    for (let at = base; at < base + FIELD_COUNT; at += 1) square += (this.sums[at] ?? 0) ** 2;
    const norm = Math.sqrt(square);
    this.norms[article] = norm;
    return norm;
  }

  /** How alike an article's fields are to those of texts, 0 to 1: the cosine, less where words are few. */
  likeness(article: number, { numbers, values, norm, count }: FieldSum): number {
    const ownCount = Math.max(0, this.counts[article] ?? 0);
    const own = count > 0 && ownCount > 0 ? this.lengthOf(article) : 0;
    if (norm <= 0 || own <= 0) return 0;
    const base = article * FIELD_COUNT;
    let product = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      product += (values[at] ?? 0) * (this.sums[base + (numbers[at] ?? 0)] ?? 0);
    }
    const trust = (count / (count + FEW)) * (ownCount / (ownCount + FEW));
    return Math.max(0, (trust * product) / (norm * own));
  }
}
