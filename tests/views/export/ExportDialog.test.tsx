// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_FILTER } from '../../../src/query/filter.ts';
import { useDatasetStore, useTextsStore } from '../../../src/store/dataset-store.ts';
import { usePreferences } from '../../../src/store/preferences-store.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { ExportDialog } from '../../../src/views/export/ExportDialog.tsx';
import { showDataset } from '../show-dataset.ts';

interface Delivered {
  readonly name: string;
  readonly text: string;
}

const delivered: Delivered[] = [];

beforeEach(() => {
  delivered.length = 0;
  const { texts, dataset } = showDataset(12);
  const listed = { path: 'texts/0.json', bytes: 1, sha256: '' };
  const manifest = { ...dataset.manifest, files: [listed] };
  useDatasetStore.setState({ status: 'ready', dataset: { ...dataset, manifest } }, true);
  useTextsStore.setState({ shards: new Map(texts.entries()), failed: new Map() });
  useViewStore.setState({ tab: 'metrics' });
  catchDownloads();
});

/** Takes what would be handed to the browser. */
function catchDownloads(): void {
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob);
    return address;
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const reader = new FileReader();
    const name = this.download;
    reader.onload = () => {
      delivered.push({ name, text: typeof reader.result === 'string' ? reader.result : '' });
    };
    reader.readAsText(blobs.get(this.getAttribute('href') ?? '') ?? new Blob());
  });
}

function show() {
  const user = userEvent.setup();
  const onClose = vi.fn();
  render(<ExportDialog onClose={onClose} />);
  return { user, onClose };
}

async function files(count: number): Promise<readonly Delivered[]> {
  await waitFor(() => expect(delivered).toHaveLength(count), { timeout: 4000 });
  return delivered;
}

