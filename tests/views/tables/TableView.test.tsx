// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_FILTER } from '../../../src/query/filter.ts';
import type { TableId } from '../../../src/query/view.ts';
import { useTextsStore } from '../../../src/store/dataset-store.ts';
import { usePreferences } from '../../../src/store/preferences-store.ts';
import { useTableLayout } from '../../../src/store/table-layout-store.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { TableView } from '../../../src/views/tables/TableView.tsx';
import { showDataset } from '../show-dataset.ts';

const LAYOUT = useTableLayout.getInitialState();

beforeEach(() => {
  const { texts } = showDataset(12);
  useTextsStore.setState({ shards: new Map(texts.entries()), failed: new Map() });
  useTableLayout.setState(LAYOUT, true);
});

function show(table: TableId = 'metrics') {
  const user = userEvent.setup();
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  const { container } = render(<TableView table={table} />);
  return { user, writeText, container };
}

function grid() {
  return screen.getByRole('grid');
}

/** Rows of the table without its header. */
function rows() {
  return within(grid()).getAllByRole('row').slice(1);
}

function cellsOf(row: HTMLElement | undefined, column: string): string {
  return row?.querySelector(`[data-id="${column}"]`)?.textContent ?? '';
}

function valuesOf(column: string): string[] {
  return rows().map((row) => cellsOf(row, column));
}

