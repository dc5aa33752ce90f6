import { describe, expect, it } from 'vitest';
import { citeArticle, citeView } from '../../src/export/citation.ts';

const ACCESSED = '2026-01-02';

/** The word by which a text refers to an entry. */
function keyOf(bibtex: string): string {
  return /^@\w+\{([^,]*),/u.exec(bibtex)?.[1] ?? '';
}

describe('citeView', () => {
  const citation = citeView({
    title: '指标：浙江省 · 志愿服务',
    version: '1a2b3c4d5e6f',
    accessed: ACCESSED,
    url: 'https://example.org/?region=浙江省&theme=volunteering',
  });

  it('follows GB/T 7714 for a dataset', () => {
    expect(citation.gbt).toBe(
      'Wenming Atlas. 文明图谱：指标：浙江省 · 志愿服务[DB/OL]. 数据版本 1a2b3c4d5e6f. [2026-01-02]. https://example.org/?region=浙江省&theme=volunteering',
    );
  });

  it('is a BibTeX entry with a key that tells versions apart', () => {
    expect(citation.bibtex).toMatch(/^@misc\{wenming-1a2b3c4d5e6f-[0-9a-z]{7},\n/u);
    expect(citation.bibtex).toContain('urldate = {2026-01-02}');
  });

  it('has one key for a view wherever it is looked at, and another for every other view', () => {
    const view = { title: '指标', version: '1a2b3c4d5e6f', accessed: ACCESSED };
    const keyAt = (url: string) => keyOf(citeView({ ...view, url }).bibtex);
    expect(keyAt('https://example.org/?tab=metrics')).toBe(keyAt('http://localhost/?tab=metrics'));
    const searches = ['tab=metrics', 'tab=articles', 'tab=metrics&region=浙江省', ''];
    expect(new Set(searches.map((search) => keyAt(`https://e.org/?${search}`))).size).toBe(4);
  });
});

describe('citeArticle', () => {
  const article = {
    id: 'page-7.1',
    title: '社区食堂开张',
    authors: ['张知远', '李一鸣'],
    date: '2022-04-08',
    estimated: false,
    page: 'page-7.txt',
    accessed: ACCESSED,
    url: 'https://example.org/?article=page-7.1',
  };

  it('follows GB/T 7714 for a newspaper article', () => {
    expect(citeArticle(article).gbt).toBe(
      '张知远, 李一鸣. 社区食堂开张[N/OL]. 版面文件 page-7.txt, 2022-04-08[2026-01-02]. https://example.org/?article=page-7.1',
    );
  });

  it('says what is not known', () => {
    const { gbt } = citeArticle({ ...article, title: '', authors: [], date: '' });
    expect(gbt).toMatch(/^（图片新闻，无标题）\[N\/OL\]\. 版面文件 page-7\.txt, 日期不详/u);
  });

  it('names three authors and says that there are more', () => {
    const authors = ['甲一', '乙二', '丙三', '丁四'];
    expect(citeArticle({ ...article, authors }).gbt).toMatch(/^甲一, 乙二, 丙三, 等\. /u);
  });

  it('leaves out parts of the date that are not known', () => {
    const { bibtex } = citeArticle({ ...article, date: '2022' });
    expect(bibtex).toContain('year = {2022}');
    expect(bibtex).not.toContain('month');
  });

  it('puts a date that is guessed in square brackets, and says so in BibTeX', () => {
    const guessed = citeArticle({ ...article, date: '2021-04', estimated: true });
    expect(guessed.gbt).toContain('版面文件 page-7.txt, [2021-04][2026-01-02]. https://');
    expect(guessed.bibtex).toContain('year = {2021}');
    expect(guessed.bibtex).toContain('note = {出版日期据版面内容推断}');
    expect(citeArticle(article).bibtex).not.toContain('note');
    const unknown = citeArticle({ ...article, date: '', estimated: true });
    expect(unknown.gbt).toContain(', 日期不详[2026-01-02]');
    expect(unknown.bibtex).not.toContain('note');
  });

  it('has a key of its own, short and in ASCII whatever the file is called', () => {
    const ids = [
      '000_161959be8bda94cc.1',
      '000_161959be8bda94cc.2',
      '成都日报 2021-04-08.1',
      '成都日报 2021-04-08.2',
      `${'page-'.repeat(30)}7.1`,
      `${'page-'.repeat(30)}7.2`,
    ];
    const keys = ids.map((id) => keyOf(citeArticle({ ...article, id }).bibtex));
    expect(keys[0]).toBe('wenming-000_161959be8bda94cc.1');
    expect(new Set(keys).size).toBe(ids.length);
    for (const key of keys) expect(key).toMatch(/^[\w.-]{1,32}$/u);
  });

  it('keeps braces and backslashes of a headline from ending the entry', () => {
    const { bibtex } = citeArticle({ ...article, title: 'a}b{c\\d%e' });
    expect(bibtex).toContain('title = {a\\}b\\{c\\textbackslash{}d\\%e}');
  });
});

it('cites a view in English where the interface is English', () => {
  const { gbt, bibtex } = citeView({
    title: 'Metrics, Hunan',
    version: 'abcd1234',
    accessed: '2026-03-04',
    url: 'http://localhost/',
    locale: 'en',
  });
  expect(gbt).toBe(
    'Wenming Atlas. Wenming Atlas: Metrics, Hunan[DB/OL]. Dataset version abcd1234. [2026-03-04]. http://localhost/',
  );
  expect(bibtex).not.toMatch(/[一-鿿]/u);
});
