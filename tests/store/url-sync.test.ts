// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDatasetStore } from '../../src/store/dataset-store.ts';
import { useFrameStore } from '../../src/store/frame-store.ts';
import { checkMark, openLink, startUrlSync } from '../../src/store/url-sync.ts';
import { useViewStore } from '../../src/store/view-store.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';
import { resetStores } from '../views/show-dataset.ts';

const { dataset } = madeUpDataset(6);
const view = () => useViewStore.getState();
const frame = () => useFrameStore.getState();
const search = () => decodeURIComponent(window.location.search);

/** What a pasted link or the back button does. */
function visit(query: string): void {
  window.history.replaceState(null, '', `/${query}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

beforeAll(() => {
  useDatasetStore.setState({ status: 'ready', dataset }, true);
  startUrlSync();
});

beforeEach(() => {
  resetStores();
  visit('');
});

describe('the address', () => {
  it('holds each choice as a step of the history', () => {
    const before = window.history.length;
    view().showTab('metrics');
    view().toggleValue('regions', '浙江省');
    expect(search()).toBe('?tab=metrics&region=浙江省');
    expect(window.history.length).toBe(before + 2);
  });

  it('takes the typing of a text as one step', () => {
    const before = window.history.length;
    view().changeFilter({ text: '网' });
    view().changeFilter({ text: '网格' });
    view().changeFilter({ text: '网格员' });
    expect(search()).toBe('?q=网格员');
    expect(window.history.length).toBe(before + 1);
    view().showTab('articles');
    view().changeFilter({ text: '' });
    expect(window.history.length).toBe(before + 3);
  });

  it('restores view, filter, sort, columns, open article, place and side', () => {
    const id = dataset.articleIds[3] ?? '';
    const query = `?tab=metrics&theme=industry&metrics-sort=-value&metrics-columns=value,unit&article=${id}&at=0.3-9&side=page`;
    visit(query);
    expect(view().tab).toBe('metrics');
    expect(view().filter.themes.include).toEqual(['industry']);
    expect(view().tables.metrics.sort).toEqual([{ column: 'value', descending: true }]);
    expect(view().tables.metrics.columns).toEqual(['value', 'unit']);
    expect(view().open).toEqual({ id, focus: { paragraph: 0, from: 3, to: 9 }, side: 'page' });
    expect(search()).toBe(query);
  });

  it('holds the choices of the charts, and gives them back on the way back', () => {
    view().changeCharts({ scale: 'share' });
    view().changeCharts({ unitGroup: 'money' });
    expect(search()).toBe('?bars=share&spread=money');
    visit('?bars=share');
    expect(view().charts).toMatchObject({ scale: 'share', unitGroup: null });
    view().changeCharts({ scale: 'count' });
    expect(search()).toBe('');
  });

  it('holds which charts are shown as tables, in their own order, and gives them back', () => {
    view().showAsTable('spread', true);
    view().showAsTable('provinces', true);
    view().changeCharts({ allProvinces: true });
    expect(search()).toBe('?as-table=provinces,spread&provinces=all');
    view().showAsTable('spread', false);
    expect(search()).toBe('?as-table=provinces&provinces=all');
    visit('?as-table=timeline,themes');
    expect(view().charts).toMatchObject({ asTables: ['themes', 'timeline'], allProvinces: false });
  });

  it('holds which facets are ordered by name, and gives them back on the way back', () => {
    view().orderFacet('themes', 'name');
    view().orderFacet('regions', 'name');
    expect(search()).toBe('?by-name=region,theme');
    visit('?by-name=theme');
    expect(view().byName).toEqual(['themes']);
    view().orderFacet('themes', 'count');
    expect(search()).toBe('');
  });

  it('closes what lies over the content when one goes back', () => {
    useFrameStore.getState().openSheet('search');
    visit('?tab=metrics');
    expect(frame().sheet).toBeNull();
  });

  it('goes back to a bare path where nothing is chosen', () => {
    visit('?tab=articles');
    view().showTab('overview');
    expect(window.location.search).toBe('');
  });
});

/** Waits until the browser has gone where it was sent. */
function arrive(act: () => void): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    act();
  });
}

describe('what lies over the content', () => {
  it('is a step of its own: going back closes it and changes nothing else', async () => {
    view().toggleValue('regions', '浙江省');
    frame().openSheet('filters');
    expect(search()).toBe('?region=浙江省');
    await arrive(() => window.history.back());
    expect(frame().sheet).toBeNull();
    expect(search()).toBe('?region=浙江省');
    expect(view().filter.regions.include).toEqual(['浙江省']);
  });

  it('keeps what was chosen in it, a step each, when one goes back', async () => {
    frame().openSheet('filters');
    view().toggleValue('regions', '浙江省');
    view().toggleValue('themes', 'industry');
    await arrive(() => window.history.back());
    expect(frame().sheet).toBeNull();
    expect(search()).toBe('?region=浙江省&theme=industry');
    await arrive(() => window.history.back());
    expect(search()).toBe('?region=浙江省');
    await arrive(() => window.history.back());
    expect(search()).toBe('');
    expect(frame().sheet).toBeNull();
  });

  it('comes again on the way forward', async () => {
    frame().openSheet('filters');
    view().toggleValue('regions', '浙江省');
    await arrive(() => window.history.back());
    await arrive(() => window.history.forward());
    expect(frame().sheet).toBe('filters');
    expect(search()).toBe('?region=浙江省');
    await arrive(() => frame().openSheet(null));
  });

  it('leaves no step behind when it is closed by its own button', async () => {
    view().toggleValue('regions', '浙江省');
    frame().openSheet('help');
    await arrive(() => frame().openSheet(null));
    expect(search()).toBe('?region=浙江省');
    await arrive(() => window.history.back());
    expect(search()).toBe('');
  });

  it('loses nothing that is chosen while it closes', async () => {
    frame().openSheet('export');
    await arrive(() => {
      frame().openSheet(null);
      view().showTab('metrics');
    });
    expect(search()).toBe('?tab=metrics');
    await arrive(() => window.history.back());
    expect(search()).toBe('');
    expect(view().tab).toBe('overview');
  });

  it('may be opened again while it closes', async () => {
    frame().openSheet('help');
    await arrive(() => {
      frame().openSheet(null);
      frame().openSheet('export');
    });
    expect(frame().sheet).toBe('export');
    await arrive(() => window.history.back());
    expect(frame().sheet).toBeNull();
  });

  it('is not the search where it has its place in the bar', () => {
    const before = window.history.length;
    frame().openSheet('search');
    expect(window.history.length).toBe(before);
    frame().openSheet(null);
    expect(search()).toBe('');
  });

  it('is the search where it lies over the bar, and what is typed in it is one step', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        media,
        matches: true,
        onchange: null,
        addListener: () => undefined,
        removeListener: () => undefined,
      }),
    );
    view().toggleValue('regions', '浙江省');
    // Nothing typed: going back closes it and no more.
    frame().openSheet('search');
    await arrive(() => window.history.back());
    expect([frame().sheet, search()]).toEqual([null, '?region=浙江省']);
    // Typed: the text is the step, and closing the field leaves it.
    frame().openSheet('search');
    view().changeFilter({ text: '网' });
    view().changeFilter({ text: '网格' });
    frame().openSheet(null);
    expect(search()).toBe('?q=网格&region=浙江省');
    await arrive(() => window.history.back());
    expect([frame().sheet, search()]).toEqual([null, '?region=浙江省']);
    // What is opened from the hits is a step after it.
    frame().openSheet('search');
    view().changeFilter({ text: '网格' });
    view().showTab('metrics');
    await arrive(() => frame().openSheet(null));
    expect(search()).toBe('?tab=metrics&q=网格&region=浙江省');
    await arrive(() => window.history.back());
    expect(search()).toBe('?q=网格&region=浙江省');
    await arrive(() => window.history.back());
    expect(search()).toBe('?region=浙江省');
    vi.restoreAllMocks();
  });

  it('is no layer of ours where the entry is another program’s', () => {
    window.history.replaceState({ layer: 'elsewhere' }, '', '/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(frame().sheet).toBeNull();
  });
});

describe('a link that was kept', () => {
  it('is shown whole, as a step, and what this dataset no longer has is named', async () => {
    const id = dataset.articleIds[3] ?? '';
    openLink(`?region=海南省&theme=industry&by-name=theme&article=${id}&at=0.3-9`);
    expect(view().filter.themes.include).toEqual(['industry']);
    expect(view().open).toEqual({ id, focus: { paragraph: 0, from: 3, to: 9 }, side: 'article' });
    expect(search()).toBe(`?theme=industry&by-name=theme&article=${id}&at=0.3-9`);
    expect(frame().notices[0]?.text).toContain('region=海南省');
    await arrive(() => window.history.back());
    expect(search()).toBe('');
  });
});

describe('a link with something unknown', () => {
  it('is mended without a step, and a notice names what was left out', () => {
    const before = window.history.length;
    visit('?tab=metrics&bars=nothing&theme=nothing&<img src=x onerror=alert(1)>=1');
    expect(search()).toBe('?tab=metrics');
    expect(window.history.length).toBe(before);
    const [notice] = useFrameStore.getState().notices;
    expect(notice?.text).toContain('theme=nothing');
    expect(notice?.text).toContain('bars=nothing');
    expect(notice?.text).toContain('<img');
  });

  it('has one notice, whoever does not know a part of it', () => {
    visit('?tab=metrics&theme=nothing&region=海南省&debug=1');
    expect(search()).toBe('?tab=metrics');
    const { notices } = useFrameStore.getState();
    expect(notices).toHaveLength(1);
    for (const part of ['theme=nothing', 'region=海南省', 'debug']) {
      expect(notices[0]?.text).toContain(part);
    }
  });

  it('loses a mark that the article has no characters for, once its text is here', () => {
    const id = dataset.articleIds[3] ?? '';
    visit(`?article=${id}&at=0.3-9`);
    const { open } = view();
    if (open === null) throw new Error('no article is open');
    checkMark(open, [{ text: '一二三四五六七八九' }]);
    expect(view().open?.focus).not.toBeNull();
    checkMark(open, [{ text: '一二三四五' }]);
    expect(view().open).toEqual({ id, focus: null, side: 'article' });
    expect(search()).toBe(`?article=${id}`);
    expect(frame().notices[0]?.text).toContain('at=0.3-9');
  });

  it('loses regions and articles that this dataset does not have', () => {
    visit('?region=海南省&region=浙江省&article=other.7');
    expect(view().filter.regions.include).toEqual(['浙江省']);
    expect(view().open).toBeNull();
    expect(search()).toBe('?region=浙江省');
  });
});
