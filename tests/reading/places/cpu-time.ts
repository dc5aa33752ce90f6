/** Time for tests that a busy machine must not fail: the process's own, in milliseconds. */
export function cpuTimeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}
