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
    const heading = facet('文章类型').getByRole('button', { name: '文章类型' });
    await user.click(heading);
    expect(heading).toHaveAttribute('aria-expanded', 'false');
    expect(facet('文章类型').queryByRole('button', { name: /报道/ })).toBeNull();
  });

  it('are in English by one change', async () => {
    usePreferences.getState().chooseLocale('en');
    render(<FilterPanel ready />);
    expect(facet('Place').getByRole('button', { name: /^Zhejiang, 4/ })).toBeVisible();
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
