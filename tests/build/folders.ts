/** Folders for tests that are gone when the test is over. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenming-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
