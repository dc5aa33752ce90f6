import { describe, expect, it, vi } from 'vitest';
import { paced } from '../../../src/views/frame/paced.ts';

/** Pieces that take `ms` each. */
function* slow(count: number, ms: number): Generator<number> {
  for (let piece = 0; piece < count; piece += 1) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield piece;
  }
}

async function listOf(pieces: AsyncIterable<number>): Promise<number[]> {
  const list: number[] = [];
  for await (const piece of pieces) list.push(piece);
  return list;
}

describe('paced', () => {
  it('hands on every piece, in order, and lets others have their turn between', async () => {
    let turns = 0;
    const turn = () => {
      turns += 1;
      waiting = setImmediate(turn);
    };
    let waiting = setImmediate(turn);
    const { signal } = new AbortController();
    expect(await listOf(paced(slow(8, 10), signal))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    clearImmediate(waiting);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  it('needs no timer, which a hidden tab would hold back', async () => {
    const timer = vi.spyOn(globalThis, 'setTimeout');
    await listOf(paced(slow(4, 10), new AbortController().signal));
    expect(timer).not.toHaveBeenCalled();
  });

  it('stops between two pieces when it is told to', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const run = async () => {
      for await (const piece of paced(slow(9, 1), controller.signal)) {
        seen.push(piece);
        if (piece === 2) controller.abort(new Error('enough'));
      }
    };
    await expect(run()).rejects.toThrow('enough');
    expect(seen).toEqual([0, 1, 2]);
  });
});
