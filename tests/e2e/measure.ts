/** What loading a page costs: how long it blocks the main thread, and how far things jump. */
import type { CDPSession, Page } from '@playwright/test';

/** How much slower the processor is made while things may jump. */
const SLOWER = 4;
/** A task up to this long does not keep anyone waiting. */
const UNNOTICED_MS = 50;
const TASK = 'ThreadControllerImpl::RunTask';
/** Set by the page when its first chart's heading is there. */
const SHOWN = 'overview-shown';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time that the thread really ran, in microseconds: what other processes take is not in it. */
  readonly tdur?: number;
}

/**
 * How long each task of the main thread ran, in milliseconds, from the one that shows the overview
 * to the last chart: the time that the thread ran and not the clock's, so that a busy machine does
 * not count.
 */
export async function measureTasks(page: Page, address: string): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await page.addInitScript((mark) => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('figure') === null) return;
      performance.mark(mark);
      watch.disconnect();
    });
    watch.observe(document, { childList: true, subtree: true });
  }, SHOWN);
  await page.goto('about:blank');
  const events = await traced(session, async () => {
    await page.goto(address);
    await page.locator('figure [data-mark^="number/"]').first().waitFor();
    await page.waitForTimeout(800);
  });
  const shown = events.find((event) => event.name === SHOWN);
  if (shown === undefined) throw new Error('the overview did not come');
  return events
    .filter((event) => event.ph === 'X' && event.name === TASK && event.pid === shown.pid)
    .filter((event) => event.tid === shown.tid && event.ts + (event.dur ?? 0) >= shown.ts)
    .map((event) => (event.tdur ?? 0) / 1000);
}

/** Total blocking time in milliseconds where a processor is `slower` times slower than this one. */
export function blockingTime(tasks: readonly number[], slower: number): number {
  return tasks.reduce((sum, time) => sum + Math.max(0, time * slower - UNNOTICED_MS), 0);
}

/** How many times slower a processor is on which `tasks` block for `time` milliseconds. */
export function slownessFor(tasks: readonly number[], time: number): number {
  let [least, most] = [0, 1000];
  for (let step = 0; step < 40; step += 1) {
    const middle = (least + most) / 2;
    if (blockingTime(tasks, middle) < time) least = middle;
    else most = middle;
  }
  return most;
}

async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol says of an event only that it is an object; the names above are Chrome's own.
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
    transferMode: 'ReportEvents',
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** Cumulative layout shift of a page that is loaded on a processor four times slower. */
export async function measureShift(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('value' in entry && 'hadRecentInput' in entry)) continue;
        if (entry.hadRecentInput === false) sum += Number(entry.value);
      }
      document.documentElement.dataset.shift = String(sum);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  await page.locator('figure [data-mark], [data-row], ul[aria-label] article').first().waitFor();
  await page.waitForTimeout(2000);
  return Number((await page.locator('html').getAttribute('data-shift')) ?? 0);
}
