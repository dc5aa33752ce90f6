import { describe, expect, it } from 'vitest';
import { citeArticle, citeView } from '../../src/export/citation.ts';

const ACCESSED = '2026-01-02';

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
    expect(citation.bibtex).toContain('@misc{wenming-atlas-1a2b3c4d5e6f,');
    expect(citation.bibtex).toContain('urldate = {2026-01-02}');
  });
});

describe('citeArticle', () => {
  const article = {
    title: '社区食堂开张',
    authors: ['张知远', '李一鸣'],
    date: '2022-04-08',
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
