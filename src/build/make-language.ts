/**
 * `npm run language -- --model FILE --words FILE`: makes `src/reading/structure/language.data.ts`
 * from the open-gram language model (CC BY-SA 3.0) as Debian's packages have it. `--model` is what
 * `tslminfo -v -p lm_sc.t3g` (sunpinyin-utils) prints of the model in sunpinyin-data 0.1.22, 215 MB;
 * `--words` is that package's `pydict_sc.bin`. Of 71,759 words and 2,500,000 pairs of words it keeps
 * what tells how a cut sentence goes on.
 */
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseCommand } from './arguments.ts';
import { InputError } from './input-error.ts';
import { runCommand } from './run-command.ts';

const TARGET = new URL('../reading/structure/language.data.ts', import.meta.url);

/** Words of up to so many characters are kept, the most frequent first. */
const LONGEST = 5;
const MOST_WORDS = 60_000;
/** A pair is kept where it is unlike chance, the more so the rarer it is (logarithms). */
const LEAST_WORTH = -13.5;
const GAIN_WORTH = 0.5;
const LEAST_GAIN = 1;
const GREATEST_GAIN = 9;
/** Talk among friends, which half of the model's sources are, and no newspaper. */
const CHAT = /[我你她啊呵哈哦吧呢吗俺嘿嗯呀您咱]/u;
const KEPT = /^(?:\p{Script=Han}+|[，。；？！：“”、…])$/u;

interface Model {
  /** Of each word's number its probability. */
  readonly single: Map<number, number>;
  /** Probability of the second word behind the first, by `first * 2^20 + second`. */
  readonly pairs: Map<number, number>;
}

/** Lines of the printed model: number(s), probability, back-off weight, reference. */
async function readModel(path: string): Promise<Model> {
  const single = new Map<number, number>();
  const pairs = new Map<number, number>();
  let order = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.startsWith('\\')) order = Number(line.charAt(1));
    else if (order === 3) break;
    else {
      const [first = 0, second = 0, third = 0] = line.trim().split(/\s+/u).map(Number);
      if (order === 1) single.set(first, second);
      else if (order === 2) pairs.set(first * 2 ** 20 + second, third);
    }
  }
  return { single, pairs };
}

/** The words by number: strings of UTF-32, each ended by a zero, from the third number's place on. */
function readWords(file: Buffer): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = file.readUInt32LE(8); at + 4 <= file.length; at += 4) {
    const code = file.readUInt32LE(at);
    if (code !== 0) word += String.fromCodePoint(code);
    else {
      words.push(word);
      word = '';
    }
  }
  return words;
}

/** Words in classes of half a unit of the logarithm of their probability, common ones first. */
function formatWords(kept: ReadonlyMap<number, string>, { single }: Model): string {
  const classes = new Map<number, string[]>();
  for (const [number, word] of kept) {
    const level = Math.round(Math.log(single.get(number) ?? 1) * 2) / 2;
    classes.set(level, [...(classes.get(level) ?? []), word]);
  }
  return [...classes]
    .sort(([left], [right]) => right - left)
    .map(([level, words]) => `  [${level}, '${words.sort().join(' ')}'],`)
    .join('\n');
}

/** Of each first word a line: the word, then the second words behind their gain. */
function formatPairs(kept: ReadonlyMap<number, string>, { single, pairs }: Model): string {
  const lines = new Map<string, Map<number, string[]>>();
  for (const [key, probability] of pairs) {
    const number = Math.floor(key / 2 ** 20);
    const [first, second] = [kept.get(number), kept.get(key % 2 ** 20)];
    if (first === undefined || second === undefined) continue;
    const gain = Math.log(probability / (single.get(key % 2 ** 20) ?? 1));
    const joint = Math.log(probability * (single.get(number) ?? 0));
    const worth = joint + GAIN_WORTH * Math.abs(gain);
    if (worth <= LEAST_WORTH || Math.abs(gain) <= LEAST_GAIN) continue;
    if (CHAT.test(first + second)) continue;
    const level = Math.max(-GREATEST_GAIN, Math.min(GREATEST_GAIN, Math.round(gain)));
    const own = lines.get(first) ?? new Map<number, string[]>();
    own.set(level, [...(own.get(level) ?? []), second]);
    lines.set(first, own);
  }
  return [...lines]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([first, levels]) => {
      const groups = [...levels].sort(([left], [right]) => left - right);
      return `${first} ${groups.map(([level, words]) => `${level} ${words.sort().join(' ')}`).join(' ')}`;
    })
    .join('\n');
}

function formatFile(words: readonly string[], model: Model): string {
  const numbers = [...model.single.keys()]
    .filter((number) => KEPT.test(words[number] ?? '') && (words[number] ?? '').length <= LONGEST)
    .sort((left, right) => (model.single.get(right) ?? 0) - (model.single.get(left) ?? 0))
    .slice(0, MOST_WORDS);
  const kept = new Map(numbers.map((number) => [number, words[number] ?? '']));
  return `/**
 * How probable Chinese words are, and how much more or less so behind another word: what tells how
 * a sentence goes on that a page has cut. Derived by \`npm run language\` from the language model of
 * open-gram 0.1.22 (Copyright (c) 1997-2010 MDBG; 2010 Kov Chai, virus huo, Tinyfool), which is
 * licensed under Creative Commons Attribution-ShareAlike 3.0 Unported
 * (https://creativecommons.org/licenses/by-sa/3.0/), and so is this file.
 */

/** Logarithms of the probability, each with its words. */
export const WORDS: readonly (readonly [number, string])[] = [
${formatWords(kept, model)}
];

/** A line a first word: the word, then gains (logarithms) each followed by its second words. */
export const PAIRS = \`
${formatPairs(kept, model)}
\`;
`;
}

const COMMAND = {
  usage:
    'npm run language -- --model FILE --words FILE   of open-gram, see src/build/make-language.ts',
  options: { model: { type: 'string' }, words: { type: 'string' } },
  positionals: false,
} as const;

await runCommand(async () => {
  const { model, words } = parseCommand(COMMAND, process.argv.slice(2)).values;
  if (model === undefined || words === undefined) throw new InputError('bad-flag', COMMAND.usage);
  await writeFile(TARGET, formatFile(readWords(await readFile(words)), await readModel(model)));
});
