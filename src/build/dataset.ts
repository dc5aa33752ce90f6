/** `npm run dataset -- --in DIR --out DIR`: the dataset alone, with a report on standard output. */
import { ENCODINGS } from '../reading/decode.ts';
import { parseCommand } from './arguments.ts';
import { buildDataset } from './build-dataset.ts';
import { parseEncoding } from './parse-encoding.ts';
import { makeProgress } from './progress.ts';
import { PROGRESS_TEXTS } from './progress-texts.ts';
import { formatReport } from './report.ts';
import { runCommand } from './run-command.ts';

const COMMAND = {
  usage: `npm run dataset -- [--in DIR] [--out DIR] [--encoding NAME] [--strict]
  --in DIR         folder of pages, one .txt file a page (seeds)
  --out DIR        folder of the dataset (public/data)
  --encoding NAME  ${ENCODINGS.join(', ')}; found out where not given
  --strict         fail where any file cannot be read`,
  options: {
    in: { type: 'string', default: 'seeds' },
    out: { type: 'string', default: 'public/data' },
    encoding: { type: 'string' },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  positionals: false,
} as const;

await runCommand(async (language) => {
  const { values } = parseCommand(COMMAND, process.argv.slice(2));
  if (values.help) {
    process.stdout.write(`${COMMAND.usage}\n`);
    return;
  }
  const read = await buildDataset({
    from: values.in,
    out: values.out,
    strict: values.strict,
    encoding: parseEncoding(values.encoding),
    onProgress: makeProgress(process.stderr, PROGRESS_TEXTS[language]),
  });
  process.stdout.write(`${formatReport(read, language).join('\n')}\n`);
});
