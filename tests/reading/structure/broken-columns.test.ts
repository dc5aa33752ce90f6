/** Columns that break captions, openings and headlines of one article or another. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

/** One line an article: kind, title, authors, then its paragraphs. */
function read(...blocks: readonly string[]): string[] {
  return segmentPage(blocks.join('\n\n')).articles.map(({ kind, title, authors, paragraphs }) =>
    [kind, title, authors.join('、'), ...paragraphs.map(({ text }) => text)].join('|'),
  );
}

const WELL = [
  '石桥镇：老井旁边话家常',
  '本报讯（周平）傍晚，石桥镇老井旁的长凳上坐满了人，镇里的“井边说事”又开始了。',
  '今年以来，“井边说事”共收集意见126条，办结119条。',
] as const;
const WELL_READ =
  'article|石桥镇：老井旁边话家常|周平|傍晚，石桥镇老井旁的长凳上坐满了人，镇里的“井边说事”又开始了。|今年以来，“井边说事”共收集意见126条，办结119条。';
const BOAT = [
  '渔港派出所给渔船“体检”',
  '本报讯（李红）休渔期一到，渔港派出所的民警上船逐条检查救生设备，给渔船做“体检”。',
  '截至目前，民警已检查渔船240艘，发现隐患53处，全部整改到位。',
] as const;
const BOAT_READ =
  'article|渔港派出所给渔船“体检”|李红|休渔期一到，渔港派出所的民警上船逐条检查救生设备，给渔船做“体检”。|截至目前，民警已检查渔船240艘，发现隐患53处，全部整改到位。';

describe('a caption that columns break', () => {
  const caption =
    '4月6日，南湾县沙洲镇的荷塘里，村民划着木盆采摘莲蓬。今年，该镇种植莲藕3200亩，带动460户村民增收。';
  const photo = `photo||陈立|${caption}`;

  it('is one photo in three pieces, the last of which is signed', () => {
    const pieces = [caption.slice(0, 21), caption.slice(21, 44), `${caption.slice(44)} 陈立 摄`];
    expect(read(...WELL, ...pieces, ...BOAT)).toEqual([WELL_READ, photo, BOAT_READ]);
  });

  it('stays one photo where its first line opens as a sentence and the next is short', () => {
    const text =
      '4月8日，石桥镇举办“井边大舞台”文艺演出，居民表演了快板、合唱等12个节目，吸引了上千人观看。';
    const page = read(
      ...WELL,
      text.slice(0, 12),
      text.slice(12, 30),
      `${text.slice(30)} 陈立 摄`,
      ...BOAT,
    );
    expect(page).toEqual([WELL_READ, `photo||陈立|${text}`, BOAT_READ]);
  });

  it('opens with a week that is counted', () => {
    const text =
      '暑假第一周，渔港社区开办的“浪花课堂”迎来首批42名孩子。老师手把手教大家编渔网、画渔船，让孩子们认识家乡。';
    const page = read(
      ...WELL,
      text.slice(0, 17),
      text.slice(17, 38),
      text.slice(38),
      '陈立 摄',
      ...BOAT,
    );
    expect(page).toEqual([WELL_READ, `photo||陈立|${text}`, BOAT_READ]);
  });

  it('is a photo of its own behind an article of the same place', () => {
    const own = '4月6日，石桥镇卫生院的医生在老井旁为老人量血压，当天服务居民80人次。';
    expect(read(...WELL, own.slice(0, 22), `${own.slice(22)} 陈立 摄`, ...BOAT)).toEqual([
      WELL_READ,
      `photo||陈立|${own}`,
      BOAT_READ,
    ]);
  });

  it('stands in another article’s sentence and leaves it whole', () => {
    const [head, lead, rest] = BOAT;
    const page = read(
      ...WELL,
      head,
      lead,
      rest.slice(0, 12),
      caption.slice(0, 21),
      `${caption.slice(21)} 陈立 摄`,
      rest.slice(12),
    );
    expect(page).toEqual([WELL_READ, BOAT_READ, photo]);
  });

  it('goes on behind 图为 with a date', () => {
    const text =
      '入夏以来，南湾县沙洲镇开设暑期课堂，孩子们免费学书法、练武术。图为7月3日，孩子们在学书法。';
    const at = text.indexOf('7月');
    expect(
      read(...WELL, text.slice(0, 20), text.slice(20, at), text.slice(at), '陈立 摄', ...BOAT),
    ).toEqual([WELL_READ, `photo||陈立|${text}`, BOAT_READ]);
  });

  it('below a headline and names that close the text above is no part of that article', () => {
    const [head, lead, rest] = WELL;
    const bare = lead.replace('本报讯（周平）', '');
    expect(read(bare, rest, head, '周平', `${caption} 陈立 摄`, ...BOAT)).toEqual([
      WELL_READ,
      photo,
      BOAT_READ,
    ]);
  });

  it('stands under a title of its own', () => {
    const pieces = [caption.slice(0, 21), `${caption.slice(21)} 陈立 摄`];
    expect(read(...WELL, '荷塘采莲', ...pieces, ...BOAT)).toEqual([
      WELL_READ,
      photo.replace('photo|', 'photo|荷塘采莲'),
      BOAT_READ,
    ]);
  });

  it('is signed by people whose names are rare or have the character 文', () => {
    expect(read(...WELL, `${caption} 普文亮 摄`, ...BOAT)[1]).toBe(photo.replace('陈立', '普文亮'));
    expect(read(...WELL, caption, '银星楼 摄', ...BOAT)[1]).toBe(photo.replace('陈立', '银星楼'));
  });
});

