/** Articles whose columns stand in reverse: what they end with goes on under the headline. */
import type { StreamItem } from './stream.ts';

/** Articles whose first text does not open, and in which another one does. */
export function findTurned(stream: readonly StreamItem[]): Set<number> {
  const unopened = new Set<number>();
  const turned = new Set<number>();
  for (const { draft, first, edge, unit, role } of stream) {
    const opens = unit.dateline !== null || edge.lead > 0;
    if (first && role === 'body' && !opens && !edge.opening) unopened.add(draft);
    else if (opens && unopened.has(draft)) turned.add(draft);
  }
  return turned;
}
