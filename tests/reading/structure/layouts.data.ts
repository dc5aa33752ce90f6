/**
 * Layouts of small pages, and what they are read as, one line an article: kind, title, subtitle,
 * authors, T where it is truncated, and a letter for each paragraph (b body, h heading, c caption).
 */

const B1 =
  '“以前办事要跑十几里路，现在家门口就能办。”家住柳林村的周大娘说，村里的便民点开了以后，她再也不用愁了。';
const B2 =
  '今年以来，该镇建成便民服务点12个，培训帮办员36名，办理事项2400余件，群众满意度达到98%。';
const B3 = '近日，河东县柳林镇组织志愿者走进田间地头，为农户送去春耕物资和技术手册，受到群众欢迎。';
const B4 = '活动现场，志愿者向群众发放宣传手册500余份，解答咨询120余人次，收集意见建议36条。';
const D3 =
  '4月8日，青山市河东县召开全县文明城市创建推进会，安排部署下一阶段重点工作。县委书记张立新出席会议并讲话。';
const D4 = '会议强调，各级各部门要提高政治站位，压实工作责任，扎实推进创建各项任务落地见效。';
const P1 =
  '4月10日，河东县柳林镇的桃园里，果农正在给桃树疏花。近年来，该镇发展特色种植，带动村民增收。';
const P2 = '4月12日，河东县南山镇敬老院里，志愿者在为老人理发。';

export interface Layout {
  readonly name: string;
  readonly text: string;
  readonly articles: readonly string[];
}

export const LAYOUTS: Layout[] = [];
/** Layouts that are known not to be read right. */
export const GAPS: Layout[] = [];

function add(name: string, blocks: string | readonly string[], articles: readonly string[]): void {
  LAYOUTS.push({ name, text: typeof blocks === 'string' ? blocks : blocks.join('\n\n'), articles });
}

function addGap(name: string, blocks: readonly string[], articles: readonly string[]): void {
  GAPS.push({ name, text: blocks.join('\n\n'), articles });
}

const A1 = ['河东县柳林镇送技下乡', `本报讯（周平）${B3}`, B4];
const a1 = 'article|河东县柳林镇送技下乡||周平||bb';
const A2 = ['南山区：流动书车进校园', `本报讯（李红）${D3}`, D4];
const a2 = 'article|南山区：流动书车进校园||李红||bb';

