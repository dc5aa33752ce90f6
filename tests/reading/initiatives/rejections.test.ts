import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractInitiatives } from '../../../src/reading/initiatives/extract-initiatives.ts';
import { REJECTIONS } from '../../../src/reading/initiatives/rejections.ts';
import { articleOf } from '../build-article.ts';

const README = readFileSync(
  join(import.meta.dirname, '../../../src/reading/initiatives/README.md'),
  'utf8',
);

describe('rejections', () => {
  it.each(REJECTIONS)('$id: $example', ({ id, example }) => {
    expect(extractInitiatives(articleOf('某县新闻', `近日，${example}。`))).toEqual([]);
    expect(README).toContain(`| ${id} |`);
  });

  it('have names of their own', () => {
    expect(new Set(REJECTIONS.map(({ id }) => id)).size).toBe(REJECTIONS.length);
  });
});
