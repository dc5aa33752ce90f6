/** Captions that count their pictures: one photo of several captions. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const REPORT = [
  '# 河东市召开推进会',
  '本报讯（记者 李海）10月9日，河东市召开文明创建推进会。会议要求，各单位要压实责任，补齐短板。',
];

function read(...blocks: readonly string[]): string[] {
  return segmentPage(blocks.join('\n\n')).articles.map(
    ({ kind, title, authors, paragraphs }) =>
      `${kind}|${title}|${authors.join('、')}|${paragraphs.map(({ role }) => role).join(' ')}`,
  );
}

const OWN = 'article|河东市召开推进会|李海|body';

describe('captions that count their pictures', () => {
  it.each([
    ['one name behind the last', '①10月8日，农民收割水稻。', '②10月9日，果农采摘苹果。', '王芳 摄'],
    ['a name in each', '①农民收割水稻。（王芳 摄）', '②果农采摘苹果。（王芳 摄）'],
    ['图 before each', '图①：农民收割水稻。', '图②：果农采摘苹果。', '本报记者 王芳 摄'],
    ['three of them', '① 农民收割水稻。', '② 果农采摘苹果。', '③ 工人分拣蔬菜。', '王芳 摄影报道'],
  ])('%s are one photo’s', (_name, ...blocks) => {
    const captions = blocks.filter((line) => /^图?[①②③]/u.test(line)).map(() => 'caption');
    const photo = `王芳|${captions.join(' ')}`;
    expect(read('# 秋日田野', ...blocks, ...REPORT)).toEqual([`photo|秋日田野|${photo}`, OWN]);
  });

  it('stand apart from the report above, where no headline is theirs', () => {
    const captions = ['①10月8日，农民收割水稻。', '②10月9日，果农采摘苹果。', '王芳 摄'];
    expect(read(...REPORT, ...captions)).toEqual([OWN, 'photo||王芳|caption caption']);
  });

  it('a list of measures is a text, whoever wrote it', () => {
    const list = ['①整治占道经营，划定摊位320个。', '②清理卫生死角，清运垃圾1200吨。'];
    expect(read(...REPORT, ...list)).toEqual([`${OWN} body body`]);
  });
});
