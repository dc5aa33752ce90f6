/** Runs the product's own commands as a user does, in a process of their own. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param input bytes for standard input. */
export function run(
  command: 'dataset' | 'extract',
  list: readonly string[],
  input: string | Uint8Array = '',
): Outcome {
  const script = join(ROOT, `src/build/${command}.ts`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, ...list],
    { cwd: ROOT, env: { ...process.env, LC_ALL: 'C.UTF-8' }, input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
