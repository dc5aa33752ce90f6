/** What kind of thing a name is of, where small signs weigh more than the rule: “…研学” that is a product, “…”办法 that is a way. */
import { INITIATIVE_KINDS, type InitiativeKind } from '../../model/vocabulary.ts';
import { type NamedPlace, readKindSigns } from './kind-signs.ts';
import { KIND_WEIGHTS } from './kind-weights.data.ts';

type Weights = ReadonlyMap<string, number>;

let weights: readonly (readonly [InitiativeKind, Weights])[] | null = null;

/** One kind's table: in each row a weight in hundredths, then the signs that have it. */
function readTable(rows: readonly string[]): Weights {
  const known = new Map<string, number>();
  for (const row of rows) {
    const [weight = '', ...signs] = row.split('\t');
    for (const sign of signs) known.set(sign, Number(weight) / 100);
  }
  return known;
}

/** How much the signs say for each kind: about 1 for the one that it is, 0 for the others. */
export function weighKinds(
  signs: ReadonlySet<string>,
): readonly (readonly [InitiativeKind, number])[] {
  weights ??= INITIATIVE_KINDS.map(({ id }) => [id, readTable(KIND_WEIGHTS[id])] as const);
  return weights.map(([kind, table]) => {
    let sum = table.get('') ?? 0;
    for (const sign of signs) sum += table.get(sign) ?? 0;
    return [kind, sum] as const;
  });
}

/**
 * Readers are of two minds about what such a thing is, each paper's in its own way: what the noun says
 * stands.
 */
const CONTESTED = /课堂|讲堂|党课/u;

/**
 * The kind that all signs together tell; that of the rules is the strongest of them.
 *
 * @example settleKind({ text: '推出“果乡研学”线路4条', from: 2, to: 8, kind: 'activity' }) // brand
 */
export function settleKind(place: NamedPlace): InitiativeKind {
  if (CONTESTED.test(place.text.slice(place.from, place.to))) return place.kind;
  const weighed = weighKinds(readKindSigns(place));
  return weighed.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