add(
  'a headline’s second line of three characters that look like a name, above names in the dateline',
  [...A1, '县纪委向“文山会海”\n动真格', `本报讯（李红）${D3}`, D4],
  [a1, 'article|县纪委向“文山会海”动真格||李红||bb'],
);
// headline settings
add(
  'headline on two lines in a block',
  ['河东县柳林镇\n便民服务送到家门口', '周平', B1, B2],
  ['article|河东县柳林镇便民服务送到家门口||周平||bb'],
);
add(
  'headline on three lines in a block',
  ['青山市河东县\n柳林镇综合文化站\n组织农技培训', `本报讯（周平）${B3}`, B4],
  ['article|青山市河东县柳林镇综合文化站组织农技培训||周平||bb'],
);
add(
  'headline on three blocks',
  ['青山市河东县', '柳林镇综合文化站', '组织农技培训', `本报讯（周平）${B3}`, B4],
  ['article|青山市河东县柳林镇综合文化站组织农技培训||周平||bb'],
);
add(
  'kicker headline subtitle dash',
  [
    '奋进新征程 建功新时代',
    '河东县：便民服务送到家门口',
    '——河东县推进政务服务改革见闻',
    '周平',
    B1,
    B2,
  ],
  ['article|河东县：便民服务送到家门口|河东县推进政务服务改革见闻|周平||bb'],
);
add(
  'kicker headline subtitle no dash',
  ['# 乡村振兴看河东', '# 小柳编织就大产业', '## 河东县柳林镇发展柳编产业见闻', '周平', B1, B2],
  ['article|小柳编织就大产业|河东县柳林镇发展柳编产业见闻|周平||bb'],
);
add(
  'all marked same level incl headings',
  [
    '# 河东县柳林镇：小院里办起大食堂',
    `本报讯（记者 周平）${B3}`,
    '# 建好阵地 服务有温度',
    B4,
    '# 配强队伍 帮扶有力度',
    B2,
    '# 南山区：流动书车进校园',
    `本报讯（记者 李红）${D3}`,
    D4,
  ],
  [
    'article|河东县柳林镇：小院里办起大食堂||周平||bhbhb',
    'article|南山区：流动书车进校园||李红||bb',
  ],
);
add(
  'bold headlines',
  [
    '**河东县柳林镇：小院里办起大食堂**',
    `本报讯（记者 周平）${B3}`,
    B4,
    '**南山区：流动书车进校园**',
    `本报讯（记者 李红）${D3}`,
    D4,
  ],
  ['article|河东县柳林镇：小院里办起大食堂||周平||bb', 'article|南山区：流动书车进校园||李红||bb'],
);
add(
  'bold headings, # headlines',
  [
    '# 河东县柳林镇：小院里办起大食堂',
    '周平',
    B3,
    '**建好阵地**',
    B4,
    '**配强队伍**',
    B2,
    '# 南山区：流动书车进校园',
    '李红',
    D3,
    D4,
  ],
  [
    'article|河东县柳林镇：小院里办起大食堂||周平||bhbhb',
    'article|南山区：流动书车进校园||李红||bb',
  ],
);
add(
  'some marked, some not',
  [
    '# 河东县柳林镇：小院里办起大食堂',
    `本报讯（记者 周平）${B3}`,
    B4,
    '南山区：流动书车进校园',
    `本报讯（记者 李红）${D3}`,
    D4,
    '# 西关街道为老人送餐上门',
    `本报讯（记者 赵青）${B1}`,
    B2,
  ],
  [
    'article|河东县柳林镇：小院里办起大食堂||周平||bb',
    'article|南山区：流动书车进校园||李红||bb',
    'article|西关街道为老人送餐上门||赵青||bb',
  ],
);
add(
  'no marks, bylines below',
  [
    '河东县柳林镇：小院里办起大食堂',
    '周平',
    B3,
    B4,
    '南山区：流动书车进校园',
    '李红 王小虎',
    D3,
    D4,
    '西关街道为老人送餐上门',
    '赵青',
    B1,
    B2,
  ],
  [
    'article|河东县柳林镇：小院里办起大食堂||周平||bb',
    'article|南山区：流动书车进校园||李红、王小虎||bb',
    'article|西关街道为老人送餐上门||赵青||bb',
  ],
);
add(
  'headline marked #### and byline marked',
  ['#### 河东县柳林镇：小院里办起大食堂', '##### 本报记者 周平', B3, B4],
  ['article|河东县柳林镇：小院里办起大食堂||周平||bb'],
);
// jump
add(
  'jump end',
  [
    '河东县柳林镇送技下乡',
    `本报讯（周平）${B3}`,
    '活动现场，志愿者向群众发放宣传手册（下转第二版）',
    ...A2,
  ],
  ['article|河东县柳林镇送技下乡||周平|T|bb', a2],
);
add(
  'jump end line',
  ['河东县柳林镇送技下乡', `本报讯（周平）${B3}`, B4, '（下转2版）', ...A2],
  ['article|河东县柳林镇送技下乡||周平|T|bb', a2],
);
add(
  'jump bare',
  ['河东县柳林镇送技下乡', `本报讯（周平）${B3}`, B4, '下转第3版', ...A2],
  ['article|河东县柳林镇送技下乡||周平|T|bb', a2],
);
add('jump begin', [`（上接第一版）${B4}`, B2, ...A2], ['article||||T|bb', a2]);
add('jump begin line', ['上接第1版', B4, B2, ...A2], ['article||||T|bb', a2]);
addGap(
  'jump begin in mid',
  ['（上接第一版）进一步压实责任，推动各项任务落地见效。', B2, ...A2],
  ['article||||T|bb', a2],
);
add(
  '紧接',
  ['河东县柳林镇送技下乡', `（紧接第一版）${B4}`, B2, ...A2],
  ['article|河东县柳林镇送技下乡|||T|bb', a2],
);
add('详见', ['河东县柳林镇送技下乡', `本报讯（周平）${B3}`, `${B4}（详见第3版）`, ...A2], [a1, a2]);
// photos
add(
  'caption inside article',
  ['河东县柳林镇送技下乡', `本报讯（周平）${B3}`, '图为活动现场。', B4, ...A2],
  ['article|河东县柳林镇送技下乡||周平||bcb', a2],
);
add(
  'caption inside with credit',
  ['河东县柳林镇送技下乡', `本报讯（周平）${B3}`, B4, '图为志愿者在发放手册。（周平 摄）', ...A2],
  ['article|河东县柳林镇送技下乡||周平||bbc', a2],
);
add(
  'photo group',
  ['', '', `${P1}周平 摄`, '', '', `${P2}李红 摄`, ...A2],
  ['photo|||周平||c', 'photo|||李红||c', a2],
);
add(
  'photo with title',
  [...A1, '桃园春色', `${P1}赵青 摄`, ...A2],
  [a1, 'photo|桃园春色||赵青||c', a2],
);
add(
  'photo with title and reporter line',
  [...A1, '桃园春色', P1, '本报记者 赵青 摄', ...A2],
  [a1, 'photo|桃园春色||赵青||c', a2],
);
add(
  'photo title, byline, caption',
  [...A1, '桃园春色', '赵青 摄影报道', P1, ...A2],
  [a1, 'photo|桃园春色||赵青||c', a2],
);
add(
  'caption credit in front',
  [...A1, '', '本报记者 赵青 摄', P1, ...A2],
  [a1, 'photo|||赵青||c', a2],
);
add(
  'caption in two blocks',
  [
    ...A1,
    '',
    '4月10日，河东县柳林镇的桃园里，果农正在给桃树',
    '疏花。近年来，该镇发展特色种植，带动村民增收。赵青 摄',
    ...A2,
  ],
  [a1, 'photo|||赵青||c', a2],
);
add('photo 图/文', [...A1, '', P1, '文/图 赵青', ...A2], [a1, 'photo|||赵青||c', a2]);
add('photo rubric', [...A1, '图片新闻', `${P1}（赵青 摄）`, ...A2], [a1, 'photo|||赵青||c', a2]);
add('photo first on page', [P1, '赵青 摄', ...A1, ...A2], ['photo|||赵青||c', a1, a2]);
add('photo last on page', [...A1, ...A2, '', '', P1, '赵青 摄'], [a1, a2, 'photo|||赵青||c']);
// briefs
const R1 = '柳林镇组织志愿者清理河道，共清运垃圾12吨，出动人员86人次。',
  R2 = '西关街道为独居老人安装智能手环320个，建立健康档案。',
  R3 = '南山区举办职工技能比赛，来自32家企业的160名职工参加。';
