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
  it('shows the first three columns of each row, and the rest on demand', async () => {
    const user = userEvent.setup();
    render(<TableView table="metrics" />);
    expect(screen.queryByRole('grid')).toBeNull();
    const [card] = screen.getAllByRole('article');
    if (card === undefined) throw new Error('no card');
    expect(
      within(card)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['数值', '单位', '指标']);
    const more = within(card).getByRole('button', { name: '其余各列' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(within(card).getAllByRole('term')).toHaveLength(9);
    await user.click(within(card).getByRole('button', { name: '收起' }));
    expect(within(card).getAllByRole('term')).toHaveLength(3);
  });

  it('can be sorted without headers', async () => {
    const user = userEvent.setup();
    render(<TableView table="metrics" />);
    await user.selectOptions(screen.getByRole('combobox', { name: '排序' }), '数值 ↓');
    const [card] = screen.getAllByRole('article');
    expect(card).toHaveAccessibleName('860万 元 投入资金');
    await user.selectOptions(screen.getByRole('combobox', { name: '排序' }), '版面次序');
    expect(useViewStore.getState().tables.metrics.sort).toEqual([]);
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
