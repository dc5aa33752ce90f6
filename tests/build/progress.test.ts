import { expect, it } from 'vitest';
import { formatProgress, makeProgress } from '../../src/build/progress.ts';

const TEXTS = { pages: 'pages', perSecond: '/s', left: 's left' };

function run(isTTY: boolean, seconds: readonly number[]): string[] {
  const lines: string[] = [];
  let time = 0;
  const stream = { isTTY, write: (text: string) => lines.push(text) > 0 };
  const progress = makeProgress(stream, TEXTS, () => time * 1000);
  seconds.forEach((second, index) => {
    time = second;
    progress(index + 1, seconds.length);
  });
  return lines;
}

it('says pages, rate and time left', () => {
  expect(formatProgress({ done: 50, total: 200, seconds: 2 }, TEXTS)).toBe(
    `${'█'.repeat(6)}${'░'.repeat(18)} 50/200 pages · 25/s · 6 s left`,
  );
});

it('shows nothing for work that is over at once', () => {
  expect(run(true, [0.01, 0.02, 0.03])).toEqual([]);
});

it('redraws one line on a terminal and ends it', () => {
  const lines = run(true, [0.6, 1.2, 1.8]);
  expect(lines).toHaveLength(3);
  expect(lines.every((line) => line.startsWith('\r'))).toBe(true);
  expect(lines.at(-1)?.endsWith('\n')).toBe(true);
});

it('writes a plain line every five seconds elsewhere', () => {
  const lines = run(false, [1, 2, 7, 8, 9]);
  expect(lines).toHaveLength(3);
  expect(lines.join('')).not.toContain('\u001b');
});
