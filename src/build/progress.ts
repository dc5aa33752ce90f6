/** Progress of long work: a bar where there is a terminal, plain lines where there is none. */
import type { WriteStream } from 'node:tty';

/** Work that ends sooner shows nothing. */
const QUIET_MS = 500;
const BAR_STEP_MS = 100;
const LINE_STEP_MS = 5_000;
const WIDTH = 24;

export interface ProgressTexts {
  readonly pages: string;
  readonly perSecond: string;
  readonly left: string;
}

/**
 * @param stream where it is written (standard error, so that standard output stays clean).
 * @returns to be told after each page; it writes at most ten times a second on a terminal and
 *   every five seconds elsewhere.
 */
export function makeProgress(
  stream: Pick<WriteStream, 'write' | 'isTTY'>,
  texts: ProgressTexts,
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  const start = now();
  const step = stream.isTTY ? BAR_STEP_MS : LINE_STEP_MS;
  let last = start + QUIET_MS - step;
  let shown = false;
  return (done, total) => {
    const time = now();
    const finished = done === total;
    if (time - last < step && !(finished && shown)) return;
    last = time;
    shown = true;
    const text = formatProgress({ done, total, seconds: (time - start) / 1000 }, texts);
    stream.write(stream.isTTY ? `\r\u001b[2K${text}${finished ? '\n' : ''}` : `${text}\n`);
  };
}

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly seconds: number;
}

/** @example formatProgress({ done: 50, total: 200, seconds: 2 }, …) // '██████░░… 50/200 pages · 25/s · 6 s left' */
export function formatProgress({ done, total, seconds }: Progress, texts: ProgressTexts): string {
  const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
  return `${bar} ${done}/${total} ${texts.pages} · ${rate.toFixed(0)}${texts.perSecond} · ${left} ${texts.left}`;
}
