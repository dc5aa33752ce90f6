// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_FILTER } from '../../../src/query/filter.ts';
import { useFrameStore } from '../../../src/store/frame-store.ts';
import { usePreferences } from '../../../src/store/preferences-store.ts';
import { useSavedViews } from '../../../src/store/saved-views-store.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { SummaryBar } from '../../../src/views/filters/SummaryBar.tsx';
import { showDataset } from '../show-dataset.ts';

beforeEach(() => {
  window.localStorage.clear();
  useSavedViews.setState({ views: [] });
  showDataset();
});

describe('the line over the content', () => {
  it('reads as a sentence and says what is in view', () => {
    const view = useViewStore.getState();
    view.toggleValue('regions', '浙江省');
    view.toggleValue('articleKinds', 'photo', 'exclude');
    render(<SummaryBar />);
    expect(screen.getByRole('region', { name: '当前筛选' })).toHaveTextContent(
      '浙江省 · 不含图片新闻—4 篇文章 4 项举措 4 个指标全部清除',
    );
    expect(screen.getByText('图片新闻').tagName).toBe('DEL');
  });

  it.each([
    ['zh', '当前筛选', '浙江省或广东省 · 志愿服务 · 可信度：确定或较可信 · 不含存疑 · 含“网格”—'],
    [
      'en',
      'Active filters',
      'Zhejiang or Guangdong · Volunteering · certainty: Certain or Likely · withoutDoubtful · holds “网格”—',
    ],
  ] as const)('says all kinds of choices in one sentence, %s', (locale, name, sentence) => {
    usePreferences.setState({ locale });
    const view = useViewStore.getState();
    for (const region of ['浙江省', '广东省']) view.toggleValue('regions', region);
    view.toggleValue('themes', 'volunteering');
    for (const certainty of ['certain', 'likely']) view.toggleValue('certainties', certainty);
    view.toggleValue('certainties', 'doubtful', 'exclude');
    view.changeFilter({ text: '网格' });
    render(<SummaryBar />);
    expect(screen.getByRole('region', { name }).textContent).toContain(sentence);
  });

  it('drops one choice by its chip and all by one click', async () => {
    const user = userEvent.setup();
    const view = useViewStore.getState();
    view.toggleValue('regions', '浙江省');
    view.toggleValue('regions', '广东省');
    view.toggleValue('themes', 'industry', 'exclude');
    render(<SummaryBar />);
    await user.click(screen.getByRole('button', { name: '去掉 浙江省' }));
    expect(useViewStore.getState().filter.regions.include).toEqual(['广东省']);
    await user.click(screen.getByRole('button', { name: '不再排除 产业发展' }));
    expect(useViewStore.getState().filter.themes.exclude).toEqual([]);
    await user.click(screen.getByRole('button', { name: '全部清除' }));
    expect(useViewStore.getState().filter).toEqual(EMPTY_FILTER);
    expect(screen.getByText('全部')).toBeVisible();
  });

  it('keeps a view under a name and opens it again', async () => {
    const user = userEvent.setup();
    useViewStore.getState().toggleValue('regions', '浙江省');
    render(<SummaryBar />);
    await user.click(screen.getByRole('button', { name: '常用视图' }));
    expect(screen.getByRole('textbox', { name: '名称' })).toHaveValue('浙江省');
    await user.click(screen.getByRole('button', { name: '存下' }));
    useViewStore.getState().clearFilter();
    await user.click(screen.getByRole('button', { name: '浙江省' }));
    expect(useViewStore.getState().filter.regions.include).toEqual(['浙江省']);
  });

  it.each([
    ['', '链接已复制。'],
    [`?${'region=%E6%B5%99&'.repeat(600)}`, /有些服务器不收/],
  ])('copies the link, and says so of one that is too long', async (search, said) => {
    const user = userEvent.setup();
    window.history.replaceState(null, '', `/${search}`);
    render(<SummaryBar />);
    await user.click(screen.getByRole('button', { name: '复制链接' }));
    await waitFor(() => expect(useFrameStore.getState().notices[0]?.text).toMatch(said));
    window.history.replaceState(null, '', '/');
  });

  it('keeps the open article and its marked sentence with the view', async () => {
    const user = userEvent.setup();
    const { dataset } = showDataset();
    const open = {
      id: dataset.articleIds[2] ?? '',
      focus: { paragraph: 0, from: 3, to: 9 },
      side: 'page',
    } as const;
    useViewStore.getState().openArticle(open);
    render(<SummaryBar />);
    await user.click(screen.getByRole('button', { name: '常用视图' }));
    await user.click(screen.getByRole('button', { name: '存下' }));
    useViewStore.getState().closeArticle();
    await user.click(screen.getByRole('button', { name: '全部' }));
    expect(useViewStore.getState().open).toEqual(open);
  });

  it('says so before a name is given to another view', async () => {
    const user = userEvent.setup();
    useSavedViews.setState({ views: [{ name: '周报', search: '?tab=metrics' }] });
    render(<SummaryBar />);
    await user.click(screen.getByRole('button', { name: '常用视图' }));
    await user.clear(screen.getByRole('textbox', { name: '名称' }));
    await user.type(screen.getByRole('textbox', { name: '名称' }), '周报');
    expect(screen.getByRole('button', { name: '替换' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '存下' })).toBeNull();
  });

  it('closes what it opened by Esc and gives the focus back', async () => {
    const user = userEvent.setup();
    render(<SummaryBar />);
    const button = screen.getByRole('button', { name: '常用视图' });
    await user.click(button);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: '名称' })).toBeNull();
    expect(button).toHaveFocus();
  });
});
