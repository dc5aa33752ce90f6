/** Work that is asked for more often than it can be done. */

/**
 * Runs `work` once at a time. What is asked for meanwhile, however often, is one more run after it,
 * which sees all that has changed until it begins.
 *
 * @param work must not reject.
 * @returns asks for a run.
 * @example const ask = oneAtATime(work); ask(); ask(); ask(); // two runs, one after the other
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let waiting = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      waiting = false;
      await work();
    } while (waiting);
    running = false;
  };
  return () => {
    if (running) waiting = true;
    else void run();
  };
}
