import { expect, it } from 'vitest';
import { formatClosingLine, readPlaywright, readVitest } from './tally.ts';

const CLEAN = {
  numPassedTests: 4,
  numFailedTests: 0,
  numFailedTestSuites: 0,
  numPendingTests: 1,
  numTodoTests: 0,
};

it('adds the runners up in one line', () => {
  const unit = readVitest(JSON.stringify(CLEAN));
  const browser = readPlaywright('{"stats":{"expected":2,"flaky":0,"unexpected":1,"skipped":0}}');
  expect(formatClosingLine([unit, browser])).toBe('6 passed, 1 failed, 1 skipped');
});

it('counts a test file that could not be loaded as failed', () => {
  const report = { ...CLEAN, numFailedTestSuites: 2 };
  expect(readVitest(JSON.stringify(report)).failed).toBe(2);
});

it('does not count the file of a failed test again', () => {
  const report = { ...CLEAN, numFailedTests: 1, numFailedTestSuites: 1 };
  expect(readVitest(JSON.stringify(report)).failed).toBe(1);
});

it('refuses a report without counts', () => {
  expect(() => readVitest('{}')).toThrow('numPassedTests');
});
