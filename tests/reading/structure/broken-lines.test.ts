/** Sentences that the ends of a column's lines break: no line of theirs is a headline, a name or the page's own. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { breakLine } from '../../bench/restyle.data.ts';

const REPORTS = [
  [
    '石桥县：山货搭上早班车',
    '天刚亮，石桥县柳林乡的核桃装上了开往省城的客车，乡里开出山货专线十二条，每天发车三十趟。',
  ],
  [
    '青山区：巷子里亮起灯',
    '入夜，青山区北坝街道的背街小巷亮堂堂的，街道去年给六十条巷子装上路灯，走夜路的人多了。',
  ],
  [
    '河东县：渔港里的补网人',
    '休渔期到了，河东县沙湾镇的渔民在码头上修补渔网，一张网要补上大半天，补好了等着开海出航。',
  ],
] as const;

/** A page of columns of eighteen characters, with `lines` as one more paragraph of its first article. */
function readWith(lines: readonly string[], last = ''): string[] {
  const blocks = REPORTS.flatMap(([title, text], at) => [
    title,
    breakLine(`本报讯（王芳）${text}`),
    ...(at === 0 ? [lines.join('\n')] : []),
    ...(at === 0 && last !== '' ? [last] : []),
  ]);
  const [first] = segmentPage(blocks.join('\n\n')).articles;
  return first?.paragraphs.slice(1).map(({ role, text }) => `${role}|${text}`) ?? [];
}

/** Joined, one paragraph of the text. */
const joined = (lines: readonly string[]): string[] => [`body|${lines.join('')}`];

describe('a sentence over the ends of a column’s lines', () => {
  it.each([
    // A number, which is no page's; one of a list, which is no page's either.
    [['乡里的调解员一年走遍了各村，调解纠纷', '228', '起，山里人说心里敞亮，日子也更有奔头。']],
    [
      [
        '柳林乡的大集从前是逢三、六、九才开的',
        '逢三、六、九，柳林乡的人都往集上赶去',
        '如今天天有人来，山货不愁卖不出去了。',
      ],
    ],
    [
      [
        '老人们提出添座椅、补树等意见共计一百',
        '绿、增车位等意见 138 条，其中 121 条',
        '已经办好，剩下的也都有了着落和日期。',
      ],
    ],
    // The first words of a paragraph, which name no office.
    [
      [
        '统筹用好祠堂、老校舍、旧粮站等老房子',
        '乡里把空着的屋子都利用起来办成了书屋',
        '，孩子们放学以后便有了看书的好去处。',
      ],
    ],
    // A dash that opens a line, and one that the line's end cuts.
    [
      [
        '浇一层、冻一层，再浇一层，师傅们不停',
        '——放寒假前，乡里的老师把操场浇成冰场',
        '，孩子们穿上冰刀，一溜烟就没了影子。',
      ],
    ],
    [
      [
        '山里的快递员如今都多了一个新的身份—',
        '—村里的流动网格员，送货时顺路看望老人',
        '，碰上难事就报给乡里，当天便有回音。',
      ],
    ],
    // What a box would say; what a reporter did.
    [
      [
        '网格长晚饭以后在小院里又转了一整圈：',
        '转了一圈以后记在本子上的是：3号院的灯',
        '又不亮了，第二天一早电工便上门修好。',
      ],
    ],
    [
      [
        '一大早车站里就挤满了等着发车的山里人',
        '记者从乡政府获悉这条山货专线开通以来',
        '一天也没有停过，下雪天也照样跑两趟。',
      ],
    ],
    // The rest of a word, which is no name.
    [['乡里派来了懂行的药材医生，可是家里头', '种了四十亩当归的老把式对这样的做法起', '初不信']],
  ])('%#', (lines) => {
    expect(readWith(lines)).toEqual(joined(lines));
  });

  it('breaks the bracket with the author’s name', () => {
    const lines = [
      '乡里的班车一直开到了最远的村子，老人',
      '们坐着它赶集看病，都说真方便。（记者',
      '李海）',
    ];
    const { articles } = segmentPage(
      REPORTS.flatMap(([title, text], at) =>
        at === 0
          ? [title, breakLine(text), lines.join('\n')]
          : [title, breakLine(`本报讯（王芳）${text}`)],
      ).join('\n\n'),
    );
    expect(articles[0]?.authors).toEqual(['李海']);
    expect(articles[0]?.paragraphs.at(-1)?.text).toBe(
      '乡里的班车一直开到了最远的村子，老人们坐着它赶集看病，都说真方便。',
    );
  });

  it('breaks the names behind 本报讯', () => {
    const [title, text] = REPORTS[0];
    const dateline = '本报讯（记者 格日勒图 通讯员 王小芳）';
    const page = [
      title,
      breakLine(`${dateline}${text}`),
      ...REPORTS.slice(1).flatMap(([other, own]) => [other, breakLine(`本报讯（王芳）${own}`)]),
    ];
    const [first] = segmentPage(page.join('\n\n')).articles;
    expect(first?.authors).toEqual(['格日勒图', '王小芳']);
    expect(first?.paragraphs.map((paragraph) => paragraph.text)).toEqual([text]);
  });
});

describe('a letter whose first line a column breaks', () => {
  it('is no line of the editors', () => {
    const letter = [
      '编辑同志：我们村的广场上有健身器材十四',
      '件，如今能用的只剩五件，盼有关部门来管',
      '一管。（读者 罗小本）',
    ];
    const page = [
      '村口的健身器材该修了',
      letter.join('\n'),
      ...REPORTS.flatMap(([title, text]) => [title, breakLine(`本报讯（王芳）${text}`)]),
    ];
    const [first] = segmentPage(page.join('\n\n')).articles;
    expect(first?.paragraphs.map(({ text }) => text).join('')).toContain(
      '编辑同志：我们村的广场上有健身器材十四件，如今能用的只剩五件',
    );
  });
});
