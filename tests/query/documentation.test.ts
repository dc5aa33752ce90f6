/** The folder's README has every parameter of a link, word for word as the table has it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { URL_PARAMETERS } from '../../src/query/url-parameters.data.ts';

const README = readFileSync(resolve(import.meta.dirname, '../../src/query/README.md'), 'utf8');

it.each(URL_PARAMETERS.map((parameter) => [parameter.name, parameter] as const))(
  'documents %s',
  (name, { en, example }) => {
    expect(README).toContain(`| \`${name}\` | ${en} | \`${example}\` |`);
  },
);
