// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arrangeRows } from '../../../src/query/arrange-rows.ts';
import { shownColumns } from '../../../src/query/columns/tables.ts';
import { linesOf } from '../../../src/query/display-rows.ts';
import { useDatasetStore, useTextsStore } from '../../../src/store/dataset-store.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { CopyTooLarge, makeCopy } from '../../../src/views/tables/make-copy.ts';
import { TableView } from '../../../src/views/tables/TableView.tsx';
import { showDataset } from '../show-dataset.ts';

let shown: ReturnType<typeof showDataset>;

beforeEach(() => {
  shown = showDataset(12);
  const listed = { path: 'texts/0.json', bytes: 1, sha256: '' };
  const manifest = { ...shown.dataset.manifest, files: [listed] };
  useDatasetStore.setState({ status: 'ready', dataset: { ...shown.dataset, manifest } }, true);
  useTextsStore.setState({ shards: new Map(shown.texts.entries()), failed: new Map() });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A browser that takes texts that are only promised, as current ones do. */
function takePromises(write: (text: Promise<string>) => Promise<void>) {
  class Item {
    readonly text: Promise<string>;
    constructor(data: { readonly 'text/plain': Promise<string> }) {
      this.text = data['text/plain'];
    }
  }
  vi.stubGlobal('ClipboardItem', Item);
  return vi.fn(([item]: readonly { readonly text: Promise<string> }[]) =>
    item === undefined ? Promise.reject(new Error('no item')) : write(item.text),
  );
}

function show() {
  const user = userEvent.setup();
  render(<TableView table="metrics" />);
  return user;
}

async function tickFirst(user: ReturnType<typeof userEvent.setup>, count: number) {
  const boxes = screen.getAllByRole('checkbox', { name: '选中此行' });
  for (const box of boxes.slice(0, count)) await user.click(box);
}

const copyButton = () => screen.getByRole('button', { name: '复制' });

describe('copying rows', () => {
  it('begins to write while the press is handled, with a text that is only promised', async () => {
    const user = show();
    const written: string[] = [];
    const write = takePromises((text) => text.then((whole) => void written.push(whole)));
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(write as never);
    await tickFirst(user, 2);
    copyButton().click();
    expect(write).toHaveBeenCalledTimes(1);
    expect(await screen.findByText('已复制 2 行，可粘贴到电子表格')).toBeVisible();
    expect(written[0]?.split('\n')).toHaveLength(3);
  });

  it('writes the finished text where promises are not taken', async () => {
    const user = show();
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(
      takePromises(() => Promise.reject(new TypeError('not a blob'))) as never,
    );
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await tickFirst(user, 1);
    await user.click(copyButton());
    expect(await screen.findByText(/^已复制 1 行/u)).toBeVisible();
    expect(writeText).toHaveBeenCalledTimes(1);
  });

  it('copies over plain http, where there is no clipboard to ask', async () => {
    const user = show();
    const setData = vi.fn();
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
    document.execCommand = () => {
      const event = Object.assign(new Event('copy', { cancelable: true }), {
        clipboardData: { setData },
      });
      document.dispatchEvent(event);
      return true;
    };
    await tickFirst(user, 1);
    await user.click(copyButton());
    expect(await screen.findByText(/^已复制 1 行/u)).toBeVisible();
    expect(setData).toHaveBeenCalledWith('text/plain', expect.stringContaining('1200'));
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('keeps the text of a refused copy, which the next press writes at once', async () => {
    const user = show();
    const writeText = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValueOnce(new Error('denied'))
      .mockResolvedValue();
    await tickFirst(user, 1);
    await user.click(copyButton());
    await screen.findByText(/文字已备好，再按一次“复制”试试/u);
    useTextsStore.setState({ shards: new Map(), failed: new Map() });
    const fetched = vi.spyOn(globalThis, 'fetch');
    await user.click(copyButton());
    expect(await screen.findByText(/^已复制 1 行/u)).toBeVisible();
    expect(fetched).not.toHaveBeenCalled();
    expect(writeText.mock.calls[1]).toEqual(writeText.mock.calls[0]);
  });

  it('says which file is missing rather than blame the clipboard', async () => {
    useTextsStore.setState({ shards: new Map(), failed: new Map() });
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));
    const user = show();
    await tickFirst(user, 1);
    await user.click(copyButton());
    expect(await screen.findByText(/^没有复制：.*texts\/0\.json.*没有连上服务器/u)).toBeVisible();
  });

  it.each(['button', 'Esc'])('is stopped by its %s, and the focus stays', async (by) => {
    useTextsStore.setState({ shards: new Map(), failed: new Map() });
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise(() => undefined));
    const user = show();
    await tickFirst(user, 1);
    copyButton().focus();
    await user.keyboard('{Enter}');
    const stop = await screen.findByRole('button', { name: '停止复制' });
    expect(screen.getByRole('progressbar', { name: '正在复制…' })).toBeVisible();
    expect(stop).toHaveFocus();
    await user.keyboard(by === 'Esc' ? '{Escape}' : '{Enter}');
    expect(await screen.findByText('已停止，没有复制')).toBeVisible();
    expect(copyButton()).toHaveFocus();
  });

  it('goes no further when other rows are ticked', async () => {
    useTextsStore.setState({ shards: new Map(), failed: new Map() });
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise(() => undefined));
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const user = show();
    await tickFirst(user, 1);
    await user.click(copyButton());
    await user.click(screen.getAllByRole('checkbox', { name: '选中此行' })[3] ?? document.body);
    expect(await screen.findByText('已停止，没有复制')).toBeVisible();
    expect(writeText).not.toHaveBeenCalled();
  });

  it('has the group before each row of a grouped table', async () => {
    const user = show();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '单位');
    await tickFirst(user, 2);
    await user.click(copyButton());
    await waitFor(() => expect(writeText).toHaveBeenCalled());
    const lines = (writeText.mock.calls[0]?.[0] ?? '').split('\n').map((line) => line.split('\t'));
    expect(lines.map((cells) => cells[0])).toEqual(['分组：单位', '人次', '人次']);
  });

  it('does not begin what no clipboard could hold', async () => {
    const { dataset } = shown;
    const view = useViewStore.getState().tables.metrics;
    const rows = Uint32Array.from(dataset.facts.metrics.article, (_, row) => row);
    const arrangement = arrangeRows(dataset, rows, { table: 'metrics', view, locale: 'zh' });
    const model = {
      table: 'metrics',
      dataset,
      locale: 'zh',
      view,
      columns: shownColumns('metrics', null),
      arrangement,
      lines: linesOf(arrangement, new Set()),
      closed: new Set<number>(),
      fold: () => undefined,
      foldAll: () => undefined,
    } as const;
    const run = {
      model,
      ticked: new Set(rows),
      names: { province: '', theme: '', unit: '', article: '', kind: '', page: '' },
      signal: new AbortController().signal,
      onProgress: () => undefined,
    };
    await expect(makeCopy({ ...run, most: 500 })).rejects.toThrow(CopyTooLarge);
    expect(await makeCopy(run)).toMatchObject({ rows: rows.length });
  });
});
