// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { frameMessages } from '../../../src/messages/frame.ts';
import { useDatasetStore, useTextsStore } from '../../../src/store/dataset-store.ts';
import { FetchError } from '../../../src/store/fetch-file.ts';
import { useFrameStore } from '../../../src/store/frame-store.ts';
import { usePreferences } from '../../../src/store/preferences-store.ts';
import { useReaderSettings } from '../../../src/store/reader-settings-store.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { Reader } from '../../../src/views/reader/Reader.tsx';
import { showDataset } from '../show-dataset.ts';

const USUAL = useReaderSettings.getState();
/** Article 1 of page 1: 睦邻小院 in 顺德区, 36场 of 宣讲. */
const ID = 'made-up-000000.2';

beforeEach(() => {
  const { texts } = showDataset(24);
  useReaderSettings.setState({ ...USUAL, factsOpen: true });
  useTextsStore.setState({ shards: new Map(texts.entries()) });
  open(ID);
});

function open(id: string, side: 'article' | 'page' = 'article'): void {
  useViewStore.getState().openArticle({ id, focus: null, side });
}

function opened() {
  return useViewStore.getState().open;
}

describe('the article', () => {
  it('is set with its headline, place, themes, byline and date', () => {
    render(<Reader />);
    const article = screen.getByRole('article');
    expect(within(article).getByRole('heading', { level: 2 })).toHaveTextContent(/^顺德区：/u);
    expect(within(article).getByRole('button', { name: '广东省 佛山市 顺德区' })).toBeVisible();
    expect(within(article).getByText('张知远')).toBeVisible();
    expect(within(article).getByText('2020年1月')).toBeVisible();
  });

  it('says what a mark is, and marks its sentence when it is followed', async () => {
    render(<Reader />);
    await userEvent.click(screen.getByRole('link', { name: '指标 36场 宣讲' }));
    const focus = opened()?.focus;
    expect(focus).not.toBeNull();
    const lit = document.querySelector('[data-lit~="focus"]');
    expect(lit).toHaveTextContent('36场');
    await userEvent.click(screen.getByRole('link', { name: '指标 36场 宣讲' }));
    expect(opened()?.focus).toBeNull();
  });

  it('leads from the list to the text', async () => {
    render(<Reader />);
    const list = screen.getByRole('region', { name: '指标' });
    await userEvent.click(within(list).getByRole('button', { name: /36.*场.*宣讲/u }));
    expect(document.querySelector('[data-lit~="focus"]')).toHaveTextContent('36场');
  });

  it('lights a fact in the text while the list points at it, and the other way round', async () => {
    render(<Reader />);
    const list = screen.getByRole('region', { name: '指标' });
    await userEvent.hover(within(list).getByRole('button', { name: /宣讲/u }));
    expect(document.querySelector('[data-lit~="active"]')).toHaveTextContent('36场');
    await userEvent.unhover(within(list).getByRole('button', { name: /宣讲/u }));
    await userEvent.hover(screen.getByRole('link', { name: '指标 36场 宣讲' }));
    expect(within(list).getByRole('listitem')).toHaveAttribute('data-active', 'true');
  });

  it('turns one kind of mark off, and all of them by a key', async () => {
    render(<Reader />);
    await userEvent.click(screen.getByRole('button', { name: /^指标\s*1$/u, pressed: true }));
    expect(screen.queryByRole('link', { name: '指标 36场 宣讲' })).toBeNull();
    expect(screen.getByRole('link', { name: /^举措/u })).toBeVisible();
    await userEvent.keyboard('m');
    expect(screen.queryByRole('link')).toBeNull();
    await userEvent.keyboard('m');
    expect(screen.getByRole('link', { name: /^举措/u })).toBeVisible();
  });

  it('says where the same place and initiative occur elsewhere, and leads there', async () => {
    render(<Reader />);
    const places = screen.getByRole('region', { name: '地名' });
    const found = within(places).getByText('另有 7 篇报道此地');
    await userEvent.click(found);
    const [first] = within(places).getAllByRole('button', { name: /顺德区：/u });
    if (first === undefined) throw new Error('no other article is listed');
    await userEvent.click(first);
    expect(opened()?.id).toBe('made-up-000003.2');
  });
});

describe('finding', () => {
  it('counts the places and steps through them, round the end', async () => {
    render(<Reader />);
    const field = screen.getByRole('textbox', { name: '在文中查找' });
    await userEvent.type(field, '区');
    const count = screen.getByRole('status');
    const [, total = '0'] = /1 \/ (\d+)/u.exec(count.textContent ?? '') ?? [];
    expect(Number(total)).toBeGreaterThan(1);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(count).toHaveTextContent(`${total} / ${total}`);
    await userEvent.keyboard('{Enter}');
    expect(count).toHaveTextContent(`1 / ${total}`);
    expect(document.querySelectorAll('[data-lit~="current-hit"]')).toHaveLength(1);
  });

  it('begins with what the filter searches for', () => {
    useViewStore.getState().changeFilter({ text: '宣讲' });
    render(<Reader />);
    expect(screen.getByRole('textbox', { name: '在文中查找' })).toHaveValue('宣讲');
    expect(document.querySelector('[data-lit~="current-hit"]')).toHaveTextContent('宣讲');
  });
});

