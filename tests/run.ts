/**
 * `npm test`: every check in one run, each whatever the others say, and one line at the end that
 * counts them. A step without a count of its own (types, lint …) counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatClosingLine, readPlaywright, readVitest, type Tally } from './tally.ts';

const reports = mkdtempSync(join(tmpdir(), 'wenming-tests-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the step leaves its own count. */
  readonly count?: () => Tally;
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc'] },
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'lint by types', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  {
    name: 'unit, property, component and whole-page tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: () => readVitest(readFileSync(unitReport, 'utf8')),
  },
  {
    name: 'tests in a browser',
    command: ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    count: () => readPlaywright(readFileSync(browserReport, 'utf8')),
  },
];

/** The step's exit status; its output goes straight through. */
function run({ command: [program, ...list], environment }: Step): Promise<number> {
  const path = join('node_modules', '.bin', program);
  const child = spawn(path, list, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (status) => resolve(status ?? 1));
  });
}

/** A step that ends badly without a failed test of its own still counts as failed. */
function tallyOf(step: Step, status: number): Tally {
  const broken: Tally = { passed: 0, failed: 1, skipped: 0 };
  if (step.count === undefined) return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : broken;
  try {
    const tally = step.count();
    return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch {
    return broken;
  }
}

const total: Tally[] = [];
for (const step of STEPS) {
  process.stdout.write(`\n── ${step.name}\n`);
  const tally = tallyOf(step, await run(step));
  total.push(tally);
  process.stdout.write(`── ${step.name}: ${formatClosingLine([tally])}\n`);
}
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${formatClosingLine(total)}\n`);
process.exitCode = total.every((tally) => tally.failed === 0) ? 0 : 1;
