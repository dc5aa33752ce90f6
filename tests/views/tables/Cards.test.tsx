// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTextsStore } from '../../../src/store/dataset-store.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { TableView } from '../../../src/views/tables/TableView.tsx';
import { showDataset } from '../show-dataset.ts';

beforeEach(() => {
  const { texts } = showDataset(6);
  useTextsStore.setState({ shards: new Map(texts.entries()), failed: new Map() });
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: media.includes('max-width') }),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('on a narrow screen', () => {
  it('shows the first three columns of each row, a number with its unit as one, and the rest on demand', async () => {
    const user = userEvent.setup();
    render(<TableView table="metrics" />);
    expect(screen.queryByRole('grid')).toBeNull();
    const [card] = screen.getAllByRole('article');
    if (card === undefined) throw new Error('no card');
    expect(
      within(card)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['数值', '单位', '指标', '原句']);
    const more = within(card).getByRole('button', { name: '其余各列' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(within(card).getAllByRole('term')).toHaveLength(9);
    await user.click(within(card).getByRole('button', { name: '收起' }));
    expect(within(card).getAllByRole('term')).toHaveLength(4);
  });

  it('is sorted by several columns without headers, each turned round or dropped', async () => {
    const user = userEvent.setup();
    render(<TableView table="metrics" />);
    const sort = () => useViewStore.getState().tables.metrics.sort;
    await user.click(screen.getByRole('button', { name: '排序' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '先按…' }), '单位');
    expect(screen.getByRole('combobox', { name: '第 1 排序' })).toHaveFocus();
    const next = () => screen.getByRole('combobox', { name: '再按…' });
    // A column sorts once.
    expect(within(next()).queryByRole('option', { name: '单位' })).toBeNull();
    await user.selectOptions(next(), '数值');
    expect(sort()).toEqual([
      { column: 'unit', descending: false },
      { column: 'value', descending: true },
    ]);
    await user.click(screen.getByRole('button', { name: /“单位”现为升序/u }));
    expect(sort()[0]).toEqual({ column: 'unit', descending: true });
    await user.click(screen.getByRole('button', { name: '不按“单位”排序' }));
    expect(next()).toHaveFocus();
    expect(screen.getAllByRole('article')[0]).toHaveAccessibleName('860万 元 投入资金');
    await user.click(screen.getByRole('button', { name: '恢复版面次序' }));
    expect(sort()).toEqual([]);
    expect(screen.getByRole('combobox', { name: '先按…' })).toHaveFocus();
  });

  it('ticks cards, one by one, through to another, by group and all', async () => {
    const user = userEvent.setup();
    render(<TableView table="metrics" />);
    const boxes = () => screen.getAllByRole('checkbox', { name: '选中此行' });
    await user.click(boxes()[0] ?? document.body);
    expect(screen.getByText('已选 1 行')).toBeVisible();
    const range = screen.getByRole('button', { name: '连选' });
    await user.click(range);
    expect(range).toHaveAttribute('aria-pressed', 'true');
    await user.click(boxes()[5] ?? document.body);
    expect(screen.getByText('已选 6 行')).toBeVisible();
    expect(range).toHaveAttribute('aria-pressed', 'false');
    expect(screen.getByText('合计 >2400人次')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '全选 12 行' }));
    expect(screen.getByText('已选 12 行')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '取消选择' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '单位');
    const group = screen.getByRole('checkbox', { name: '选中“人次”的各行' });
    await user.click(group);
    expect(group).toBeChecked();
    expect(screen.getByText('已选 3 行')).toBeVisible();
    await user.click(boxes()[0] ?? document.body);
    expect(group).toBePartiallyChecked();
  });

  it('copies ticked cards as rows and columns', async () => {
    const user = userEvent.setup();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(<TableView table="metrics" />);
    const box = screen.getAllByRole('checkbox', { name: '选中此行' })[0] ?? document.body;
    await user.click(box);
    await user.click(screen.getByRole('button', { name: '复制' }));
    expect(await screen.findByText('已复制 1 行，可粘贴到电子表格')).toBeVisible();
    const lines = (writeText.mock.lastCall?.[0] ?? '').split('\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(2);
    expect(lines[0]?.length).toBe(lines[1]?.length);
    await user.click(box);
    expect(screen.queryByText(/^已复制/u)).toBeNull();
  });

  it('is walked, ticked and copied by keyboard', async () => {
    const user = userEvent.setup();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(<TableView table="metrics" />);
    const boxes = screen.getAllByRole('checkbox', { name: '选中此行' });
    boxes[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(boxes[1]).toHaveFocus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(boxes[3]).toHaveFocus();
    expect(screen.getByText('已选 2 行')).toBeVisible();
    await user.keyboard('{Control>}c{/Control}');
    expect(writeText.mock.lastCall?.[0].split('\n')).toHaveLength(3);
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('已选 12 行')).toBeVisible();
  });

  it('shows the whole sentence of a card that is unfolded', async () => {
    const user = userEvent.setup();
    useViewStore
      .getState()
      .changeTable('metrics', { columns: ['value', 'sentence', 'unit', 'date'] });
    render(<TableView table="metrics" />);
    const [card] = screen.getAllByRole('article');
    if (card === undefined) throw new Error('no card');
    expect(card).toHaveTextContent('…目前，受益群众1200余人次');
    await user.click(within(card).getByRole('button', { name: '其余各列' }));
    expect(card).toHaveTextContent('截至目前，受益群众1200余人次，居民说办事更方便了。');
  });

  it('leads to the sentence', async () => {
    const user = userEvent.setup();
    render(<TableView table="metrics" />);
    await user.click(screen.getAllByRole('button', { name: '查看原句' })[0] ?? document.body);
    expect(useViewStore.getState().open?.id).toBe('made-up-000000.1');
  });

  it('shows groups with their subtotals', async () => {
    const user = userEvent.setup();
    render(<TableView table="metrics" />);
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '单位');
    expect(screen.getByText(/合计 >3600人次/u)).toBeVisible();
  });
});
