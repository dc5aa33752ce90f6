/** The made-up reports that tables are learnt from: they can be read, and are what they are said to be. */
import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '../../src/model/themes.ts';
import { loadProse } from './prose.ts';

describe('the made-up reports', () => {
  const reports = loadProse();

  it('are 1,500, each once', () => {
    expect(reports).toHaveLength(1500);
    expect(new Set(reports.map(({ paragraphs }) => paragraphs.join(''))).size).toBe(1500);
  });

  it('are of all themes', () => {
    expect(new Set(reports.map(({ themes }) => themes[0]))).toEqual(new Set(THEME_IDS));
  });

  it.each(reports)('$name is no longer than reports are', ({ themes, paragraphs }) => {
    expect(themes.length).toBeLessThanOrEqual(3);
    expect(new Set(themes).size).toBe(themes.length);
    expect(paragraphs.join('').length).toBeLessThan(700);
  });
});