describe('sentences', () => {
  it('are stepped through by keys, quoted with their source and linked to', async () => {
    const written: string[] = [];
    const writeText = vi.fn((text: string) => Promise.resolve(void written.push(text)));
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    render(<Reader />);
    await user.keyboard('jj');
    const marked = document.querySelector('[data-lit~="sentence"]')?.textContent ?? '';
    expect(marked).toMatch(/^截至目前/u);
    await user.click(screen.getByRole('button', { name: '复制引文' }));
    await user.click(screen.getByRole('button', { name: '复制本句链接' }));
    vi.unstubAllGlobals();
    expect(written[0]).toContain('“截至目前，宣讲36场，居民说办事更方便了。”');
    expect(written[0]).toContain('张知远. 顺德区：');
    // The page's date; that of what is told is another.
    expect(written[0]).toContain('版面文件 made-up-000000.txt, 2020-01[');
    expect(written[1]).toMatch(/\?article=made-up-000000\.2&at=0\.\d+-\d+$/u);
    expect(useFrameStore.getState().notices.at(-1)?.text).toBe('此句的链接已复制。');
  });
});

describe('citing the article', () => {
  it('offers the entry in GB/T 7714 and BibTeX, copies it and says so', async () => {
    const user = userEvent.setup();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(<Reader />);
    await user.click(screen.getByRole('button', { name: '引用本文' }));
    expect(screen.getByRole('region', { name: '引用本文' })).toHaveTextContent('[N/OL]');
    await user.click(screen.getByRole('button', { name: '复制 GB/T 7714' }));
    expect(writeText.mock.lastCall?.[0]).toMatch(
      /^张知远\. 顺德区：.*\[N\/OL\]\. 版面文件 made-up-000000\.txt, 2020-01\[.*\?article=made-up-000000\.2$/u,
    );
    expect(useFrameStore.getState().notices.at(-1)?.text).toBe('GB/T 7714 引文已复制。');
    expect(screen.queryByRole('region', { name: '引用本文' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '引用本文' }));
    await user.click(screen.getByRole('button', { name: '复制 BibTeX' }));
    expect(writeText.mock.lastCall?.[0]).toMatch(/^@article\{wenming-made-up-000000\.2,/u);
    expect(useFrameStore.getState().notices.at(-1)?.text).toBe('BibTeX 引文已复制。');
  });

  it('cites it from the side of the page too, as the article that is read', async () => {
    const user = userEvent.setup();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open(ID, 'page');
    render(<Reader />);
    await user.click(screen.getByRole('button', { name: '引用本文' }));
    // The top layer, which this DOM does not have, shows it.
    await user.click(screen.getByRole('button', { name: '复制 GB/T 7714', hidden: true }));
    expect(writeText.mock.lastCall?.[0]).toMatch(/\?article=made-up-000000\.2$/u);
  });

  it('cites the article alone, whatever is marked in it', async () => {
    const user = userEvent.setup();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(<Reader />);
    await user.keyboard('j');
    await user.click(screen.getByRole('button', { name: '引用本文' }));
    await user.click(screen.getByRole('button', { name: '复制 GB/T 7714' }));
    expect(writeText.mock.lastCall?.[0]).not.toContain('at=');
  });

  it('marks a date that the page only lets us guess', async () => {
    const state = useDatasetStore.getState();
    if (state.status !== 'ready') throw new Error('no dataset');
    const { dataset } = state;
    const pages = { ...dataset.facts.pages, dateCertainty: dataset.facts.pages.file.map(() => 1) };
    const facts = { ...dataset.facts, pages };
    useDatasetStore.setState({ status: 'ready', dataset: { ...dataset, facts } }, true);
    render(<Reader />);
    await userEvent.click(screen.getByRole('button', { name: '引用本文' }));
    expect(screen.getByRole('region', { name: '引用本文' })).toHaveTextContent(', [2020-01][');
  });

  it('says where the browser does not allow it', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    render(<Reader />);
    await user.click(screen.getByRole('button', { name: '引用本文' }));
    await user.click(screen.getByRole('button', { name: '复制 BibTeX' }));
    const last = () => useFrameStore.getState().notices.at(-1)?.text;
    await vi.waitFor(() => expect(last()).toBe('浏览器不允许复制。'));
  });
});

describe('moving on', () => {
  it('steps to the articles before and after in the result', async () => {
    render(<Reader />);
    expect(screen.getByText('第 2 篇，共 48 篇')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '下一篇' }));
    expect(opened()?.id).toBe('made-up-000001.1');
    await userEvent.click(screen.getByRole('button', { name: '上一篇' }));
    await userEvent.click(screen.getByRole('button', { name: '上一篇' }));
    expect(opened()?.id).toBe('made-up-000000.1');
    expect(screen.getByRole('button', { name: '上一篇' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('button', { name: '上一篇' })).toHaveFocus();
  });

  it('takes the focus where it lies over the content, and gives it back', async () => {
    function Page() {
      const shown = useViewStore((view) => view.open !== null);
      return (
        <>
          <button type="button" onClick={() => open(ID)}>
            打开
          </button>
          {shown && <Reader />}
        </>
      );
    }
    useViewStore.getState().closeArticle();
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: '打开' }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: '关闭阅读' }));
    await vi.waitFor(() => expect(screen.getByRole('button', { name: '打开' })).toHaveFocus());
  });
});

