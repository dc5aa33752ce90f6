/** Long work in slices: between two of them the page gets its turn, and the user may stop it. */

/** Time that is worked before the page gets its turn: a frame or two, too short to be felt. */
const SLICE_MS = 24;

/**
 * `pieces` one by one, with a rest whenever a slice of time is used up.
 *
 * @throws the reason of `signal` when it is aborted
 */
export async function* paced<T>(
  pieces: Iterable<T> | AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  let since = performance.now();
  for await (const piece of pieces) {
    signal.throwIfAborted();
    yield piece;
    if (performance.now() - since > SLICE_MS) {
      await nextTurn();
      since = performance.now();
    }
  }
  signal.throwIfAborted();
}

/**
 * After all that waits now. A message and no timer: browsers let the timers of a tab that is not
 * looked at ring once a second, and a file that takes ten seconds would take minutes there.
 */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
