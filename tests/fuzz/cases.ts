/** Inputs that once broke a law, kept on disk and tried again in every run of the tests. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'cases');

export interface Case {
  readonly law: string;
  readonly input: string;
}

export function loadCases(): Case[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      // Written by `keepCase`, or by hand in its form: a wrong one fails as an unknown law.
      const { law, input } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Case;
      return { law, input };
    });
}

/** @returns the path of the file that keeps it. */
export function keepCase({ law, input }: Case): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([law, input]))
    .digest('hex')
    .slice(0, 8);
  const path = join(FOLDER, `${law.replace(/[^a-z]+/gu, '-')}-${digest}.json`);
  writeFileSync(path, `${JSON.stringify({ law, input }, null, 2)}\n`);
  return path;
}
