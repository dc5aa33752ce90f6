// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { PROVINCES } from '../../../src/model/provinces.ts';
import { EMPTY_FILTER } from '../../../src/query/filter.ts';
import { INITIAL_VIEW } from '../../../src/query/view.ts';
import { useDatasetStore, useTextsStore } from '../../../src/store/dataset-store.ts';
import { useFacetsStore } from '../../../src/store/facets-store.ts';
import { usePreferences } from '../../../src/store/preferences-store.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { heightsFor } from '../../../src/views/overview/heights.ts';
import { Overview } from '../../../src/views/overview/Overview.tsx';
import { madeUpDataset } from '../../fixtures/made-up-dataset.ts';

const { dataset, texts } = madeUpDataset(24);

/** Charts are drawn in turns, which take their time on a busy machine. */
const TURN = { timeout: 20_000 };

beforeEach(() => {
  useDatasetStore.setState({ status: 'ready', dataset }, true);
  useViewStore.setState(INITIAL_VIEW);
  usePreferences.setState({ locale: 'zh', filtersOpen: true });
  useFacetsStore.setState({ folded: [] });
});

describe('Overview', () => {
  it('says how much is in view', () => {
    render(<Overview />);
    expect(screen.getByText('文章').textContent).toBe('48 文章');
    expect(screen.getByText('省份').textContent).toBe('6 省份');
  });

  it('filters by a province at a click on its tile, and undoes it by the same click', async () => {
    render(<Overview />);
    const tiles = await screen.findByRole('group', { name: '省份方格' }, TURN);
    await userEvent.click(within(tiles).getByRole('button', { name: /^上海，8 项举措/u }));
    expect(useViewStore.getState().filter.regions.include).toEqual(['上海市']);
    expect(screen.getByText('文章').textContent).toBe('8 文章');
    await userEvent.click(within(tiles).getByRole('button', { name: /^上海，.*取消/u }));
    expect(useViewStore.getState().filter).toEqual(EMPTY_FILTER);
  });

  it('draws a bar for each province and theme that the keyboard can reach', async () => {
    render(<Overview />);
    const [bar] = await screen.findAllByRole('button', { name: /^浙江 · 文明创建，/u }, TURN);
    bar?.focus();
    await userEvent.keyboard('{Enter}');
    const { regions, themes } = useViewStore.getState().filter;
    expect([regions.include, themes.include]).toEqual([['浙江省'], ['civilised-city']]);
    const [again] = await screen.findAllByRole('button', { name: /^浙江 · 文明创建，.*取消/u });
    again?.focus();
    await userEvent.keyboard(' ');
    expect(useViewStore.getState().filter).toEqual(EMPTY_FILTER);
  });

  it('says of a theme and of a part of a bar what a click on them gives', async () => {
    render(<Overview />);
    const inView = () => Number(/^\d+/u.exec(screen.getByText('举措').textContent)?.[0]);
    const themes = await screen.findByRole('figure', { name: '主题' });
    expect(within(themes).getByText(/有几个主题，就在几处都计入/u)).toBeVisible();
    const volunteering = await within(themes).findByRole('button', { name: /^志愿服务，/u }, TURN);
    const given = /，(\d+) 项举措，/u.exec(volunteering.getAttribute('aria-label') ?? '')?.[1];
    await userEvent.click(volunteering);
    expect(inView()).toBe(Number(given));
    act(() => useViewStore.getState().clearFilter());
    const [part] = await screen.findAllByRole('button', { name: /；点按筛选得 \d+ 项$/u }, TURN);
    const label = part?.getAttribute('aria-label') ?? '';
    expect(label).toMatch(/，按主要主题 \d+ 项举措；/u);
    await userEvent.click(part ?? document.body);
    expect(inView()).toBe(Number(/得 (\d+) 项$/u.exec(label)?.[1]));
  });

  it('says of each mark what a click gives once another one is chosen', async () => {
    render(<Overview />);
    const inView = () => Number(/^\d+/u.exec(screen.getByText('举措').textContent)?.[0]);
    const mark = (id: string) => document.querySelector(`[data-mark="${id}"]`) ?? document.body;
    const labelOf = (id: string) => mark(id).getAttribute('aria-label') ?? '';
    for (const [before, id] of [
      ['tile/31', 'tile/35'],
      ['province/上海市', 'province/福建省'],
      ['theme/industry', 'theme/environment'],
    ] as const) {
      await waitFor(() => expect(labelOf(id)).toMatch(/项举措，点按筛选$/u), TURN);
      const own = /，(\d+) 项举措，点按筛选$/u.exec(labelOf(id))?.[1];
      fireEvent.click(mark(before));
      const [, count, gives] = /，(\d+) 项举措；点按筛选得 (\d+) 项$/u.exec(labelOf(id)) ?? [];
      expect([id, count]).toEqual([id, own]);
      fireEvent.click(mark(id));
      expect([id, inView()]).toEqual([id, Number(gives)]);
      expect(labelOf(id)).toMatch(/已选，点按取消$/u);
      act(() => useViewStore.getState().clearFilter());
    }
  });

  it('says of a month of a longer period that a click leaves it alone', async () => {
    useViewStore.getState().changeFilter({ dates: { from: '2000', to: '2030' } });
    render(<Overview />);
    const mark = () => document.querySelector('[data-mark^="month/"]') ?? document.body;
    const label = () => mark().getAttribute('aria-label') ?? '';
    await waitFor(() => expect(label()).toMatch(/篇文章，点按筛选$/u), TURN);
    const [, month, count] = /^([\d-]+)，(\d+) 篇/u.exec(label()) ?? [];
    fireEvent.click(mark());
    expect(useViewStore.getState().filter.dates).toEqual({ from: month, to: month });
    expect(screen.getByText('文章').textContent).toBe(`${count} 文章`);
    expect(label()).toMatch(/已选，点按取消$/u);
    fireEvent.click(mark());
    expect(useViewStore.getState().filter.dates).toEqual({ from: null, to: null });
  });

  it('has one tab stop a chart, and the arrow keys lead on', async () => {
    render(<Overview />);
    const grid = await screen.findByRole('group', { name: '省份方格' }, TURN);
    const tiles = within(grid).getAllByRole('button');
    expect(tiles.filter((tile) => tile.getAttribute('tabindex') === '0')).toEqual([tiles[0]]);
    act(() => tiles[0]?.focus());
    await userEvent.keyboard('{End}');
    expect(document.activeElement).not.toBe(tiles[0]);
    expect(document.activeElement).toHaveAttribute('tabindex', '0');
    expect(tiles[0]).toHaveAttribute('tabindex', '-1');
    await userEvent.keyboard('{Home}');
    expect(tiles[0]).toHaveFocus();
  });

  it('says in the chart’s line what is pointed at, and that it was chosen', async () => {
    render(<Overview />);
    const figure = screen.getByRole('figure', { name: '省份方格' });
    const tile = await within(figure).findByRole('button', { name: /^上海，/u }, TURN);
    await userEvent.hover(tile);
    expect(within(figure).getByText('上海，8 项举措，点按筛选')).toBeVisible();
    await userEvent.click(tile);
    expect(within(figure).getByText('上海，8 项举措，已选，点按取消')).toBeVisible();
    await userEvent.unhover(tile);
    expect(within(figure).getByText(/不是地图/u)).toBeVisible();
  });

  it('names the colours where the facet of themes does not', () => {
    render(<Overview />);
    const figure = screen.getByRole('figure', { name: '各省举措' });
    expect(within(figure).queryByText('文明创建')).toBeNull();
    act(() => useFacetsStore.setState({ folded: ['themes'] }));
    expect(within(figure).getByText('文明创建')).toBeVisible();
  });

  it('offers every chart as a picture', async () => {
    render(<Overview />);
    expect(screen.getAllByRole('button', { name: /^存图：/u })).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: '存图：主题' }));
    const menu = screen.getByRole('region', { name: '存图：主题' });
    expect(within(menu).getByRole('button', { name: '存为 SVG' })).toBeVisible();
    expect(within(menu).getByRole('button', { name: '存为 PNG' })).toBeVisible();
  });

  it('sets words left and numbers right in a chart’s table', async () => {
    render(<Overview />);
    await userEvent.click(screen.getByRole('button', { name: '以表格查看“同类数字比较”' }));
    const table = screen.getByRole('table', { name: '同类数字比较' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.dataset.words)).toEqual(['true', 'true', 'false']);
  });

  it('shows a chart’s numbers as a table on demand', async () => {
    render(<Overview />);
    await userEvent.click(screen.getByRole('button', { name: '以表格查看“各省举措”' }));
    const table = screen.getByRole('table', { name: '各省举措' });
    expect(within(table).getAllByRole('row')).toHaveLength(7);
    expect(within(table).getByRole('rowheader', { name: '福建' })).toBeVisible();
  });

  it('shows the charts of a link as tables, and each as a chart again', async () => {
    useViewStore.getState().changeCharts({ asTables: ['themes', 'tiles', 'spread'] });
    render(<Overview />);
    for (const name of ['主题', '省份方格', '同类数字比较']) {
      expect(screen.getByRole('table', { name })).toBeVisible();
    }
    expect(screen.queryByRole('table', { name: '各省举措' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '以图查看“主题”' }));
    expect(screen.queryByRole('table', { name: '主题' })).toBeNull();
    expect(useViewStore.getState().charts.asTables).toEqual(['tiles', 'spread']);
  });

  it('draws the bars of the themes as thick in the high lines of a small dataset', async () => {
    const { container } = render(<Overview />);
    await waitFor(() => {
      expect(container.querySelector('[data-mark^="theme/"] rect')).not.toBeNull();
    }, TURN);
    const bars = container.querySelectorAll('[data-mark^="theme/"] rect:first-child');
    for (const bar of bars) expect(Number(bar.getAttribute('height'))).toBe(11);
  });

  it('gives one bar no room of many, and all of it again', async () => {
    const { container } = render(<Overview />);
    const room = () => {
      const frame = container.querySelector<HTMLElement>('figure [data-table]');
      return Number.parseFloat(frame?.style.minHeight ?? '');
    };
    const whole = room();
    act(() =>
      useViewStore
        .getState()
        .changeFilter({ pages: { include: ['made-up-000000.txt'], exclude: [] } }),
    );
    expect(room()).toBe(heightsFor(2).provinces);
    // A click on a chart moves nothing, however little it leaves.
    act(() => useViewStore.getState().clearFilter());
    act(() => useViewStore.getState().toggleValue('regions', '上海市'));
    expect(room()).toBe(whole);
    act(() => useViewStore.getState().clearFilter());
    const month = { from: '2020-01', to: '2020-01' };
    act(() => useViewStore.getState().changeFilter({ dates: month }));
    expect(room()).toBe(whole);
  });

  it('shows shares as a table where shares are chosen, and says so', async () => {
    render(<Overview />);
    await userEvent.click(screen.getByRole('button', { name: '占比' }));
    expect(useViewStore.getState().charts.scale).toBe('share');
    await userEvent.click(screen.getByRole('button', { name: '以表格查看“各省举措”' }));
    const table = screen.getByRole('table', { name: '各省举措' });
    expect(within(table).getByRole('columnheader', { name: '文明创建 占比' })).toBeVisible();
    const [, ...rows] = within(table).getAllByRole('row');
    for (const row of rows) {
      const [total, ...shares] = within(row).getAllByRole('cell');
      expect(total).toHaveTextContent(/^8$/u);
      const sum = shares.reduce(
        (all, { textContent }) => all + Number(textContent.slice(0, -1)),
        0,
      );
      expect(sum).toBe(100);
    }
  });

  it('draws the numbers of the group that the link names', async () => {
    useViewStore.getState().changeCharts({ unitGroup: 'money' });
    render(<Overview />);
    const select = screen.getByRole('combobox', { name: '数字的种类' });
    expect(select).toHaveValue('money');
    await userEvent.selectOptions(select, 'events');
    expect(useViewStore.getState().charts.unitGroup).toBe('events');
  });

  it('leads from a figure to what it counts', async () => {
    render(<Overview />);
    await userEvent.click(screen.getByRole('link', { name: '48 举措' }));
    expect(useViewStore.getState().tab).toBe('initiatives');
    await userEvent.click(screen.getByRole('link', { name: '6 省份' }));
    expect(useViewStore.getState().tab).toBe('compare');
  });

  it('tells the sentence of a number under the pointer', async () => {
    useTextsStore.setState({ shards: new Map(texts.map((shard, index) => [index, shard])) });
    render(<Overview />);
    const [number] = await screen.findAllByRole('button', { name: /860万元\s*投入资金/u }, TURN);
    await userEvent.hover(number ?? document.body);
    const tip = await screen.findByRole('tooltip');
    expect(tip).toHaveTextContent(/^截至目前，投入资金860万元，居民说办事更方便了。$/u);
    expect(number).toHaveAccessibleDescription(/投入资金860万元/u);
  });

  it('opens the sentence of one of the largest numbers', async () => {
    render(<Overview />);
    const [number] = await screen.findAllByRole('button', { name: /860万元\s*投入资金/u }, TURN);
    await userEvent.click(number ?? document.body);
    const open = useViewStore.getState().open;
    expect(open?.id).toMatch(/^made-up-\d+\.[12]$/u);
    expect(open?.focus?.paragraph).toBe(0);
  });

  it('shows the provinces with most, and the others on demand', async () => {
    const seats = PROVINCES.map((province) => province.name);
    const { facts } = dataset;
    const regions = {
      ...facts.regions,
      parent: seats.map(() => -1),
      name: seats.map((_, index) => facts.strings.length + index),
      adcode: seats.map(() => 0),
    };
    const strings = [...facts.strings, ...seats];
    const provinceOfArticle = facts.articles.region.map((_, row) => row % seats.length);
    useDatasetStore.setState(
      {
        status: 'ready',
        dataset: { ...dataset, facts: { ...facts, strings, regions }, provinceOfArticle },
      },
      true,
    );
    render(<Overview />);
    const figure = screen.getByRole('figure', { name: '各省举措' });
    expect(within(figure).getByText(/共 34 个省份，举措最多的 14 个/u)).toBeVisible();
    await userEvent.click(within(figure).getByRole('button', { name: '另外 20 个省份' }));
    expect(within(figure).queryByText(/举措最多/u)).toBeNull();
    await userEvent.click(within(figure).getByRole('button', { name: '收起' }));
    expect(within(figure).getByText(/举措最多的 14 个/u)).toBeVisible();
  });

  it('speaks English on demand', () => {
    usePreferences.setState({ locale: 'en' });
    render(<Overview />);
    expect(screen.getByRole('heading', { name: 'Initiatives by province' })).toBeVisible();
    expect(screen.getByText('articles').textContent).toBe('48 articles');
    act(() => useViewStore.getState().toggleValue('regions', '上海市'));
    expect(screen.getByText('province').textContent).toBe('1 province');
  });

  // Last, because the mark that was chosen takes the focus again when it is next drawn.
  it('takes back by Esc what was chosen on charts, one by one, and nothing else', async () => {
    render(<Overview />);
    const tiles = await screen.findByRole('group', { name: '省份方格' }, TURN);
    act(() => useViewStore.getState().toggleValue('articleKinds', 'article'));
    const before = useViewStore.getState().filter;
    await userEvent.click(within(tiles).getByRole('button', { name: /^上海，/u }));
    await userEvent.click(within(tiles).getByRole('button', { name: /^福建，/u }));
    expect(useViewStore.getState().filter.regions.include).toEqual(['上海市', '福建省']);
    await userEvent.keyboard('{Escape}');
    expect(useViewStore.getState().filter.regions.include).toEqual(['上海市']);
    await userEvent.keyboard('{Escape}');
    expect(useViewStore.getState().filter).toEqual(before);
    await userEvent.keyboard('{Escape}');
    expect(useViewStore.getState().filter).toEqual(before);
  });

  it('leaves Esc alone once the filter was changed by other means', async () => {
    render(<Overview />);
    const tiles = await screen.findByRole('group', { name: '省份方格' }, TURN);
    await userEvent.click(within(tiles).getByRole('button', { name: /^上海，/u }));
    act(() => useViewStore.getState().toggleValue('themes', 'environment'));
    const { filter } = useViewStore.getState();
    await userEvent.keyboard('{Escape}');
    expect(useViewStore.getState().filter).toEqual(filter);
  });
});
