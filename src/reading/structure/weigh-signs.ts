/** Signs of what goes on where, weighed. */
import { LINK_WEIGHTS } from './link-weights.data.ts';

type Name = keyof typeof LINK_WEIGHTS;

function isName(name: string): name is Name {
  return name in LINK_WEIGHTS;
}

/** The sum of signs by their weights; each is named as its weight is. */
export function weighSigns(signs: { readonly [name in Name]?: number }): number {
  let sum = 0;
  for (const name in signs) if (isName(name)) sum += LINK_WEIGHTS[name] * (signs[name] ?? 0);
  return sum;
}
