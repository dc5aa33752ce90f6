// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { NOTES } from '../../../src/model/notes.ts';
import { THEMES } from '../../../src/model/themes.ts';
import { useDatasetStore } from '../../../src/store/dataset-store.ts';
import { usePreferences } from '../../../src/store/preferences-store.ts';
import { MEASURED } from '../../../src/views/method/accuracy.data.ts';
import { FIGURE_TEXTS } from '../../../src/views/method/accuracy-texts.data.ts';
import { formatAccuracy } from '../../../src/views/method/format-accuracy.ts';
import { formatBytes } from '../../../src/views/method/format-bytes.ts';
import { MethodView } from '../../../src/views/method/MethodView.tsx';
import { showDataset } from '../show-dataset.ts';

beforeEach(() => {
  showDataset(3);
});

it('explains every theme and every remark in both languages', () => {
  for (const locale of ['zh', 'en'] as const) {
    usePreferences.setState({ locale });
    const { unmount } = render(<MethodView />);
    for (const theme of THEMES) expect(screen.getByText(theme[locale])).toBeVisible();
    for (const note of NOTES) expect(screen.getByText(note[locale])).toBeVisible();
    unmount();
  }
});

it('offers every file of the dataset with its size and digest', () => {
  const state = useDatasetStore.getState();
  if (state.status !== 'ready') throw new Error('no dataset');
  const { dataset } = state;
  const files = [{ path: 'texts/0.json', bytes: 185_531, sha256: 'ab'.repeat(32) }];
  const manifest = { ...dataset.manifest, folder: '0123456789ab', files };
  useDatasetStore.setState({ status: 'ready', dataset: { ...dataset, manifest } }, true);
  render(<MethodView />);
  const link = screen.getByRole('link', { name: 'texts/0.json' });
  expect(link).toHaveAttribute('href', 'data/0123456789ab/texts/0.json');
  expect(screen.getByRole('link', { name: 'manifest.json' })).toHaveAttribute(
    'href',
    'data/manifest.json',
  );
  expect(screen.getByText('186 KB')).toBeVisible();
  expect(screen.getByText('ab'.repeat(32))).toBeVisible();
});

it('shows every figure of the evaluation with its counts, in each set of pages', () => {
  render(<MethodView />);
  const table = screen.getByRole('table', { name: '' });
  const rows = within(table).getAllByRole('row');
  expect(rows).toHaveLength(1 + FIGURE_TEXTS.length);
  for (const { id, zh } of FIGURE_TEXTS) {
    const row = within(table).getByRole('row', { name: new RegExp(`^${zh.slice(0, 4)}`, 'u') });
    expect(row).toHaveTextContent(MEASURED.seeds.figures[id].join('/'));
    expect(row).toHaveTextContent(MEASURED.fresh.figures[id].join('/'));
  }
});

it('leads from the contents to a section, also for the keyboard', async () => {
  render(<MethodView />);
  await userEvent.click(screen.getByRole('button', { name: '已知的不足' }));
  expect(screen.getByRole('heading', { name: '已知的不足' })).toHaveFocus();
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1500, '1.5 KB'],
  [12_345_678, '12.3 MB'],
])('says %i bytes as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it.each([
  [36, 36, '100%'],
  [1999, 2000, '99.9%'],
  [19, 20, '95.0%'],
  [2, 3, '66.6%'],
  [0, 7, '0.0%'],
  [0, 0, '–'],
])('says %i right of %i as %s, never more than it is', (right, of, text) => {
  expect(formatAccuracy(right, of)).toBe(text);
});

it('names the one table that is not under the MIT licence, as the README does', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8');
  const table = 'src/reading/structure/language.data.ts';
  expect(readme).toContain(table);
  for (const locale of ['zh', 'en'] as const) {
    usePreferences.setState({ locale });
    const { unmount } = render(<MethodView />);
    const said = screen.getByText(/MIT 许可发布|under the MIT licence/u);
    expect(said).toHaveTextContent(table);
    expect(said).toHaveTextContent(/open-gram.*CC BY-SA 3\.0/u);
    unmount();
  }
});
