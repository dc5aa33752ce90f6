// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Deferred } from '../../../src/views/overview/Deferred.tsx';

const CHARTS = ['甲', '乙', '丙'];
/** More turns than three charts have. */
const MOST_TURNS = 12;

/** Tells the charts that they have room. */
let giveRoom: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  const tellers: (() => void)[] = [];
  giveRoom = () => {
    for (const tell of tellers) tell();
  };
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        tellers.push(tell);
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function show() {
  return render(
    CHARTS.map((chart) => (
      <Deferred key={chart} height={10}>
        {(width, { axes, marks }) => (
          <p>
            {chart} {width} {marks ? '全' : axes ? '轴' : '底'}
          </p>
        )}
      </Deferred>
    )),
  );
}

/** What is on the page after each turn that changes it. */
async function watchTurns(): Promise<string[]> {
  const seen = [''];
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    await act(() => vi.advanceTimersToNextTimerAsync());
    const now = screen.queryAllByText(/./u).map((chart) => chart.textContent);
    if (now.join() !== seen.at(-1)) seen.push(now.join());
  }
  return seen;
}

it('draws one chart after the other, of each the surface, then the axes, then the marks', async () => {
  show();
  act(giveRoom);
  expect(await watchTurns()).toEqual([
    '',
    '甲 900 底',
    '甲 900 轴',
    '甲 900 全',
    '甲 900 全,乙 900 底',
    '甲 900 全,乙 900 轴',
    '甲 900 全,乙 900 全',
    '甲 900 全,乙 900 全,丙 900 底',
    '甲 900 全,乙 900 全,丙 900 轴',
    '甲 900 全,乙 900 全,丙 900 全',
  ]);
});

it('takes no turn before there is room: all would then be drawn at once', async () => {
  show();
  await watchTurns();
  act(giveRoom);
  expect(screen.queryAllByText(/./u)).toEqual([]);
  expect((await watchTurns()).slice(0, 3)).toEqual(['', '甲 900 底', '甲 900 轴']);
});

it('a chart that goes before its turn does not hold up the others', async () => {
  const { rerender } = show();
  act(giveRoom);
  await act(() => vi.advanceTimersToNextTimerAsync());
  rerender(
    <Deferred key="丙" height={10}>
      {(_, { marks }) => <p>{marks ? '丙全' : '丙未全'}</p>}
    </Deferred>,
  );
  expect((await watchTurns()).at(-1)).toBe('丙全');
});
