// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDatasetStore } from '../../../src/store/dataset-store.ts';
import { useFrameStore } from '../../../src/store/frame-store.ts';
import { loadDataset } from '../../../src/store/load-dataset.ts';
import { useSearchStore } from '../../../src/store/search-store.ts';
import { startTextSearch } from '../../../src/store/text-search.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { App } from '../../../src/views/App.tsx';
import { madeUpDataset } from '../../fixtures/made-up-dataset.ts';
import { type Files, filesOf, serve } from '../../fixtures/serve-dataset.ts';
import { resetStores } from '../show-dataset.ts';

const made = madeUpDataset(12);
let files: Files;

beforeAll(() => {
  startTextSearch();
});
beforeEach(() => {
  resetStores();
  useDatasetStore.setState({ status: 'loading' }, true);
  // A view without charts, so that what is tested is the frame.
  useViewStore.getState().showTab('articles');
  files = filesOf(made);
  serve(files);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function open() {
  const user = userEvent.setup();
  render(<App />);
  await loadDataset();
  await screen.findByRole('region', { name: '当前筛选' });
  return user;
}

describe('the frame', () => {
  it('says that it is loading, then what is in view', async () => {
    render(<App />);
    expect(screen.getByText('正在读取数据…')).toBeInTheDocument();
    await loadDataset();
    expect(await screen.findByText('24 篇文章 24 项举措 24 个指标')).toBeVisible();
  });

  it('names file, cause and remedy where the data cannot be read, and loads again', async () => {
    const user = userEvent.setup();
    const manifest = files.get('data/manifest.json') ?? '';
    files.set('data/manifest.json', manifest.replace('"schema":1', '"schema":2'));
    render(<App />);
    await loadDataset();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('data/manifest.json');
    expect(alert).toHaveTextContent('数据由更新的版本生成');
    expect(alert).toHaveTextContent('npm run dataset');
    files.set('data/manifest.json', manifest);
    await user.click(within(alert).getByRole('button', { name: '重试' }));
    expect(await screen.findByText('24 篇文章 24 项举措 24 个指标')).toBeVisible();
  });

  it('has the views as links that hold the filter', async () => {
    const user = await open();
    useViewStore.getState().toggleValue('themes', 'industry');
    const link = within(screen.getByRole('navigation', { name: '视图' })).getByRole('link', {
      name: '指标',
    });
    await waitFor(() => expect(link).toHaveAttribute('href', '?tab=metrics&theme=industry'));
    await user.click(link);
    expect(useViewStore.getState().tab).toBe('metrics');
    expect(link).toHaveAttribute('aria-current', 'page');
    expect(document.title).toBe('指标 · 文明图谱');
  });

  it('changes its language by one click', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Switch to English' }));
    expect(screen.getByRole('link', { name: 'Metrics' })).toBeVisible();
    expect(document.title).toBe('Articles · Wenming Atlas');
  });

  it('leads a keyboard past the bar', async () => {
    const user = await open();
    await user.click(screen.getByRole('link', { name: '跳到内容' }));
    expect(screen.getByRole('main')).toHaveFocus();
  });
});

describe('the keyboard', () => {
  it('opens help by ? and closes only the topmost by Esc', async () => {
    const user = await open();
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: '键盘操作' })).toBeVisible();
    useFrameStore.getState().openSheet(null);
    useViewStore
      .getState()
      .openArticle({ id: made.dataset.articleIds[0] ?? '', focus: null, side: 'article' });
    expect(await screen.findByRole('complementary', { name: '阅读' })).toBeVisible();
    await user.keyboard('/近日');
    await user.keyboard('{Escape}');
    expect(useViewStore.getState().open).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(useViewStore.getState().open).toBeNull();
  });

  it('goes to the next article in view by ] and back by [', async () => {
    const user = await open();
    const ids = made.dataset.articleIds;
    useViewStore.getState().openArticle({ id: ids[0] ?? '', focus: null, side: 'article' });
    await user.keyboard(']');
    await waitFor(() => expect(useViewStore.getState().open?.id).toBe(ids[1]));
    // An opening bracket is written twice in user-event's own notation.
    await user.keyboard('[[');
    await waitFor(() => expect(useViewStore.getState().open?.id).toBe(ids[0]));
  });

  it('leaves letters to a field', async () => {
    const user = await open();
    await user.keyboard('/');
    await user.keyboard('3?f');
    expect(useViewStore.getState().tab).toBe('articles');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the search', () => {
  it('shows the sentences with the text marked, each opening its place', async () => {
    const user = await open();
    await user.keyboard('/');
    await user.keyboard('宣讲36场');
    const results = await screen.findByRole('region', { name: '搜索结果' });
    await waitFor(() => expect(results).toHaveTextContent('5 篇文章'));
    const [sentence] = await within(results).findAllByText('宣讲36场');
    expect(sentence?.tagName).toBe('MARK');
    await user.click(sentence as Element); // found above
    const { open: opened } = useViewStore.getState();
    expect(opened?.focus?.paragraph).toBe(0);
    const text = made.texts[0]?.articles.find(
      ({ article }) => made.dataset.articleIds[article] === opened?.id,
    )?.paragraphs[0]?.text;
    expect(text?.slice(opened?.focus?.from, opened?.focus?.to)).toBe('宣讲36场');
  });

  it('filters everything by the text, and says so where nothing holds it', async () => {
    const user = await open();
    await user.keyboard('/');
    await user.keyboard('没有这句话');
    // Search and drawing each take a turn, which is long on a busy machine.
    const busy = { timeout: 20_000 };
    expect(await screen.findByText('没有一篇文章含有“没有这句话”。', {}, busy)).toBeVisible();
    expect(screen.getByText('0 篇文章 0 项举措 0 个指标')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '清除搜索' }));
    expect(await screen.findByText('24 篇文章 24 项举措 24 个指标', {}, busy)).toBeVisible();
  });

  it('shows nothing as found before a link with a text has its answer', async () => {
    useViewStore.getState().changeFilter({ text: '宣讲36场' });
    useSearchStore.setState({ ready: false });
    render(<App />);
    await loadDataset();
    expect(screen.queryByText(/24 篇文章/)).toBeNull();
    expect(await screen.findByText('5 篇文章 5 项举措 5 个指标')).toBeVisible();
  });

  it('says that it failed where its files are missing, and tries again', async () => {
    const user = await open();
    const postings = [...files].filter(([path]) => path.includes('postings'));
    for (const [path] of postings) files.delete(path);
    await user.keyboard('/');
    await user.keyboard('便民');
    const said = await screen.findAllByText(/搜索所需的文件没能读到/);
    expect(said[0]).toBeVisible();
    const results = screen.getByRole('region', { name: '搜索结果' });
    expect(results).toHaveTextContent(/postings\/\d+\.json .*重试/u);
    // In the place of the content too: nothing was found out, which is not the same as nothing found.
    const [alert] = await screen.findAllByRole('alert');
    expect(alert).toHaveTextContent(/postings\/\d+\.json/u);
    expect(screen.getByText('搜索没有完成')).toBeInTheDocument();
    expect(screen.queryByText(/^0 /u)).toBeNull();
    expect(screen.getByRole('button', { name: '导出' })).toBeDisabled();
    for (const [path, text] of postings) files.set(path, text);
    await user.click(within(results).getByRole('button', { name: '重试' }));
    expect(await screen.findByText('没有一篇文章含有“便民”。')).toBeVisible();
  });
});
