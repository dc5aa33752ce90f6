/** The version of this program, which a dataset states as its generator. */
import { readFileSync } from 'node:fs';

const PACKAGE = new URL('../../package.json', import.meta.url);

function readVersion(): string {
  const data: unknown = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  const known = typeof data === 'object' && data !== null && 'version' in data;
  return known && typeof data.version === 'string' ? data.version : '0.0.0';
}

export const GENERATOR = readVersion();
