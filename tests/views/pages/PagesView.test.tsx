// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { useDatasetStore, useTextsStore } from '../../../src/store/dataset-store.ts';
import { usePreferences } from '../../../src/store/preferences-store.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { PagesView } from '../../../src/views/pages/PagesView.tsx';
import { showDataset } from '../show-dataset.ts';

beforeEach(() => {
  const { texts } = showDataset(5);
  useTextsStore.setState({ shards: new Map(texts.entries()) });
});

it('lists every page with its date, articles and the sum of its characters', () => {
  render(<PagesView />);
  const [, first] = screen.getAllByRole('row');
  expect(screen.getAllByRole('row')).toHaveLength(6);
  expect(first).toHaveTextContent('2020年1月');
  expect(first).toHaveTextContent(/文章 (\d+) \+ 版面要素 0 \+ 未归属 0 = \1 字/u);
  expect(screen.getByText('所有文件都已读入。')).toBeVisible();
});

it('lists the pages that the filter leaves, and offers to drop it', async () => {
  useViewStore.getState().toggleValue('regions', '浙江省');
  render(<PagesView />);
  expect(screen.getAllByRole('row').length).toBeLessThan(6);
  useViewStore.getState().changeFilter({ dates: { from: '1900', to: '1901' } });
  await userEvent.click(await screen.findByRole('button', { name: '清除全部筛选' }));
  expect(screen.getAllByRole('row')).toHaveLength(6);
});

it('opens a page, leads to each of its articles, and returns to its line', async () => {
  render(<PagesView />);
  await userEvent.click(screen.getByRole('button', { name: '看版面 made-up-000001.txt' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('made-up-000001.txt');
  expect(useViewStore.getState().page).toBe('made-up-000001.txt');
  const source = useTextsStore.getState().shards.get(0)?.pages[1]?.text;
  expect(document.querySelector('[dir="ltr"]')?.textContent).toBe(source);
  const legend = screen.getByRole('region', { name: '本版文章' });
  await userEvent.click(within(legend).getByRole('button', { name: /^读第 2 篇：/u }));
  expect(useViewStore.getState().open?.id).toBe('made-up-000001.2');
  await userEvent.click(screen.getByRole('button', { name: '下一版面' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('made-up-000002.txt');
  await userEvent.click(screen.getByRole('button', { name: '全部版面' }));
  expect(screen.getByRole('button', { name: '看版面 made-up-000002.txt' })).toHaveFocus();
});

it.each([
  ['zh', '引用本版', '复制 GB/T 7714', '文明图谱：版面 made-up-000001.txt[DB/OL]. 数据版本 '],
  ['en', 'Cite this page', 'Copy GB/T 7714', 'page made-up-000001.txt[DB/OL]. Dataset version '],
] as const)('cites a page as a part of the dataset, %s', async (locale, cite, copy, words) => {
  const user = userEvent.setup();
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  usePreferences.setState({ locale });
  useViewStore.getState().showPage('made-up-000001.txt');
  render(<PagesView />);
  await user.click(screen.getByRole('button', { name: cite }));
  await user.click(screen.getByRole('button', { name: copy }));
  expect(writeText.mock.lastCall?.[0]).toContain(words);
  expect(writeText.mock.lastCall?.[0]).toMatch(/\?tab=pages&shown-page=made-up-000001\.txt$/u);
});

it('names what could not be read, and why, in the language of the interface', () => {
  const state = useDatasetStore.getState();
  if (state.status !== 'ready') throw new Error('no dataset');
  const { dataset } = state;
  const unreadable = [{ file: '坏.txt', code: 'empty', message: '文件是空的。' }];
  const manifest = { ...dataset.manifest, unreadable };
  useDatasetStore.setState({ status: 'ready', dataset: { ...dataset, manifest } }, true);
  usePreferences.setState({ locale: 'en' });
  render(<PagesView />);
  expect(screen.getByText('坏.txt')).toBeVisible();
  expect(screen.getByText('The file is empty.')).toBeVisible();
});