describe('the untouched page', () => {
  it('shows the text of the file, character for character, with this article told apart', async () => {
    render(<Reader />);
    await userEvent.click(screen.getByRole('button', { name: '原版面' }));
    const page = screen.getByRole('region', { name: '原版面文字' });
    const source = useTextsStore.getState().shards.get(0)?.pages[0]?.text ?? '';
    const text = page.querySelector('[dir="ltr"]')?.textContent;
    expect(text).toBe(source);
    expect(page.querySelectorAll('[data-own="true"][data-piece]')).toHaveLength(1);
    expect(page.querySelectorAll('[data-own="false"]').length).toBeGreaterThan(0);
    await userEvent.click(within(page).getByRole('button', { name: /^德清县|^莫干山镇/u }));
    expect(opened()).toMatchObject({ id: 'made-up-000000.1', side: 'page' });
  });

  it('marks the focus there too', async () => {
    render(<Reader />);
    await userEvent.click(screen.getByRole('link', { name: '指标 36场 宣讲' }));
    await userEvent.keyboard('o');
    expect(document.querySelector('[data-focused="true"]')).toHaveTextContent('36场');
  });

  it('is walked sentence by sentence, each quoted and linked as it stands there', async () => {
    const user = userEvent.setup();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open(ID, 'page');
    render(<Reader />);
    await user.keyboard('jj');
    expect(document.querySelector('[data-focused="true"]')).toBeVisible();
    const marked = [...document.querySelectorAll('[data-focused="true"]')];
    const sentence = marked.map((part) => part.textContent).join('');
    await user.click(screen.getByRole('button', { name: '复制引文' }));
    expect(writeText.mock.lastCall?.[0]).toContain(sentence.slice(0, 8));
    await user.click(screen.getByRole('button', { name: '复制本句链接' }));
    expect(writeText.mock.lastCall?.[0]).toMatch(/side=page/u);
    expect(writeText.mock.lastCall?.[0]).toMatch(/at=/u);
  });

  it('stands beside the article where there is room, both marking the same words', async () => {
    const narrow = globalThis.matchMedia;
    vi.spyOn(globalThis, 'matchMedia').mockImplementation((query) =>
      Object.assign(narrow(query), query.includes('1024px') ? { matches: true } : {}),
    );
    useReaderSettings.setState({ wide: true });
    open(ID, 'page');
    render(<Reader />);
    expect(screen.getByRole('region', { name: '原版面文字' })).toBeVisible();
    await userEvent.click(
      within(screen.getByRole('article')).getByRole('link', { name: '指标 36场 宣讲' }),
    );
    expect(document.querySelector('[data-lit~="focus"]')).toHaveTextContent('36场');
    expect(document.querySelector('[data-focused="true"]')).toHaveTextContent('36场');
    vi.restoreAllMocks();
  });

  it('shows hostile text as text', () => {
    const shard = useTextsStore.getState().shards.get(0);
    const [first, ...rest] = shard?.pages ?? [];
    if (shard === undefined || first === undefined) throw new Error('no page');
    const text = `${first.text}<img src=x onerror="alert(1)">\r\n\u202e反`;
    useTextsStore.setState({
      shards: new Map([[0, { ...shard, pages: [{ ...first, text }, ...rest] }]]),
    });
    open(ID, 'page');
    render(<Reader />);
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('[dir="ltr"]')?.textContent).toBe(text);
  });
});

it('says what is wrong where the text cannot be loaded, and where the article is unknown', () => {
  const cut = new FetchError('data/0/texts/0.json', 'cut', '3 of 9 bytes');
  useTextsStore.setState({ shards: new Map(), failed: new Map([[0, cut]]) });
  const { unmount } = render(<Reader />);
  expect(screen.getByText('正文没能读到。')).toBeVisible();
  // Which file, why, and what to do.
  expect(screen.getByRole('alert')).toHaveTextContent('data/0/texts/0.json');
  expect(screen.getByRole('alert')).toHaveTextContent(frameMessages.zh.whyCut);
  expect(screen.getByRole('alert')).toHaveTextContent(frameMessages.zh.doReload);
  expect(screen.getByRole('button', { name: '重试' })).toBeVisible();
  unmount();
  open('no-such-page.1');
  render(<Reader />);
  expect(screen.getByText('这份数据里没有这篇文章。')).toBeVisible();
});

it('speaks English', () => {
  usePreferences.setState({ locale: 'en' });
  render(<Reader />);
  expect(screen.getByRole('link', { name: 'Metric 36场 宣讲' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Facts in this article' })).toBeVisible();
});
