// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { usePreferences } from '../../../src/store/preferences-store.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { FilterPanel } from '../../../src/views/filters/FilterPanel.tsx';
import { showDataset } from '../show-dataset.ts';

beforeEach(() => {
  showDataset();
});

function facet(name: string) {
  return within(screen.getByRole('group', { name }));
}

const filter = () => useViewStore.getState().filter;

describe('the facets', () => {
  it('include a value by a click and drop it by the next', async () => {
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    await user.click(facet('主题').getByRole('button', { name: /^志愿服务，.*点按只看$/ }));
    expect(filter().themes).toEqual({ include: ['volunteering'], exclude: [] });
    const chosen = facet('主题').getByRole('button', { name: /^志愿服务，.*已选/ });
    expect(chosen).toHaveAttribute('aria-pressed', 'true');
    await user.click(chosen);
    expect(filter().themes.include).toEqual([]);
  });

  it('say that a click adds a value once another one is chosen', async () => {
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    await user.click(facet('主题').getByRole('button', { name: /^志愿服务，.*点按只看$/ }));
    await user.click(facet('主题').getByRole('button', { name: /^产业发展，.*点按加上$/ }));
    expect(filter().themes.include).toEqual(['volunteering', 'industry']);
    expect(facet('体裁').getByRole('button', { name: /^报道，.*点按只看$/ })).toBeVisible();
  });

  it('exclude by the second control, and turn one into the other', async () => {
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    await user.click(facet('举措类型').getByRole('button', { name: '排除活动' }));
    expect(filter().initiativeKinds).toEqual({ include: [], exclude: ['activity'] });
    await user.click(facet('举措类型').getByRole('button', { name: /^活动，/ }));
    expect(filter().initiativeKinds).toEqual({ include: ['activity'], exclude: [] });
  });

  it('count without their own clause and follow the others', async () => {
    showDataset(30);
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    const guangdong = () => facet('地区').getByRole('button', { name: /^广东省，/ });
    expect(guangdong()).toHaveTextContent(/10$/);
    await user.click(facet('地区').getByRole('button', { name: /^浙江省，/ }));
    expect(guangdong()).toHaveTextContent(/10$/);
    await user.click(facet('单位类别').getByRole('button', { name: /^金额，/ }));
    expect(guangdong()).toHaveTextContent(/2$/);
  });

  it('say what they count: rows of the table in view', () => {
    render(<FilterPanel ready />);
    expect(screen.getByText(/数字为文章数/)).toBeVisible();
    useViewStore.getState().showTab('metrics');
    return expect(screen.findByText(/数字为指标数/)).resolves.toBeVisible();
  });

  it('fold by their headings', async () => {
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    const heading = facet('体裁').getByRole('button', { name: '体裁' });
    await user.click(heading);
    expect(heading).toHaveAttribute('aria-expanded', 'false');
    expect(facet('体裁').queryByRole('button', { name: /报道/ })).toBeNull();
  });

  it('are in English by one change', async () => {
    usePreferences.getState().chooseLocale('en');
    render(<FilterPanel ready />);
    expect(facet('Place').getByRole('button', { name: /^Zhejiang, 4/ })).toBeVisible();
  });
});

/** What the values of a facet are called, from the top. */
function namesIn(name: string): (string | null)[] {
  return facet(name)
    .getAllByRole('listitem')
    .map(
      (line) => line.querySelector('button[aria-pressed] > span:not(:empty)')?.textContent ?? '',
    );
}

