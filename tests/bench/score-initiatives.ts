/** The named initiatives of one pair of articles. */
import type { Initiative } from '../../src/model/page.ts';
import type { ExpectedInitiative } from './expected.ts';
import type { Pair } from './pair-articles.ts';
import type { Tally } from './tally.ts';
import { coreOfName, sameName } from './wording.ts';

/** Adds the figures about initiatives; the same name read twice in an article counts once. */
export function scoreInitiatives(tally: Tally, { expected, read }: Pair, where: string): void {
  const names = distinct(read.initiatives);
  for (const wanted of expected.initiatives.filter(({ required }) => required)) {
    const got = names.find((it) => matches(wanted, it));
    const told = wanted.names.join(' / ');
    tally.add('initiatives-recall', { right: got !== undefined, where, expected: told, read: '' });
    if (got === undefined) continue;
    const texts = { expected: `${told}: ${wanted.kind}`, read: got.kind };
    tally.add('initiative-kind', { right: wanted.kind === got.kind, where, ...texts });
  }
  for (const got of names) {
    const right = expected.initiatives.some((it) => matches(it, got));
    const outcome = { right, where, expected: '', read: `${got.kind} ${got.name}` };
    tally.add('initiatives-precision', outcome);
    tally.addCount('marked', got.certainty === 'certain' ? 1 : 0, 1);
    if (got.certainty !== 'certain') continue;
    tally.add('certain-initiatives', outcome);
    tally.addCount('certain', right ? 1 : 0, 1);
  }
}

function matches(wanted: ExpectedInitiative, got: Initiative): boolean {
  return wanted.names.some((name) => sameName(name, got.name));
}

function distinct(initiatives: readonly Initiative[]): Initiative[] {
  const byName = new Map<string, Initiative>();
  for (const it of initiatives) {
    const core = coreOfName(it.name);
    if (!byName.has(core)) byName.set(core, it);
  }
  return [...byName.values()];
}
