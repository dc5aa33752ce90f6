import { describe, expect, it } from 'vitest';
import { readConvention } from '../../../src/reading/structure/convention.ts';
import { splitBlocks, splitLines } from '../../../src/reading/structure/lines.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { cleanBlock, splitUnits } from '../../../src/reading/structure/units.ts';

const TEXT = '连日来，河东县组织志愿者走进田间地头，为农户送去春耕物资和技术手册，受到群众欢迎。';

function read(blocks: readonly string[]) {
  return readConvention(
    splitBlocks(splitLines(blocks.join('\n\n')))
      .map(cleanBlock)
      .flatMap(splitUnits),
  );
}

const ahead = (names: string) => ['河东县送技下乡', names, TEXT];
const behind = (names: string) => ['河东县送技下乡', TEXT, names];

describe('where a page’s articles are signed', () => {
  it('at their heads, by names and datelines', () => {
    const page = [
      ahead('周平'),
      ahead('李红'),
      ['新桥通车', `本报讯（王芳）${TEXT}`],
      ahead('陈勇'),
    ];
    expect(read(page.flat())).toMatchObject({ ahead: 1, behind: 0 });
  });

  it('behind their texts', () => {
    const page = [behind('（周平）'), behind('（李红）'), ['新桥通车', `${TEXT}（王芳）`]];
    expect(read([...page, behind('（陈勇）')].flat())).toMatchObject({
      ahead: 0,
      behind: 1,
      bareUnsigned: true,
    });
  });

  it('behind their texts, or by 本报讯 alone as often', () => {
    const page = [behind('（周平）'), behind('（李红）'), behind('（陈勇）'), behind('（王芳）')];
    const bare = ['新桥通车', `本报讯 ${TEXT}`];
    expect(read([...page, bare, bare, bare].flat())).toMatchObject({ bareUnsigned: false });
  });

  it.each([
    ['few names', [...ahead('周平'), ...ahead('李红')]],
    ['both', [ahead('周平'), ahead('李红'), behind('（王芳）'), behind('（陈勇）')].flat()],
    [
      'a dateline that stands apart from its headline',
      [
        ahead('周平'),
        ahead('李红'),
        ahead('王芳'),
        ahead('陈勇'),
        [`本报讯（李明）${TEXT}`],
      ].flat(),
    ],
    [
      'photographers',
      [behind('周平 摄'), behind('李红 摄'), behind('王芳 摄'), behind('陈勇 摄')].flat(),
    ],
  ])('is no habit: %s', (_name, page) => {
    expect(read(page)).toMatchObject({ ahead: 0, behind: 0 });
  });
});

describe('a report that nobody signs on a page signed behind its texts', () => {
  const signed = (title: string, text: string, name: string) => [title, text, `（${name}）`];
  const page = [
    signed(
      '竹溪社区：党员下班先报到',
      '傍晚6点半，刚下班的张磊赶到竹溪社区，帮邻居修水龙头。',
      '雷鸣',
    ),
    signed('柳岸街道：巷子里画满画', '柳岸街道请来27位农民画作者，把背街小巷画成了画廊。', '赵阳'),
    [
      '周六来赶便民大集',
      '本报讯 11月18日9时至12时，东门社区广场将举办便民大集，设摊位36个，遇雨顺延一周。',
    ],
    signed(
      '竹溪社区开了间“老布馆”',
      '织布机、老奖状、花布样……11月5日，“老布馆”开门，头一天来了860人次。',
      '孟云',
    ),
    signed(
      '骑手当起“巷子通”',
      '井盖松了、路灯灭了，骑手拍照上报，街道派人来修，已办结126件。',
      '苗苗',
    ),
  ];

  it.each([
    ['opens with 本报讯 where the others do without', page],
    [
      'is called a notice',
      page.map((it) =>
        it[0] === '周六来赶便民大集'
          ? ['渡口停航通告', '受冷空气影响，11月10日至12日，柳岸渡口停航，预计影响旅客600余人。']
          : it,
      ),
    ],
  ])('%s: the headline behind it is no section of it', (_how, lines) => {
    const { articles } = segmentPage(lines.map((it) => `# ${it.join('\n\n')}`).join('\n\n'));
    expect(articles.map(({ title }) => title)).toEqual(lines.map(([title]) => title));
  });
});
