import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { oneAtATime } from '../../src/build/one-at-a-time.ts';

/** Work that ends when it is told to, and how much of it was begun. */
function slowWork() {
  const ends: (() => void)[] = [];
  return { ends, work: () => new Promise<void>((done) => ends.push(done)) };
}

it('runs one at a time, and once more for all that was asked for meanwhile', async () => {
  const { ends, work } = slowWork();
  const ask = oneAtATime(work);
  for (let times = 0; times < 8; times += 1) ask();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await sleep(0);
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await sleep(0);
  expect(ends).toHaveLength(2);
});

it('runs again when it is asked after the end', async () => {
  const { ends, work } = slowWork();
  const ask = oneAtATime(work);
  ask();
  ends[0]?.();
  await sleep(0);
  ask();
  expect(ends).toHaveLength(2);
});
