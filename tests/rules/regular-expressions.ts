/** Finds every regular expression of the source: literals by parsing, constructed ones by running. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';

export const SRC = resolve(import.meta.dirname, '../../src');

export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** What one file holds: its literals, and how often it calls the constructor. */
export interface FilePatterns {
  readonly file: string;
  readonly literals: readonly Pattern[];
  readonly constructed: number;
}

export function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** @example findPatterns('a.ts', 'const A = /x+/u;').literals[0]?.source // 'x+' */
export function findPatterns(file: string, code: string): FilePatterns {
  const literals: Pattern[] = [];
  let constructed = 0;
  for (const node of nodesOf(parseSync(file, code).program)) {
    const regex = 'regex' in node ? node.regex : null;
    if (isRecord(regex)) {
      literals.push({ file, source: String(regex.pattern), flags: String(regex.flags) });
    }
    const callee = node.type === 'NewExpression' || node.type === 'CallExpression';
    if (callee && isRecord(node.callee) && node.callee.name === 'RegExp') constructed += 1;
  }
  return { file, literals, constructed };
}

export function findInSource(file: string): FilePatterns {
  return findPatterns(file, readFileSync(join(SRC, file), 'utf8'));
}

type Node = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every node of a syntax tree; a stack of its own, since tables nest and are long. */
function* nodesOf(root: unknown): Generator<Node> {
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (Array.isArray(value)) for (const entry of value) stack.push(entry);
    else if (isRecord(value)) {
      yield value;
      for (const key of Object.keys(value)) {
        const member = value[key];
        if (typeof member === 'object' && member !== null) stack.push(member);
      }
    }
  }
}

/**
 * Runs `work` and gives the patterns that the constructor was called with meanwhile, each with the
 * file of `src` that called it.
 */
export async function recordConstructed(work: () => Promise<void>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, list: [string, string?], base) {
      const made: RegExp = Reflect.construct(target, list, base);
      const file = /\/src\/([\w./-]{1,200}?\.tsx?)/u.exec(new Error().stack ?? '')?.[1];
      if (file !== undefined) {
        const pattern = { file, source: made.source, flags: made.flags };
        found.set(JSON.stringify(pattern), pattern);
      }
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}