describe('ExportDialog', () => {
  it('names the rows before each button', () => {
    show();
    const names = ['CSV', 'Excel 工作簿', 'JSON', 'Markdown 表格'];
    for (const name of names) {
      expect(screen.getByRole('button', { name: `下载 ${name}，24 行` })).toBeEnabled();
    }
    expect(screen.getByRole('radio', { name: /^眼前所见 24 行/u })).toBeChecked();
  });

  it('exports what is shown as CSV, with its statement beside it', async () => {
    useViewStore.setState({
      filter: { ...EMPTY_FILTER, regions: { include: ['浙江省'], exclude: [] } },
    });
    useViewStore.getState().changeTable('metrics', {
      sort: [{ column: 'value', descending: true }],
      columns: ['indicator', 'value'],
    });
    const { user } = show();
    await user.click(screen.getByRole('button', { name: '下载 CSV，4 行' }));
    const [csv, statement] = await files(2);
    expect(csv?.name).toMatch(/^文明图谱_指标_浙江省_4行_\d{4}-\d\d-\d\d\.csv$/u);
    const { data } = Papa.parse<string[]>(csv?.text.trim() ?? '');
    expect(data[0]?.slice(0, 5)).toEqual(['指标', '数值', '上限', '精确度', '单位']);
    const values = data.slice(1).map((row) => Number(row[1]));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values).toHaveLength(4);
    expect(statement?.name).toBe(`${csv?.name}-metadata.json`);
    expect(JSON.parse(statement?.text ?? '')['wenming:about']).toMatchObject({
      filter: '浙江省',
      rows: 4,
      order: '数值 ↓',
    });
    expect(screen.getByText(`已交给浏览器下载：${csv?.name}`)).toBeVisible();
  });

  it('exports everything on demand, whatever the filter', async () => {
    useViewStore.setState({
      filter: { ...EMPTY_FILTER, regions: { include: ['浙江省'], exclude: [] } },
    });
    const { user } = show();
    await user.click(screen.getByRole('radio', { name: /^全部 24 行/u }));
    await user.click(screen.getByRole('button', { name: '下载 JSON，24 行' }));
    const [json] = await files(1);
    const file = JSON.parse(json?.text ?? '');
    expect(file.rows).toHaveLength(24);
    expect(file.about.rows).toBe(24);
    expect(file.rows[0].sentence).toBe('截至目前，受益群众1200余人次，居民说办事更方便了。');
  });

  it('lets another table be chosen', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: '举措' }));
    await user.click(screen.getByRole('button', { name: '下载 Markdown 表格，24 行' }));
    const [markdown] = await files(1);
    expect(markdown?.name).toMatch(/^文明图谱_举措_全部_24行/u);
    expect(markdown?.text).toContain('红管家行动');
  });

  it('previews the first rows as the file will hold them', () => {
    show();
    const preview = screen.getByRole('region', { name: /^前几行/u });
    const rows = within(preview).getAllByRole('row');
    expect(rows).toHaveLength(6);
    expect(rows[1]).toHaveTextContent('1200以上人次');
  });

  it('previews a share with its sign, set like the other numbers', () => {
    show();
    const preview = screen.getByRole('region', { name: /^前几行/u });
    const share = within(preview).getByRole('cell', { name: '95.5%' });
    expect(share).toHaveAttribute('data-number', 'true');
    const whole = within(preview).getAllByRole('cell', { name: '1200' })[0];
    expect(whole).toHaveAttribute('data-number', 'true');
  });

  it('cites the view in two styles', async () => {
    const { user } = show();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(screen.getByRole('button', { name: '复制 GB/T 7714 引文' }));
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^Wenming Atlas\. 文明图谱：指标：.*\[DB\/OL\]/u);
    await user.click(screen.getByRole('button', { name: '复制 BibTeX 引文' }));
    expect(writeText.mock.calls[1]?.[0]).toMatch(/^@misc\{/u);
  });

  it('cites the open article too', async () => {
    useViewStore.getState().openArticle({ id: 'made-up-000000.2', focus: null, side: 'article' });
    const { user } = show();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(screen.getByRole('button', { name: '复制文章的 GB/T 7714 引文' }));
    expect(writeText.mock.lastCall?.[0]).toMatch(/^张知远\. 顺德区：.*\[N\/OL\]/u);
    await user.click(screen.getByRole('button', { name: '复制文章的 BibTeX 引文' }));
    expect(writeText.mock.lastCall?.[0]).toMatch(/^@article\{wenming-made-up-000000\.2,/u);
  });

  it('offers nothing to download where nothing is in view', () => {
    useViewStore.setState({ filter: { ...EMPTY_FILTER, dates: { from: '1990', to: '1991' } } });
    show();
    expect(screen.getByText('当前筛选下没有可导出的行。')).toBeVisible();
    expect(screen.getByRole('button', { name: '下载 CSV，0 行' })).toBeDisabled();
  });

  it('says why it failed where a sentence cannot be loaded, and leaves no file', async () => {
    useTextsStore.setState({ shards: new Map(), failed: new Map() });
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));
    const { user } = show();
    await user.click(screen.getByRole('button', { name: '下载 CSV，24 行' }));
    expect(await screen.findByText(/^没有完成：.*没有连上服务器/u)).toBeVisible();
    expect(delivered).toEqual([]);
  });

  it('can be cancelled, and leaves no file', async () => {
    useTextsStore.setState({ shards: new Map(), failed: new Map() });
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise(() => undefined));
    const { user } = show();
    await user.click(screen.getByRole('button', { name: '下载 JSON，24 行' }));
    await user.click(await screen.findByRole('button', { name: '取消' }));
    expect(await screen.findByText('已取消，没有留下文件。')).toBeVisible();
    expect(delivered).toEqual([]);
  });

  it('speaks English', () => {
    usePreferences.setState({ locale: 'en' });
    show();
    expect(screen.getByRole('button', { name: 'Download Excel workbook, 24 rows' })).toBeEnabled();
  });

  it('closes by its button', async () => {
    const { user, onClose } = show();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(onClose).toHaveBeenCalled();
  });
});
