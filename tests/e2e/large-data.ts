/** A made-up dataset of 400,000 metrics, served in place of the real one. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { makeFiles } from '../../src/build/make-files.ts';
import { madeUpPages } from '../fixtures/made-up-dataset.ts';

const PAGES = 2000;
/** Metrics in a row that say the same; the made-up pages have one an article. */
const REPEATED = 100;

export interface LargeData {
  readonly rows: number;
  readonly serve: (page: Page) => Promise<void>;
}

export function makeLargeData(): LargeData {
  const { manifest, contents } = makeFiles(
    { pages: madeUpPages(PAGES), problems: [], digest: '0'.repeat(64) },
    '0.0.0',
  );
  const facts = JSON.parse(contents.get('facts.json') ?? '');
  facts.metrics = Object.fromEntries(
    Object.entries(facts.metrics).map(([name, column]) => [name, repeat(column)]),
  );
  const text = JSON.stringify(facts);
  const rows = facts.metrics.article.length;
  const files = new Map([...contents, ['facts.json', text]]);
  const known = {
    ...manifest,
    counts: { ...manifest.counts, metrics: rows },
    files: manifest.files.map((file) => (file.path === 'facts.json' ? describe(text) : file)),
  };
  const serve = async (page: Page) => {
    await page.route('**/data/**', (route) => {
      const path = new URL(route.request().url()).pathname.split('/data/')[1] ?? '';
      const member = files.get(path.slice(path.indexOf('/') + 1));
      const body = path === 'manifest.json' ? JSON.stringify(known) : member;
      if (body === undefined) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({ contentType: 'application/json', body });
    });
  };
  return { rows, serve };
}

function repeat(column: unknown): unknown {
  if (!Array.isArray(column)) return column;
  return column.flatMap((value) => Array.from({ length: REPEATED }, () => value));
}

function describe(text: string) {
  return {
    path: 'facts.json',
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}