describe('an opening that columns break', () => {
  const [head, lead, rest] = WELL;

  it('goes with its headline, whose text has no dateline, where the first lines stand last', () => {
    const at = lead.indexOf('的长凳');
    expect(read(...BOAT, head, lead.slice(at), rest, lead.slice(0, at))).toEqual([
      BOAT_READ,
      WELL_READ,
    ]);
  });

  it('goes on right under its headline, above which it stands', () => {
    const bare = lead.replace('本报讯（周平）', '');
    const at = bare.indexOf('坐满');
    expect(read(bare.slice(0, at), head, bare.slice(at), rest, '（周平）', ...BOAT)).toEqual([
      WELL_READ,
      BOAT_READ,
    ]);
  });

  it('is read whole where columns stand in reverse', () => {
    const speech = '“墙头占了你家半尺地，是我不对，明天我就拆。”“都是老邻居，我说话也冲了点。”';
    const scene = '4月8日，在南湾县沙洲镇柳树村的“和事堂”里，一对争执多日的邻居握手言和。';
    const why =
      '为化解邻里矛盾，沙洲镇从退休干部、老党员中聘请“和事佬”48人，在全镇16个村设立“和事堂”，';
    const sum = '用身边人说身边事。今年以来，“和事堂”共调解矛盾纠纷97件。';
    const whole = `${speech}${scene}`;
    const at = whole.indexOf('我说话');
    expect(
      read(
        ...BOAT,
        '沙洲镇：“和事堂”里断家务',
        '吴迪',
        sum,
        whole.slice(0, at),
        whole.slice(at),
        why,
      )[1],
    ).toBe(`article|沙洲镇：“和事堂”里断家务|吴迪|${whole}|${why}${sum}`);
  });
});

describe('short lines', () => {
  it('that open as a sentence are text, and a name may stand above them', () => {
    const [head, lead, rest] = BOAT;
    const bare = `4月9日，${lead.replace('本报讯（李红）', '')}`;
    expect(
      read(...WELL, head, '犹登勇', bare.slice(0, 22), bare.slice(22, 40), bare.slice(40), rest)[1],
    ).toBe(`article|${head}|犹登勇|${bare}|${rest}`);
  });

  it('with a question or a time before a colon label the sections of one article', () => {
    const sections = [
      '谁来讲：身边人讲身边事',
      '讲得好不好，关键看讲的人。镇里从退休教师、种养能手中选出宣讲员64名。',
      '讲什么：群众点啥就讲啥',
      '各村门口挂着点单板，医保缴费、秋粮收储、孩子教育排在前三位。',
      '讲完后：问题不过夜',
      '宣讲不是一讲了之。镇里建立台账，收集的意见已办结118件。',
    ];
    const lead = '傍晚，石桥镇的老井旁坐满了人，一场“井边讲堂”开讲了。';
    expect(read('石桥镇：井边讲堂聚民心', '周平', lead, ...sections, ...BOAT)).toEqual([
      ['article|石桥镇：井边讲堂聚民心|周平', lead, ...sections].join('|'),
      BOAT_READ,
    ]);
  });

  it('followed by a reporter’s name are headlines, however alike', () => {
    const [, lead, rest] = WELL;
    const text = (one: string): string => one.replace(/本报讯（.{2}）/u, '');
    const page = read(
      '治好“老毛病” 群众“乐开怀”',
      '本报记者 周平',
      text(lead),
      rest,
      '守住“平安线” 渔船“做体检”',
      '本报记者 李红',
      text(BOAT[1]),
      BOAT[2],
    );
    expect(page.map((one) => one.split('|').slice(0, 3).join('|'))).toEqual([
      'article|治好“老毛病” 群众“乐开怀”|周平',
      'article|守住“平安线” 渔船“做体检”|李红',
    ]);
  });
});