describe('TableView', () => {
  it('says how many rows and columns it has, though few are drawn', () => {
    show();
    expect(grid()).toHaveAttribute('aria-rowcount', '25');
    expect(grid()).toHaveAccessibleName('指标表');
    expect(screen.getByText('24 行')).toBeVisible();
  });

  it('shows bounds with their numbers and the number marked in its sentence', () => {
    show();
    expect(valuesOf('value').slice(0, 4)).toEqual(['>1200', '36', '>95.5', '≈3.6万']);
    const marks = rows()[0]?.querySelectorAll('mark');
    expect([...(marks ?? [])].map((mark) => mark.textContent)).toEqual(['1200余人次']);
  });

  it('writes numbers as English does, in English', () => {
    usePreferences.setState({ locale: 'en' });
    show();
    expect(valuesOf('value').slice(0, 5)).toEqual([
      '>1,200',
      '36',
      '>95.5',
      '≈36,000',
      '8,600,000',
    ]);
  });

  it('sorts by a click, by several columns with Shift, and says so', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: '单位' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('button', { name: '数值' }));
    await user.keyboard('{/Shift}');
    expect(useViewStore.getState().tables.metrics.sort).toEqual([
      { column: 'unit', descending: false },
      { column: 'value', descending: true },
    ]);
    expect(screen.getByRole('button', { name: '数值，第 2 排序，降序' })).toBeVisible();
    const header = screen.getByRole('button', { name: '单位，第 1 排序，升序' }).closest('th');
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: '恢复版面次序' }));
    expect(useViewStore.getState().tables.metrics.sort).toEqual([]);
  });

  it('leads from a row to its sentence, by mouse and by keyboard', async () => {
    const { user } = show();
    await user.click(screen.getAllByRole('button', { name: '≈3.6万' })[0] ?? grid());
    const { open } = useViewStore.getState();
    expect(open).toMatchObject({
      id: 'made-up-000001.2',
      side: 'article',
      focus: { paragraph: 0 },
    });
    useViewStore.setState({ open: null });
    await user.keyboard('{Tab}');
    (rows()[0]?.querySelector('[data-column="1"]') as HTMLElement | null)?.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    expect(useViewStore.getState().open?.id).toBe('made-up-000002.1');
  });

  it('has one cell that Tab reaches', () => {
    const { container } = show();
    expect(container.querySelectorAll('tbody [tabindex="0"]')).toHaveLength(1);
  });

  it('counts and sums the ticked rows, unit by unit, and says how exact they are', async () => {
    const { user } = show();
    const boxes = screen.getAllByRole('checkbox', { name: '选中此行' });
    await user.click(boxes[0] ?? grid());
    await user.click(boxes[5] ?? grid());
    expect(screen.getByText('已选 2 行')).toBeVisible();
    expect(screen.getByText('合计 >2400人次')).toBeVisible();
    expect(screen.getByText('2 个数（以上 2）')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '取消选择' }));
    expect(screen.queryByText('已选 2 行')).toBeNull();
  });

  it('ticks a range with Shift and copies it as rows and columns with whole sentences', async () => {
    const { user, writeText } = show();
    const boxes = screen.getAllByRole('checkbox', { name: '选中此行' });
    await user.click(boxes[0] ?? grid());
    await user.keyboard('{Shift>}');
    await user.click(boxes[2] ?? grid());
    await user.keyboard('{/Shift}');
    await user.click(screen.getByRole('button', { name: '复制' }));
    await screen.findByText('已复制 3 行，可粘贴到电子表格');
    const lines = (writeText.mock.calls[0]?.[0] ?? '').split('\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
    expect(lines[0]?.slice(0, 4)).toEqual(['数值', '上限', '精确度', '单位']);
    expect(lines[1]).toContain('截至目前，受益群众1200余人次，居民说办事更方便了。');
  });

  it('says so where the clipboard is closed', async () => {
    const { user } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getAllByRole('checkbox', { name: '选中此行' })[0] ?? grid());
    await user.click(screen.getByRole('button', { name: '复制' }));
    expect(await screen.findByText(/^浏览器不允许写入剪贴板/u)).toBeVisible();
  });

  it('groups with subtotals that never add unlike units, and folds', async () => {
    const { user } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '单位');
    expect(useViewStore.getState().tables.metrics.groupBy).toBe('unit');
    expect(screen.getByText('5 组')).toBeVisible();
    const group = screen.getByRole('button', { name: '收起“人次”' }).closest('tr');
    expect(group).toHaveTextContent('合计 >6000人次 5 个数（以上 5）');
    // Shares are shown, not added.
    expect(screen.getByRole('button', { name: '收起“%”' }).closest('tr')).toHaveTextContent(
      '>95.5% 5 个数（以上 5）',
    );
    await user.click(screen.getByRole('button', { name: '全部收起' }));
    expect(rows()).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: '展开“人次”' }));
    expect(rows()).toHaveLength(10);
  });

  it('ticks the rows of a group at once, folded or not, by mouse and by keyboard', async () => {
    const { user } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '单位');
    await user.click(screen.getByRole('button', { name: '收起“人次”' }));
    const group = screen.getByRole('checkbox', { name: '选中“人次”的各行' });
    await user.click(group);
    expect(group).toBeChecked();
    expect(screen.getByText('已选 5 行')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '展开“人次”' }));
    await user.click(screen.getAllByRole('checkbox', { name: '选中此行' })[0] ?? grid());
    expect(group).toBePartiallyChecked();
    await user.keyboard('{ArrowUp} ');
    expect(group).toHaveFocus();
    expect(screen.getByText('已选 5 行')).toBeVisible();
    await user.keyboard(' {ArrowRight}');
    expect(screen.queryByText(/^已选/u)).toBeNull();
    expect(screen.getByRole('button', { name: '收起“人次”' })).toHaveFocus();
  });

  it('lets columns be chosen, moved and pinned', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: '列 9/14' }));
    await user.click(screen.getByRole('checkbox', { name: '显示“精确度”列' }));
    await user.click(screen.getByRole('checkbox', { name: '显示“原句”列' }));
    expect(useViewStore.getState().tables.metrics.columns).toEqual([
      'value',
      'unit',
      'indicator',
      'place',
      'theme',
      'article',
      'date',
      'certainty',
      'bound',
    ]);
    await user.click(screen.getByRole('button', { name: '“指标”前移' }));
    expect(useViewStore.getState().tables.metrics.columns?.slice(0, 3)).toEqual([
      'value',
      'indicator',
      'unit',
    ]);
    await user.click(screen.getByRole('button', { name: '固定“地区”' }));
    const headers = within(grid()).getAllByRole('columnheader');
    // The tick box, then the pinned columns.
    expect(headers.slice(1, 3).map((header) => header.textContent)).toEqual(['数值', '地区']);
    expect(useViewStore.getState().tables.metrics.pinned).toEqual(['value', 'place']);
    await user.click(screen.getByRole('button', { name: '恢复默认' }));
    expect(useViewStore.getState().tables.metrics).toMatchObject({ columns: null, pinned: null });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: '恢复默认' })).toBeNull();
  });

  it('resizes a column by keyboard', async () => {
    const { user } = show();
    const handle = screen.getByRole('slider', { name: '“指标”的列宽' });
    const before = Number(handle.getAttribute('aria-valuenow'));
    handle.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(handle).toHaveAttribute('aria-valuenow', String(before + 16));
  });

  it('shows the sentence of a number on focus, and Esc closes it alone', async () => {
    const { user } = show();
    const cell = rows()[0]?.querySelector<HTMLElement>('[data-id="value"]');
    await user.tab();
    cell?.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => {
      expect(screen.getByRole('tooltip')).toHaveTextContent(
        '截至目前，宣讲36场，居民说办事更方便了。',
      );
    });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('shows the whole of a cell under a finger that is held, and opens nothing then', async () => {
    const { user } = show();
    const cell = rows()[1]?.querySelector<HTMLElement>('[data-id="value"]') ?? grid();
    const finger = { pointerType: 'touch', clientX: 5, clientY: 5 };
    fireEvent.pointerDown(cell, finger);
    expect(await screen.findByRole('tooltip')).toHaveTextContent('截至目前，宣讲36场');
    fireEvent.pointerUp(cell, finger);
    fireEvent.click(cell);
    expect(useViewStore.getState().open).toBeNull();
    expect(screen.getByRole('tooltip')).toBeVisible();
    fireEvent.pointerDown(document.body, finger);
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());
    // A finger that moves scrolls.
    fireEvent.pointerDown(cell, finger);
    fireEvent.pointerMove(cell, { ...finger, clientY: 40 });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(screen.queryByRole('tooltip')).toBeNull();
    fireEvent.pointerUp(cell, finger);
    await user.click(cell);
    expect(useViewStore.getState().open).not.toBeNull();
  });

  it('tells what a finger rests on though its content arrives meanwhile', async () => {
    show();
    const cell = rows()[1]?.querySelector<HTMLElement>('[data-id="value"]') ?? grid();
    const touched = cell.appendChild(document.createElement('span'));
    fireEvent.pointerDown(touched, { pointerType: 'touch', clientX: 5, clientY: 5 });
    touched.remove();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('截至目前，宣讲36场');
  });

  it('lets the keyboard into the whole text of a cell and back', async () => {
    const { user } = show();
    await user.tab();
    const cell = rows()[0]?.querySelector<HTMLElement>('[data-id="value"]') ?? grid();
    cell.focus();
    const tip = await screen.findByRole('tooltip');
    await user.keyboard('{F2}');
    expect(tip).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(cell).toHaveFocus();
  });

  it('says what a column means when its heading has the focus', async () => {
    const { user } = show();
    await user.tab();
    screen.getByRole('button', { name: '可信度' }).focus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(/^可信度：这条读得有多可靠/u);
  });

  it('keeps the focus on a column that is moved', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: '列 9/14' }));
    const down = screen.getByRole('button', { name: '“数值”后移' });
    down.focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
    expect(useViewStore.getState().tables.metrics.columns?.indexOf('value')).toBe(2);
    expect(screen.getByRole('button', { name: '“数值”后移' })).toHaveFocus();
  });

  it('is on paper a plain table of all rows, with every cell in full', () => {
    useViewStore.getState().changeTable('metrics', { groupBy: 'unit' });
    show();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const paper = screen.getByRole('table', { name: '指标表 · 24 行', hidden: true });
    // Its headings, five groups and their rows.
    expect(within(paper).getAllByRole('row', { hidden: true })).toHaveLength(1 + 5 + 24);
    expect(paper).toHaveTextContent('截至目前，受益群众1200余人次，居民说办事更方便了。');
    expect(paper).toHaveTextContent('合计 >6000人次');
    expect(within(paper).queryByRole('checkbox', { hidden: true })).toBeNull();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(screen.queryByRole('table', { name: '指标表 · 24 行', hidden: true })).toBeNull();
  });

  it('says which filter emptied it, and drops it on demand', async () => {
    useViewStore.setState({
      filter: {
        ...EMPTY_FILTER,
        regions: { include: ['浙江省'], exclude: [] },
        themes: { include: ['civilised-city'], exclude: [] },
        dates: { from: '1990', to: '1991' },
      },
    });
    const { user } = show();
    expect(screen.getByText('当前筛选下没有内容。')).toBeVisible();
    const drops = screen.getAllByRole('button', { name: /^去掉/u });
    expect(drops.map((button) => button.textContent)).toEqual([
      '去掉日期（1990 至 1991）：1 个指标',
    ]);
    await user.click(drops[0] ?? document.body);
    await waitFor(() => expect(rows()).toHaveLength(1));
  });

  it.each(['initiatives', 'articles'] as const)('draws the table of %s', (table) => {
    show(table);
    expect(rows().length).toBeGreaterThan(5);
    const lead = table === 'articles' ? 'title' : 'name';
    expect(cellsOf(rows()[0], lead)).not.toBe('');
  });
});
