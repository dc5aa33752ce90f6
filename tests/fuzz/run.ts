/**
 * `npm run fuzz -- [--seconds N] [--seed N] [--law TEXT]`: every law on random input until the
 * time is over. What fails is printed with what reproduces it, and kept as a case for the tests.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { keepCase } from './cases.ts';
import { LAWS, type Law } from './laws.ts';

/** Runs of one law before the next one's turn. */
const ROUND = 100;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    law: { type: 'string', default: '' },
  },
});

/** The law's broken input in its shortest form, or null. */
function findBroken(name: string, { input, check }: Law, seed: number): string | null {
  const result = fc.check(fc.property(input, check), { numRuns: ROUND, seed });
  if (!result.failed) return null;
  const broken = result.counterexample?.[0] ?? '';
  console.log(`\n${name}: seed ${seed}, path ${result.counterexamplePath}`);
  console.log(`input ${JSON.stringify(broken)}`);
  console.log(String(result.errorInstance));
  console.log(`kept as ${keepCase({ law: name, input: broken })}`);
  return broken;
}

const laws = [...LAWS].filter(([name]) => name.includes(values.law));
const broken = new Set<string>();
const start = Number(values.seed);
const end = performance.now() + Number(values.seconds) * 1000;
let runs = 0;
let seed = start;
for (; performance.now() < end && broken.size < laws.length; seed += 1) {
  for (const [name, law] of laws) {
    if (broken.has(name) || performance.now() > end) continue;
    runs += ROUND;
    if (findBroken(name, law, seed) !== null) broken.add(name);
  }
}
console.log(
  `${runs} runs of ${laws.length} laws, seeds ${start} to ${seed - 1}: ${broken.size} broken`,
);
if (broken.size > 0) process.exitCode = 1;