describe('what a meeting said', () => {
  it('stays with the report of the meeting', () => {
    const meeting = [
      '我县召开文明实践工作推进会',
      '本报讯（何平）4月11日，我县召开文明实践工作推进会，总结前一阶段工作，研究部署下一步任务。',
      '会议强调，要把宣讲队伍建起来，让老井旁、渔港边的长凳都成为讲堂。',
      '会上，石桥镇、渔港派出所等单位作了交流发言。',
    ];
    const [head, lead, ...rest] = meeting;
    expect(read(...WELL, ...meeting, ...BOAT)[1]).toBe(
      ['article', head, '何平', lead?.replace('本报讯（何平）', ''), ...rest].join('|'),
    );
  });

  it.each(['', '会前，与会人员看了两处工地。'])(
    'is over where those present have spoken: the rest may be another’s beginning; %s',
    (before) => {
      const page = [
        '陵山县部署文明县城创建工作',
        '本报讯（王青）4月2日，陵山县召开文明县城创建推进会，总结一季度工作，安排下一阶段任务。',
        '会议要求，要聚焦背街小巷、集贸市场，补短板、强弱项，营造人人参与的氛围。',
        `会上，县住建局、崇文镇、县公安局作表态发言。${before}`,
        '三尺门前地，文明大舞台。桥东市的执法人员上门讲“门前三包”，给店主送去垃圾桶和一封公开信。',
        '桥东市“门前三包”包出好街景',
        '赵青',
        '子荣街的店主尹春，过去因油烟被投诉，如今门前干净，生意也好了。今年，全市投诉同比减少56%。',
        WELL[0],
        WELL[1].slice(0, 22),
        ...BOAT,
        WELL[1].slice(22),
        WELL[2],
      ];
      const [meeting, doors] = read(...page);
      expect(meeting?.endsWith(`作表态发言。${before}`)).toBe(true);
      expect(doors).toMatch(/^article\|桥东市“门前三包”包出好街景\|赵青\|.*三尺门前地/u);
    },
  );
});

describe('three short lines of one length above unsigned texts', () => {
  it('are one article’s sections, though one of them could be two names', () => {
    const sections = [
      ['芦苇编出花样', '县里请来老匠人，手把手教妇女编席、编篮，两年开班18期，培训妇女640名。'],
      ['皮筐变成奖杯', '在镇上的展厅里，记者看到，柳条筐、苇编画摆满货架，去年卖出2.3万件。'],
      [
        '货车开到村口',
        '路修好了，该镇在6个村建起收购点，吸纳留守妇女320人就业，人均月增收1900元。',
      ],
    ] as const;
    const [article, ...others] = read(
      '一根芦苇的新出路',
      '记者 林一 通讯员 何平',
      '入秋后，石桥镇的湖滩上芦花飞白，村民忙着收割、打捆。',
      ...sections.flat(),
      ...WELL,
      ...BOAT,
    );
    expect(article).toBe(
      ['article|一根芦苇的新出路|林一、何平|入秋后，石桥镇的湖滩上芦花飞白，村民忙着收割、打捆。']
        .concat(sections.flat())
        .join('|'),
    );
    expect(others).toEqual([WELL_READ, BOAT_READ]);
  });
});
