/** Names and headlines that the end of a column's line breaks. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

/** Lines of eighteen characters, as narrow columns have them. */
const TEXT = [
  '天刚亮，柳林乡的核桃装上了开往省城的',
  '客车，乡里开出山货专线十二条，每天发',
  '车三十趟，把核桃、木耳送进城里的超市',
  '里，老人们都说这样真方便。',
];

function read(blocks: readonly (readonly string[])[]) {
  const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
  return segmentPage(text).articles.map(({ title, authors, kind }) => [
    kind,
    title,
    authors.join('、'),
  ]);
}

describe('the end of a column’s line', () => {
  it('breaks a byline’s last name', () => {
    const byline = ['■记者 周平 陈玉梅 通讯员 何立文 李', '小红'];
    const [article] = read([['# 山货搭上早班车'], byline, TEXT, TEXT, TEXT]);
    expect(article?.[2]).toBe('周平、陈玉梅、何立文、李小红');
  });

  it('breaks a photographer’s name', () => {
    const photo = [
      '5月6日，沙湾镇的渔民在码头上修补渔',
      '网，等待开海，一张网要补上大半天。苏',
      '颂 摄',
    ];
    const page = [
      ['# 山货搭上早班车'],
      ['本报记者 周平'],
      TEXT,
      TEXT,
      TEXT,
      ['# 渔港里的补网人'],
      photo,
    ];
    expect(read(page).at(-1)).toEqual(['photo', '渔港里的补网人', '苏颂']);
  });

  it('breaks a word of a headline, whose rest is no name', () => {
    const head = ['# 柳林乡再次安排部署冬春季森林草原防', '火工作', '何立文'];
    const [article] = read([head, TEXT, TEXT, TEXT]);
    expect(article).toEqual(['article', '柳林乡再次安排部署冬春季森林草原防火工作', '何立文']);
  });
});
