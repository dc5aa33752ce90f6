/**
 * `npx tsx tests/reading/structure/fit-cut-model.ts [--check] [--write]`: learns which characters go on behind
 * which, from the truths of the bench's pages and from the made-up reports of `tests/reading/prose`: at every
 * place inside a sentence, what really goes on against what goes on at other places (logistic regression over
 * one that is right and six that are not). Of the signs that fall on one place of the table the weightiest
 * stays, and the rest are learnt anew. `--check` leaves a fifth of the sets out in turn and prints how many of
 * ten cuts a page are put together rightly; `--write` writes `cut-model.data.ts`. Same texts, same table.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CutTable,
  cutLogBy,
  type Views,
  viewBefore,
  viewBehind,
  writeTable,
} from '../../../src/reading/structure/cut-model.ts';
import { matchRows } from '../../../src/reading/structure/matching.ts';
import { KEPT_ASIDE, loadSet, type SetName } from '../../bench/load-expected.ts';
import { loadProse } from '../prose.ts';
import { Chance } from './chance.ts';
import { fitModel, LEARNT, mayCut, textsOf } from './cut-fitting.ts';

const CUTS_A_PAGE = 10;
const SHORTEST = 60;

/** Cuts ten paragraphs of each page in two and counts those that are put together rightly. */
function check(model: CutTable, set: SetName): [right: number, of: number] {
  const chance = new Chance();
  let right = 0;
  let of = 0;
  for (const { expected } of loadSet(set)) {
    const texts = expected.articles
      .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
      .filter(({ length }) => length >= SHORTEST);
    const sides: (readonly [Views, Views])[] = [];
    for (let turn = 0; turn < 8 * CUTS_A_PAGE && sides.length < CUTS_A_PAGE; turn += 1) {
      const [text = ''] = texts.splice(chance.below(texts.length || 1), 1);
      const at = 15 + chance.below(Math.max(1, text.length - 30));
      if (text === '' || !mayCut(text, at)) continue;
      sides.push([viewBefore(text.slice(0, at)), viewBehind(text.slice(at))]);
    }
    const values = sides.map(([before]) =>
      sides.map(([, behind]) => 100 + cutLogBy(model, before, behind)),
    );
    right += matchRows(values).filter((to, from) => to === from).length;
    of += sides.length;
  }
  return [right, of];
}

const prose = loadProse().flatMap(({ paragraphs }) => paragraphs);
if (process.argv.includes('--check')) {
  const folds = 5;
  let [right, of] = [0, 0];
  for (let fold = 0; fold < folds; fold += 1) {
    const out = LEARNT.filter((_set, at) => at % folds === fold);
    const model = fitModel([
      ...LEARNT.filter((set) => !out.includes(set)).flatMap(textsOf),
      ...prose,
    ]);
    const asked = fold === 0 ? [...out, 'seeds' as const, ...KEPT_ASIDE] : out;
    for (const set of asked) {
      const [some, all] = check(model, set);
      console.log(`${set}: ${some} of ${all}, ${(some / all).toFixed(3)}`);
      if (!out.includes(set)) continue;
      right += some;
      of += all;
    }
  }
  console.log(`sets that were left out: ${right} of ${of}, ${(right / of).toFixed(3)}`);
}
if (process.argv.includes('--write')) {
  const table = writeTable(fitModel([...LEARNT.flatMap(textsOf), ...prose]));
  const file = join(import.meta.dirname, '../../../src/reading/structure/cut-model.data.ts');
  writeFileSync(
    file,
    `/**
 * Which characters go on behind which, as \`cut-model.ts\` asks: of each place of the table a letter for the
 * weight and one for the check. Fitted, not written: \`npx tsx tests/reading/structure/fit-cut-model.ts --write\`.
 */
// biome-ignore format: a table is read by rows
export const CUT_MODEL = \`
${table}\`;
`,
  );
}
