/** What a user or contributor meets is written down: scripts, note codes, facets, parameters. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTES } from '../../src/model/notes.ts';
import { PROBLEMS } from '../../src/model/problems.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function text(path: string): string {
  return readFileSync(resolve(ROOT, path), 'utf8');
}

function scripts(): string[] {
  const data: unknown = JSON.parse(text('package.json'));
  const table = typeof data === 'object' && data !== null && 'scripts' in data ? data.scripts : {};
  return Object.keys(table ?? {});
}

describe('the README', () => {
  const readme = text('README.md');

  it.each(scripts())('names the script %s', (script) => {
    expect(readme).toMatch(new RegExp(`(?:npm |run |--silent |\`)${script}\\b`, 'u'));
  });

  it('has the two commands as they are run', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });

  it('links only to what is there', () => {
    for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)) {
      expect(() => readFileSync(resolve(ROOT, path ?? ''))).not.toThrow(/ENOENT/u);
    }
  });
});

describe('tables that users read', () => {
  it.each(NOTES.map((note) => [note.code, note] as const))(
    'explain %s in both languages',
    (_code, note) => {
      expect(note.zh).toMatch(/。$/u);
      expect(note.en).toMatch(/\.$/u);
      expect(text('src/reading/README.md')).toContain(note.code);
    },
  );

  it.each(PROBLEMS.map((problem) => [problem.code, problem] as const))(
    'say what is wrong for %s in both languages',
    (_code, problem) => {
      expect(problem.zh).toMatch(/。$/u);
      expect(problem.en).toMatch(/\.$/u);
    },
  );
});
