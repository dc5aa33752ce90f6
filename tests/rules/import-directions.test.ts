/** The architecture as a test: a folder imports only from floors below its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** What each folder of `src` may import from, itself aside. `main.tsx` is the browser's entry. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  chinese: ['model'],
  gazetteer: ['chinese', 'model'],
  reading: ['gazetteer', 'chinese', 'model'],
  build: ['reading', 'gazetteer', 'chinese', 'model'],
  // The one place where the browser runs the reader: in a worker, for the user's own pages.
  import: ['reading', 'gazetteer', 'chinese', 'model'],
  messages: ['chinese', 'model'],
  query: ['messages', 'chinese', 'model'],
  export: ['query', 'messages', 'chinese', 'model'],
  store: ['import', 'query', 'messages', 'chinese', 'model'],
  views: ['export', 'store', 'query', 'messages', 'chinese', 'model'],
  'main.tsx': ['views', 'store', 'query', 'messages', 'chinese', 'model'],
};

const IMPORT = /(?:from|import)\s*\(?\s*'(?<path>[^']+)'/gu;

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => file.replaceAll('\\', '/'));
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => match.groups?.path ?? '');
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

const FILES = sourceFiles();

describe('import directions', () => {
  it.each(FILES)('%s imports only from floors below', (file) => {
    const own = folderOf(file);
    const allowed = MAY_IMPORT[own];
    expect(allowed, `src/${own} has no place in the architecture`).toBeDefined();
    for (const path of importsOf(file).filter((entry) => entry.startsWith('.'))) {
      const target = folderOf(relative(SRC, resolve(SRC, file, '..', path)).replaceAll('\\', '/'));
      if (target !== own) expect(allowed, `${file} imports ${path}`).toContain(target);
    }
  });

  it('lets only build/ see a disk, a process or the network of Node', () => {
    const offenders = FILES.filter((file) => !file.startsWith('build/')).filter((file) =>
      importsOf(file).some((path) => path.startsWith('node:')),
    );
    expect(offenders).toEqual([]);
  });

  it('keeps the reader free of clock, randomness and DOM', () => {
    const impure =
      /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|globalThis|document\.|window\.(?:location|document|add))/u;
    const offenders = FILES.filter((file) =>
      /^(?:reading|gazetteer|chinese|model)\//u.test(file),
    ).filter((file) => impure.test(readFileSync(join(SRC, file), 'utf8')));
    expect(offenders).toEqual([]);
  });

  it('sees an import where there is one', () => {
    expect(importsOf('build/vite-plugin.ts')).toContain('vite');
  });
});