add(
  'rubric briefs with end names',
  ['简讯', `${R1}（周平）`, `${R2}（李红）`, `${R3}（赵青）`, ...A2],
  ['article|||周平||b', 'article|||李红||b', 'article|||赵青||b', a2],
);
add(
  'briefs with bullets',
  ['简讯', `●${R1}`, `●${R2}`, `●${R3}`],
  ['article|||||b', 'article|||||b', 'article|||||b'],
);
add(
  'briefs bullets names',
  ['◆ 简 讯 ◆', `▲${R1}（周平）`, `▲${R2}（李红）`],
  ['article|||周平||b', 'article|||李红||b'],
);
add(
  'briefs dateline',
  [`本报讯（周平）${B3}`, `本报讯（李红）${D3}`, `本报讯（赵青）${R2}`],
  ['article|||周平||b', 'article|||李红||b', 'article|||赵青||b'],
);
add(
  'headline no byline',
  ['柳林镇清理河道垃圾', R1, B4, '西关街道为老人装手环', R2, '南山区职工比技能', R3],
  [
    'article|柳林镇清理河道垃圾||||bb',
    'article|西关街道为老人装手环||||b',
    'article|南山区职工比技能||||b',
  ],
);
add(
  'headline no byline, marked',
  ['# 柳林镇清理河道垃圾', R1, B4, '# 西关街道为老人装手环', R2, '# 南山区职工比技能', R3],
  [
    'article|柳林镇清理河道垃圾||||bb',
    'article|西关街道为老人装手环||||b',
    'article|南山区职工比技能||||b',
  ],
);
add(
  'names at end, no byline above',
  [
    '柳林镇清理河道垃圾',
    R1,
    `${B4}（周平）`,
    '西关街道为老人装手环',
    `${R2}（李红）`,
    '南山区职工比技能',
    `${R3}（赵青）`,
  ],
  [
    'article|柳林镇清理河道垃圾||周平||bb',
    'article|西关街道为老人装手环||李红||b',
    'article|南山区职工比技能||赵青||b',
  ],
);
add(
  'names end on own line no bracket',
  [
    '柳林镇清理河道垃圾',
    R1,
    B4,
    '周平',
    '西关街道为老人装手环',
    R2,
    '李红',
    '南山区职工比技能',
    R3,
    '赵青',
  ],
  [
    'article|柳林镇清理河道垃圾||周平||bb',
    'article|西关街道为老人装手环||李红||b',
    'article|南山区职工比技能||赵青||b',
  ],
);
// section headings
add(
  'numbered headings',
  ['河东县柳林镇：小院里办起大食堂', '周平', B3, '一、建好阵地', B4, '二、配强队伍', B2, ...A2],
  ['article|河东县柳林镇：小院里办起大食堂||周平||bhbhb', a2],
);
add(
  'plain headings',
  ['河东县柳林镇：小院里办起大食堂', '周平', B3, '建好服务阵地', B4, '配强服务队伍', B2, ...A2],
  ['article|河东县柳林镇：小院里办起大食堂||周平||bhbhb', a2],
);
add(
  'headings with blank couplets',
  [
    '河东县柳林镇：小院里办起大食堂',
    '周平',
    B3,
    '搭好台子 让居民说得上话',
    B4,
    '解好难题 让变化看得见',
    B2,
    ...A2,
  ],
  ['article|河东县柳林镇：小院里办起大食堂||周平||bhbhb', a2],
);
add(
  'bulleted headings',
  ['河东县：小院里办起大食堂', '周平', B3, '◆建好阵地', B4, '◆配强队伍', B2, ...A2],
  ['article|河东县：小院里办起大食堂||周平||bhbhb', a2],
);
add(
  'heading two lines',
  [
    '河东县：小院里办起大食堂',
    '周平',
    B3,
    '建好服务阵地\n打通最后一米',
    B4,
    '配强服务队伍\n办好民生实事',
    B2,
    ...A2,
  ],
  ['article|河东县：小院里办起大食堂||周平||bhbhb', a2],
);
add(
  'question headings',
  ['河东县：小院里办起大食堂', '周平', B3, '钱从哪里来？', B4, '人往哪里去？', B2, ...A2],
  ['article|河东县：小院里办起大食堂||周平||bhbhb', a2],
);
add('kicker above two articles', ['聚焦乡村振兴', ...A1, ...A2], [a1, a2]);
add('column name in brackets', ['【乡村振兴】', ...A1, '【民生关注】', ...A2], [a1, a2]);
add('column name bare', ['乡村振兴进行时', ...A1, '民生关注', ...A2], [a1, a2]);
add(
  'html remains',
  [
    '<b>河东县柳林镇送技下乡</b>',
    `本报讯（周平）${B3}`,
    B4,
    '<p>南山区：流动书车进校园</p>',
    `本报讯（李红）${D3}`,
    D4,
  ],
  [a1, a2],
);
add('blank lines with spaces', `${A1.join('\n   \n　　\n')}\n \n${A2.join('\n\t\n')}`, [a1, a2]);
add('no empty lines', [...A1, ...A2].join('\n'), [a1, a2]);
add(
  'indented paras no empty lines',
  [
    '河东县柳林镇送技下乡',
    `　　本报讯（周平）${B3}`,
    `　　${B4}`,
    '南山区：流动书车进校园',
    `　　本报讯（李红）${D3}`,
    `　　${D4}`,
  ].join('\n'),
  [a1, a2],
);
add('windows lines', [...A1, ...A2].join('\r\n\r\n'), [a1, a2]);
add(
  'paragraph broken at column ends',
  [
    '河东县柳林镇送技下乡',
    '本报讯（周平）近日，河东县柳林镇组织志愿者走进田间地头，为农户送去春耕物资和技',
    '术手册，受到群众欢迎。',
    B4,
    ...A2,
  ],
  [a1, a2],
);
add(
  'editor note',
  ['河东县柳林镇送技下乡', `编者按：${B2}`, '周平', B3, B4, ...A2],
  ['article|河东县柳林镇送技下乡||周平||bbb', a2],
);
add(
  'byline between kicker',
  ['周平', '河东县柳林镇送技下乡', B3, B4, ...A2],
  ['article|河东县柳林镇送技下乡||周平||bb', a2],
);
add(
  'headline with exclamation',
  ['柳林镇的“板凳课堂”真管用！', `本报讯（周平）${B3}`, B4, ...A2],
  ['article|柳林镇的“板凳课堂”真管用！||周平||bb', a2],
);
add(
  'headline with question',
  ['老旧小区加装电梯难在哪？', `本报讯（周平）${B3}`, B4, ...A2],
  ['article|老旧小区加装电梯难在哪？||周平||bb', a2],
);
add('short title', ['送温暖', `本报讯（周平）${B3}`, B4, ...A2], ['article|送温暖||周平||bb', a2]);
add('4 char title', ['春到柳林', '周平', B3, B4, ...A2], ['article|春到柳林||周平||bb', a2]);
add(
  'very long headline',
  [
    '河东县柳林镇以党建引领基层治理现代化为抓手扎实推进新时代文明实践志愿服务工作走深走实',
    `本报讯（周平）${B3}`,
    B4,
    ...A2,
  ],
  [
    'article|河东县柳林镇以党建引领基层治理现代化为抓手扎实推进新时代文明实践志愿服务工作走深走实||周平||bb',
    a2,
  ],
);
add(
  'meeting headline over two lines with kicker',
  [
    '坚定信心 实干争先',
    '全县高质量发展大会召开',
    '张立新讲话 王国强主持',
    `本报讯（周平）${D3}`,
    D4,
    ...A2,
  ],
  ['article|坚定信心 实干争先 全县高质量发展大会召开|张立新讲话 王国强主持|周平||bb', a2],
);