describe('the order of a facet', () => {
  it('is its own: by name in one, by count in the others', async () => {
    showDataset(30);
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    const before = { regions: namesIn('地区'), kinds: namesIn('举措类型') };
    await user.click(facet('地区').getByRole('button', { name: '地区按数量排列，点按改为按名称' }));
    expect(useViewStore.getState().byName).toEqual(['regions']);
    expect(namesIn('地区')).not.toEqual(before.regions);
    expect(namesIn('举措类型')).toEqual(before.kinds);
    await user.click(facet('地区').getByRole('button', { name: '地区按名称排列，点按改为按数量' }));
    expect(namesIn('地区')).toEqual(before.regions);
    expect(useViewStore.getState().byName).toEqual([]);
  });

  it('holds at every level of the tree', async () => {
    showDataset(30);
    const user = userEvent.setup();
    useViewStore.getState().orderFacet('regions', 'name');
    render(<FilterPanel ready />);
    for (const button of facet('地区').getAllByRole('button', { name: /^展开/ })) {
      await user.click(button);
    }
    const lists = facet('地区').getAllByRole('list');
    const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin');
    for (const list of lists) {
      const names = [...list.children].map(
        (line) => line.querySelector('button[aria-pressed] > span')?.textContent ?? '',
      );
      const known = names.filter((name) => name !== '地区不详');
      expect(known).toEqual([...known].sort(byPinyin.compare));
    }
  });

  it('is of time for the months, and of degree for how sure a reading is', async () => {
    showDataset(30);
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    await user.click(facet('日期').getByRole('button', { name: '月份按数量排列，点按改为按时间' }));
    expect(useViewStore.getState().byName).toEqual(['months']);
    const counted = namesIn('可信度');
    await user.click(
      facet('可信度').getByRole('button', { name: '可信度按数量排列，点按改为按程度' }),
    );
    expect(namesIn('可信度')).toEqual(
      ['确定', '较可信', '存疑'].filter((name) => counted.includes(name)),
    );
    expect(counted.length).toBeGreaterThan(1);
  });

  it('is said in English', () => {
    usePreferences.getState().chooseLocale('en');
    render(<FilterPanel ready />);
    expect(
      facet('Theme').getByRole('button', { name: 'Theme by count, click to order by name' }),
    ).toBeVisible();
  });
});

describe('a facet of very many values', () => {
  it('shows a few, then a hundred more each time, and the first ones again', async () => {
    showDataset(150);
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    const pages = facet('版面');
    expect(pages.getAllByRole('listitem')).toHaveLength(14);
    await user.click(pages.getByRole('button', { name: '另外 136 项' }));
    expect(pages.getAllByRole('listitem')).toHaveLength(114);
    await user.click(pages.getByRole('button', { name: '另外 36 项' }));
    expect(pages.getAllByRole('listitem')).toHaveLength(150);
    await user.click(pages.getByRole('button', { name: '收起' }));
    expect(pages.getAllByRole('listitem')).toHaveLength(14);
  });
});

describe('the region tree', () => {
  it('unfolds level by level, and a parent is chosen apart from its children', async () => {
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    const region = facet('地区');
    expect(region.queryByRole('button', { name: /^湖州市，/ })).toBeNull();
    await user.click(region.getByRole('button', { name: '展开浙江省' }));
    await user.click(region.getByRole('button', { name: '展开湖州市' }));
    await user.click(region.getByRole('button', { name: /^德清县，/ }));
    expect(filter().regions.include).toEqual(['浙江省/湖州市/德清县']);
    expect(region.getByRole('button', { name: /^浙江省，/ })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  it('shows what is chosen inside a folded branch', () => {
    useViewStore.getState().toggleValue('regions', '浙江省/湖州市/德清县');
    render(<FilterPanel ready />);
    expect(facet('地区').getByRole('button', { name: /^德清县，.*已选/ })).toBeVisible();
  });

  it('is searched by name', async () => {
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    await user.type(facet('地区').getByRole('textbox', { name: '查找地区' }), '大理');
    expect(facet('地区').getByRole('button', { name: /^大理市，/ })).toBeVisible();
    expect(facet('地区').queryByRole('button', { name: /^浙江省，/ })).toBeNull();
  });
});

describe('the dates', () => {
  it('take effect by Enter, in the way people write them', async () => {
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    await user.type(facet('日期').getByRole('textbox', { name: /^从/ }), '2021年4月{Enter}');
    expect(filter().dates).toEqual({ from: '2021-04', to: null });
  });

  it('say what is wrong with one and leave the filter as it is', async () => {
    const user = userEvent.setup();
    render(<FilterPanel ready />);
    const field = facet('日期').getByRole('textbox', { name: /^到/ });
    await user.type(field, '去年{Enter}');
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveAccessibleDescription(/写成 2021/);
    expect(filter().dates).toEqual({ from: null, to: null });
  });
});
