/** How many checks passed and failed, out of the runners' own reports. */

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** @throws Error where the report is none of Vitest's. */
export function readVitest(json: string): Tally {
  const report: unknown = JSON.parse(json);
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests') + numberAt(report, 'numFailedTestSuites', true),
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

/** @throws Error where the report is none of Playwright's. */
export function readPlaywright(json: string): Tally {
  const report: unknown = JSON.parse(json);
  const stats =
    typeof report === 'object' && report !== null && 'stats' in report ? report.stats : {};
  return {
    passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
    failed: numberAt(stats, 'unexpected'),
    skipped: numberAt(stats, 'skipped'),
  };
}

function numberAt(data: unknown, key: string, zeroWithTests = false): number {
  const value = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  if (typeof value !== 'number') throw new Error(`the report has no ${key}`);
  // Failed suites count only where they are not the suites of failed tests.
  return zeroWithTests && numberAt(data, 'numFailedTests') > 0 ? 0 : value;
}

/** @example formatClosingLine([{ passed: 3, failed: 0, skipped: 1 }]) // '3 passed, 0 failed, 1 skipped' */
export function formatClosingLine(tallies: readonly Tally[]): string {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
