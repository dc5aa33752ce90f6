/**
 * `npm run words -- --dict FILE`: makes `src/reading/structure/words.data.ts` from the word list of
 * the package @node-rs/jieba 2.0.3 (`dict.txt`, MIT): lines of word, occurrences and part of speech.
 * The package is not a dependency: its 5 MB become 200 KB of what tells words from chance.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseCommand } from './arguments.ts';
import { InputError } from './input-error.ts';
import { runCommand } from './run-command.ts';

const TARGET = new URL('../reading/structure/words.data.ts', import.meta.url);

/** Lower ends of the classes, in occurrences. */
const WORD_STEPS = [30_000, 10_000, 3_000, 1_000, 300, 120];
const CHARACTER_STEPS = [100_000, 30_000, 10_000, 3_000];
const LONGEST = 6;
/** Names of persons are no words that a line end could split twice. */
const PERSON = 'nr';
const HAN = /^\p{Script=Han}+$/u;

interface Entry {
  readonly word: string;
  readonly occurrences: number;
  readonly speech: string;
}

function parseEntries(dict: string): Entry[] {
  return dict.split('\n').flatMap((line) => {
    const [word = '', count = '', speech = ''] = line.trim().split(' ');
    return HAN.test(word) ? [{ word, occurrences: Number(count), speech }] : [];
  });
}

/** The members of each class as one literal; classes go from common to rare. */
function formatClasses(entries: readonly Entry[], steps: readonly number[], mark: string): string {
  return steps
    .map((step, index) => {
      const upper = steps[index - 1] ?? Number.POSITIVE_INFINITY;
      const members = entries
        .filter(({ occurrences }) => occurrences >= step && occurrences < upper)
        .map(({ word }) => word)
        .sort();
      return `  {\n    occurrences: ${step},\n    members:\n      '${members.join(mark)}',\n  },`;
    })
    .join('\n');
}

function formatFile(entries: readonly Entry[]): string {
  const total = entries.reduce((sum, { occurrences }) => sum + occurrences, 0);
  const words = entries.filter(
    ({ word, speech }) => word.length > 1 && word.length <= LONGEST && !speech.startsWith(PERSON),
  );
  const characters = entries.filter(({ word }) => word.length === 1);
  return `/**
 * How common Chinese words are, in classes of occurrences in a corpus of about 60 million words:
 * what tells whether a line end falls inside a word. Derived by \`npm run words\` from the word list
 * of @node-rs/jieba 2.0.3 (dict.txt; Copyright (c) 2020-present LongYinan, MIT licence): words of
 * two to ${LONGEST} characters that occur ${WORD_STEPS.at(-1)} times and more, without names of persons.
 */
export interface WordClass {
  readonly occurrences: number;
  /** Words separated by blanks; in \`CHARACTER_CLASSES\`, characters one after the other. */
  readonly members: string;
}

export const CORPUS_SIZE = ${Math.round(total / 1e6)}_000_000;

export const WORD_CLASSES: readonly WordClass[] = [
${formatClasses(words, WORD_STEPS, ' ')}
];

export const CHARACTER_CLASSES: readonly WordClass[] = [
${formatClasses(characters, CHARACTER_STEPS, '')}
];
`;
}

const COMMAND = {
  usage: 'npm run words -- --dict FILE   dict.txt of @node-rs/jieba 2.0.3',
  options: { dict: { type: 'string' } },
  positionals: false,
} as const;

await runCommand(async () => {
  const { dict } = parseCommand(COMMAND, process.argv.slice(2)).values;
  if (dict === undefined) throw new InputError('bad-flag', COMMAND.usage);
  await writeFile(TARGET, formatFile(parseEntries(await readFile(dict, 'utf8'))));
});
