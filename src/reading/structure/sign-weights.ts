/** Tables of what signs of a text weigh, and the wording that signs are read from. */
import { widenPunctuation } from '../../chinese/punctuation.ts';

const NUMBER = /[0-9０-９.．]{1,12}/gu;

/**
 * A text as signs are read from it: a figure is one 0, however long, and punctuation is full-width.
 *
 * @example plainWording('共 35.6万,') // '共 0万，'
 */
export function plainWording(text: string): string {
  return widenPunctuation(text.replace(NUMBER, '0'));
}

/** Tells what a text shows, each sign once: a kind (one character) and what it is. */
export type Tell = (kind: string, value: string) => void;

/** Weights of signs by their kind, so that no sign has to be put together to be looked up. */
export type SignWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A table's weights: in each line a weight in tenths, then the signs that have it, parted by tabs. */
export function readSignWeights(table: string): SignWeights {
  const known = new Map<string, Map<string, number>>();
  for (const line of table.split('\n')) {
    const [weight = '', ...signs] = line.split('\t');
    for (const sign of signs) {
      const kind = sign.slice(0, 1);
      const own = known.get(kind) ?? new Map<string, number>();
      known.set(kind, own.set(sign.slice(1), Number(weight) / 10));
    }
  }
  return known;
}

/** The sum of the weights of what `read` tells, and of the empty sign; at most `most` on either side. */
export function sumOfSigns(known: SignWeights, read: (tell: Tell) => void, most: number): number {
  let sum = known.get('')?.get('') ?? 0;
  read((kind, value) => {
    sum += known.get(kind)?.get(value) ?? 0;
  });
  return Math.max(-most, Math.min(most, sum));
}

/** The signs of what `read` tells, each a kind and what it is. */
export function signsOf(read: (tell: Tell) => void): Set<string> {
  const signs = new Set<string>();
  read((kind, value) => signs.add(kind + value));
  return signs;
}
