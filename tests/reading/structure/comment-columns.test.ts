/** Comments: the column's name above, a pen name or a signature of their own, a headline with a comma. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const BEFORE = `柳湾镇：早市搬进新棚
本报讯（记者 王芳）6月3日，柳湾镇的早市搬进了新棚，180个摊位一个不少，赶集的人再也不怕下雨。
镇里还划出了40个自产自销摊位，农户卖菜不收一分钱，摊位前的地面每天冲洗两遍。
`;
const COMMENT = `清晨的菜市场，一位大嫂推着车进门，卖鱼的小伙先把水盆挪开，车过去了再挪回来。前后不过几秒，谁也没有多说一句。
挪，是规矩，更是心境。路窄时让一步，少的是争吵；人多时让一寸，少的是磕碰。`;
const titlesOf = (page: string) =>
  segmentPage(page)
    .articles.filter(({ kind }) => kind === 'article')
    .map(({ title, authors }) => `${title}|${authors.join('、')}`);

describe('a comment under the name of its column', () => {
  it.each([
    ['a pen name of everyday words', '柳湾时评', '海浪声'],
    ['a name', '柳湾快评', '陈船家'],
    ['a name with a blank', '柳湾漫笔', '石 桥'],
    ['a forum', '柳湾论坛', '海浪声'],
    ['a column of evening talks', '柳湾夜话', '山里人'],
  ])('is signed below its headline: %s', (_what, column, name) => {
    const page = `${BEFORE}
河边新修的步道上，居民在散步。
李海/摄

${column}
规矩长在“小事”里
${name}
${COMMENT}`;
    expect(titlesOf(page)).toEqual([
      '柳湾镇：早市搬进新棚|王芳',
      `规矩长在“小事”里|${name.replace(' ', '')}`,
    ]);
  });

  it.each(['共建共享', '走进枫林', '现场'])('is signed by no %s', (line) => {
    const page = `${BEFORE}

石桥论坛
青年代表谈返乡
${line}
${COMMENT}`;
    expect(titlesOf(page).join('、')).not.toContain(`|${line}`);
  });

  it('leaves what may be a column’s name a headline where no pen name stands below', () => {
    const page = `院坝夜话
柳林村的夏夜，院坝里坐满了人，支书搬来一块小黑板，把要修的路一段一段画出来，请大家说说先修哪一段。`;
    expect(titlesOf(page)).toEqual(['院坝夜话|']);
  });
});

describe('a line with a comma between two texts that are signed', () => {
  const page = (line: string, end: string) => `${BEFORE.replaceAll('\n', '\n\n')}
${line}

从城东到城西，雨后泥泞是寻常景象。行人不敢迈步，车辆走走停停。

扫泥，考的是单位的良心，也考着管理者的恒心。该包段的包段，该清运的清运，一次也别落下。${end}

石桥镇：村医进山沟

本报讯（记者 赵明）9月3日，石桥镇的村医背着药箱进了山沟，为12户老人量血压。`;

  it.each(['雨落街头，不该只留下泥', '雨落街头,不该只留下泥'])(
    'is the headline of the second: %s',
    (line) => {
      expect(titlesOf(page(line, '（李一山）'))).toEqual([
        '柳湾镇：早市搬进新棚|王芳',
        `${line}|李一山`,
        '石桥镇：村医进山沟|赵明',
      ]);
    },
  );

  it('is none where the text below has no names of its own', () => {
    expect(titlesOf(page('各村把雨棚修到了路口，免得', ''))).toEqual([
      '柳湾镇：早市搬进新棚|王芳',
      '石桥镇：村医进山沟|赵明',
    ]);
  });

  it.each(['各村把雨棚修到了路口，免得', '其中新修雨棚16处，改造旧棚9处', '在路口，镇里还'])(
    'is none where it reads as a piece of a text: %s',
    (line) => expect(titlesOf(page(line, '（李一山）'))).not.toContain(`${line}|李一山`),
  );
});
