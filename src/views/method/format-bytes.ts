/** Sizes of files for people: three figures at most. */
const STEPS = ['B', 'KB', 'MB', 'GB'] as const;

/** @example formatBytes(19722) // '19.7 KB' */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let step = 0;
  while (value >= 1000 && step < STEPS.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${value >= 100 || step === 0 ? Math.round(value) : value.toFixed(1)} ${STEPS[step]}`;
}
