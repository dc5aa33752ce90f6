import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import {
  BARE_CREDITS,
  BYLINES,
  CREDITS,
  DATELINES,
  ENDINGS,
  NO_CREDITS,
} from './signatures.data.ts';

const LEAD =
  '近日，河东县柳林镇组织志愿者走进田间地头，为农户送去春耕物资和技术手册，受到群众欢迎。';
const MORE = '活动现场，志愿者向群众发放宣传手册500余份，解答咨询120余人次，收集意见建议36条。';
const MEETING =
  '4月8日，青山市河东县召开全县文明城市创建推进会，安排部署下一阶段重点工作。县委书记张立新出席会议并讲话。';
const STRESS = '会议强调，各级各部门要提高政治站位，压实工作责任，扎实推进创建各项任务落地见效。';
const CAPTION =
  '4月10日，河东县柳林镇的桃园里，果农正在给桃树疏花。近年来，该镇发展特色种植，带动村民增收。';

/** Kind, title, authors and the number of paragraphs of a page's articles. */
function read(blocks: readonly string[]): string[] {
  return segmentPage(blocks.join('\n\n')).articles.map(
    ({ kind, title, authors, paragraphs }) =>
      `${kind} ${title} (${authors.join('、')}) ${paragraphs.length}`,
  );
}

const NEXT = ['南山区：流动书车进校园', `本报讯（赵青）${MEETING}`, STRESS];
const NEXT_READ = 'article 南山区：流动书车进校园 (赵青) 2';

describe('authors', () => {
  it.each(DATELINES)('of a text that opens with %s', (dateline, authors) => {
    expect(read(['河东县柳林镇送技下乡', dateline + LEAD, MORE])).toEqual([
      `article 河东县柳林镇送技下乡 (${authors}) 2`,
    ]);
  });

  it.each(BYLINES)('in the line %s', (byline, authors) => {
    expect(read(['河东县柳林镇送技下乡', byline, LEAD, MORE, ...NEXT])).toEqual([
      `article 河东县柳林镇送技下乡 (${authors}) 2`,
      NEXT_READ,
    ]);
  });

  it.each(ENDINGS)('behind a text, %s', (ending, authors) => {
    const whole = [`article 河东县柳林镇送技下乡 (${authors}) 2`, NEXT_READ];
    expect(read(['河东县柳林镇送技下乡', LEAD, MORE + ending, ...NEXT])).toEqual(whole);
    expect(read(['河东县柳林镇送技下乡', LEAD, MORE, ending.trim(), ...NEXT])).toEqual(whole);
  });

  it.each(CREDITS)('of a picture, %s', (credit, authors) => {
    const before = ['河东县柳林镇送技下乡', `本报讯（周平）${LEAD}`, MORE, ''];
    const own = ['article 河东县柳林镇送技下乡 (周平) 2', `photo  (${authors}) 1`, NEXT_READ];
    const blank = /^[（(]/u.test(credit) ? '' : ' ';
    expect(read([...before, CAPTION, credit, ...NEXT])).toEqual(own);
    expect(read([...before, CAPTION + blank + credit, ...NEXT])).toEqual(own);
  });

  it.each(BARE_CREDITS)('of a caption without a full stop, %s', (credit, authors) => {
    const before = ['河东县柳林镇送技下乡', `本报讯（周平）${LEAD}`, MORE];
    const photo = `photo  (${authors}) 1`;
    expect(read([...before, `村民在房前屋后采摘桃子${credit}`, ...NEXT])).toEqual([
      'article 河东县柳林镇送技下乡 (周平) 2',
      photo,
      NEXT_READ,
    ]);
  });

  it.each(NO_CREDITS)('are none in %s', (line) => {
    expect(read(['河东县柳林镇送技下乡', `本报讯（周平）${LEAD}`, MORE, line, ...NEXT])).toEqual([
      'article 河东县柳林镇送技下乡 (周平) 2',
      NEXT_READ,
    ]);
  });
});

describe('a picture', () => {
  it('has its title and its photographer on one line below its caption', () => {
    expect(
      read([
        '河东县柳林镇送技下乡',
        `本报讯（周平）${LEAD}`,
        MORE,
        CAPTION,
        '桃花枝头春意闹 李红 摄',
        ...NEXT,
      ]),
    ).toEqual([
      'article 河东县柳林镇送技下乡 (周平) 2',
      'photo 桃花枝头春意闹 (李红) 1',
      NEXT_READ,
    ]);
  });

  it('is one item with others that are numbered behind it', () => {
    const captions = [
      '图①：果农正在给桃树疏花。周平 摄',
      '图②：孩子们在桃园里写生。李红摄',
      '图③：游客在桃园里拍照。',
      '赵青摄',
    ];
    expect(read([...captions, ...NEXT])).toEqual(['photo  (周平、李红、赵青) 3', NEXT_READ]);
  });

  it('of a signed article has its photographer behind that', () => {
    expect(
      read(['河东县柳林镇送技下乡', `本报讯（周平）${LEAD}`, MORE, '图片李红 摄', ...NEXT]),
    ).toEqual(['article 河东县柳林镇送技下乡 (周平、李红) 2', NEXT_READ]);
  });

  it('belongs to the short article that its photographer’s name ends', () => {
    const more = '在柳林镇，志愿者把春耕物资和技术手册送到农户手里，还在田间地头讲解技术。';
    expect(read(['河东县柳林镇送技下乡', LEAD, more, '记者 周文 摄', ...NEXT])).toEqual([
      'article 河东县柳林镇送技下乡 (周文) 2',
      NEXT_READ,
    ]);
    expect(
      read(['河东县柳林镇送技下乡', LEAD, '图为志愿者为农户讲解。', '周平 摄', ...NEXT]),
    ).toEqual(['article 河东县柳林镇送技下乡 (周平) 2', NEXT_READ]);
  });
});

describe('a long line that ends with a dash', () => {
  it('leads to the headline below it', () => {
    const leadIn =
      '近年来，河东县柳林镇立足资源禀赋，盘活闲置土地，带动群众增收，走出一条产业兴旺、生活富裕的路子——';
    expect(read([leadIn, '桃花深处好光景', '□记者 周平', LEAD, MORE, ...NEXT])).toEqual([
      'article 桃花深处好光景 (周平) 2',
      NEXT_READ,
    ]);
  });
});

describe('a headline on a page of signed articles', () => {
  const SIGNED = ['乡亲有难处 干部跑上门', `本报讯（赵青）${MEETING}`, STRESS];

  it('may have no names of its own, built like another one as it is', () => {
    expect(read([...SIGNED, '桃花有销路 村民增收入', LEAD, '全媒体记者 周平 摄', ...NEXT])).toEqual(
      ['article 乡亲有难处 干部跑上门 (赵青) 2', 'photo 桃花有销路 村民增收入 (周平) 1', NEXT_READ],
    );
  });

  it('may have a place alone on its first line', () => {
    expect(
      read([...SIGNED, '柳林社区', '送技下乡暖人心', LEAD, MORE, '记者 周平 文/图', ...NEXT])[1],
    ).toMatch(/送技下乡暖人心 \(周平\) 2$/u);
  });

  it('may have time and place below it', () => {
    expect(
      read([
        '今天我当送货员',
        '时间：4月8日上午',
        '地点：河东县柳林镇',
        '本报记者 周平',
        LEAD,
        MORE,
        ...NEXT,
      ]),
    ).toEqual(['article 今天我当送货员 (周平) 4', NEXT_READ]);
  });
});
