// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useViewStore } from '../../../src/store/view-store.ts';
import { CompareView } from '../../../src/views/compare/CompareView.tsx';
import { showDataset } from '../show-dataset.ts';

beforeEach(() => {
  showDataset(24);
  useViewStore.setState({ tab: 'compare' });
});

function compare(...values: string[]): void {
  useViewStore.setState({ compare: { by: 'regions', values } });
}

describe('CompareView', () => {
  it('explains itself while nothing is chosen, and offers provinces to start with', async () => {
    render(<CompareView />);
    expect(screen.getByRole('heading', { name: '把两到四个地区并排来看' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^比较 .+、.+、.+/u }));
    expect(useViewStore.getState().compare.values).toHaveLength(3);
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });

  it('sets counts side by side, each leading to its rows', async () => {
    compare('浙江省', '福建省');
    render(<CompareView />);
    const row = screen.getByRole('row', { name: /^文章/u });
    expect(within(row).getAllByRole('link')).toHaveLength(2);
    await userEvent.click(within(row).getByRole('link', { name: /^福建省：8 篇文章/u }));
    const { tab, filter } = useViewStore.getState();
    expect([tab, filter.regions.include]).toEqual(['articles', ['福建省']]);
  });

  it('draws themes on one scale, each bar leading to its initiatives', async () => {
    compare('浙江省', '福建省');
    render(<CompareView />);
    const [bar] = screen.getAllByRole('link', { name: /^浙江省 · .+：\d+ 项举措/u });
    await userEvent.click(bar ?? document.body);
    const { tab, filter } = useViewStore.getState();
    expect(tab).toBe('initiatives');
    expect(filter.regions.include).toEqual(['浙江省']);
    expect(filter.themes.include).toHaveLength(1);
  });

  it('leads from an initiative and from a number to its sentence', async () => {
    compare('浙江省', '福建省');
    render(<CompareView />);
    const [name] = screen.getAllByRole('button', { name: /红管家|睦邻小院|银龄课堂|巧手工坊/u });
    await userEvent.click(name ?? document.body);
    const first = useViewStore.getState().open;
    expect(first?.focus).not.toBeNull();
    const [number] = screen.getAllByRole('button', { name: /投入资金|宣讲|受益群众|满意率/u });
    await userEvent.click(number ?? document.body);
    expect(useViewStore.getState().open?.focus).not.toEqual(first?.focus);
  });

  it('adds a place below the province by its name, and drops one', async () => {
    compare('福建省');
    render(<CompareView />);
    expect(screen.getByText(/再添一栏/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '添加地区' }));
    await userEvent.type(screen.getByRole('textbox', { name: '查找地区' }), '德清');
    await userEvent.click(screen.getByRole('button', { name: /^德清县/u }));
    expect(useViewStore.getState().compare.values).toEqual(['福建省', '浙江省/湖州市/德清县']);
    await userEvent.click(screen.getByRole('button', { name: '去掉 福建省' }));
    expect(useViewStore.getState().compare.values).toEqual(['浙江省/湖州市/德清县']);
  });

  it('says that regions overlap where one lies in the other', () => {
    compare('浙江省', '浙江省/湖州市');
    render(<CompareView />);
    expect(screen.getByText(/湖州市在浙江省之内/u)).toBeVisible();
  });

  it('holds four columns and says so', () => {
    compare('浙江省', '福建省', '上海市', '云南省');
    render(<CompareView />);
    expect(screen.queryByRole('button', { name: '添加地区' })).toBeNull();
    expect(screen.getByText(/已有四栏/u)).toBeVisible();
  });

  it('compares themes by province', async () => {
    render(<CompareView />);
    await userEvent.click(screen.getByRole('button', { name: '主题' }));
    await userEvent.click(screen.getByRole('button', { name: /^比较 /u }));
    expect(useViewStore.getState().compare.by).toBe('themes');
    expect(screen.getByRole('rowheader', { name: '浙江' })).toBeVisible();
    expect(screen.getByText(/一篇文章可以有几个主题/u)).toBeVisible();
  });
});