addGap(
  'picture numbers',
  [...A1, '', '图①：志愿者在为老人理发。', '图②：果农正在给桃树疏花。', '赵青 摄', ...A2],
  [a1, 'photo|||赵青||cc', a2],
);
addGap(
  'headings with place',
  ['河东县：小院里办起大食堂', '周平', B3, '柳林镇：搭好台子', B4, '南山镇：解好难题', B2, ...A2],
  ['article|河东县：小院里办起大食堂||周平||bhbhb', a2],
);
// sections and headlines that look alike
add(
  'a section labelled with a colon is no headline',
  [...A1.slice(0, 1), '周平', B3, '精细化赋能：服务送到“田坎上”', `柳林镇组织的志愿者${B4}`, B2],
  ['article|河东县柳林镇送技下乡||周平||bhbb'],
);
add(
  'a headline that its text repeats',
  [...A1, '我县召开春季防火工作部署会', `4月6日，我县召开春季防火工作部署会，${D4}`, D4],
  [a1, 'article|我县召开春季防火工作部署会||||bb'],
);
add(
  'one marked headline, others without marks',
  [
    `# ${A1[0]}`,
    ...A1.slice(1),
    '桃花开处 游人如织',
    `入春以来，青山市河东县南山镇溪口村${B1}`,
    B2,
  ],
  [a1, 'article|桃花开处 游人如织||||bb'],
);
add('editors in brackets between two articles', [...A1, '（编辑：周平）', ...A2], [a1, a2]);
add(
  'names below a column’s name are those of the article that it opens',
  ['# 河东县柳林镇送技下乡', '周平', B3, B4, '【身边榜样】', '李红', '# 守渡口的人', B1, B2],
  [a1, 'article|守渡口的人||李红||bb'],
);
add(
  'names behind a body’s signature are those of the next article',
  [
    '# “河东好人说”宣讲团招募启事',
    `现面向社会招募宣讲团成员30名，报名地点为市文明办。${B4}`,
    '市文明办',
    '李红',
    '# 南山区：流动书车进校园',
    D3,
    D4,
  ],
  ['article|“河东好人说”宣讲团招募启事||市文明办||b', 'article|南山区：流动书车进校园||李红||bb'],
);
add(
  'a notice’s headline without a mark, behind a notice with its signature',
  [
    ...A1,
    '“热血”之约等你来',
    '4月25日8时至12时，采血车停靠河东广场，年满18周岁的健康公民均可参加。',
    '县红十字会',
    '4月份人居环境“红黑榜”公布',
    '4月，县里抽查乡镇18个，发现扣分问题217处，整改率94.9%。',
    '（县美丽办）',
  ],
  [a1, 'article|“热血”之约等你来||县红十字会||b', 'article|4月份人居环境“红黑榜”公布||县美丽办||b'],
);
add(
  'a notice that is called so and no more is no section',
  [
    ...A1.map((block, at) => (at === 0 ? `## ${block}` : block)),
    '停水公告',
    '因河东街道供水管道改造，定于4月25日8时至20时停水，影响用户约4200户，请提前储水。',
    ...A2.map((block, at) => (at === 0 ? `## ${block}` : block)),
  ],
  [a1, 'article|停水公告||||b', a2],
);
