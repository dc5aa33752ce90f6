/** Random pages: any text, mixtures of what pages are made of, real pages in disorder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { NAUGHTY_STRINGS } from '../safety/naughty-strings.data.ts';

const FOLDERS = ['../../seeds', '../bench/pages/made'] as const;

const BLOCKS: readonly string[] = FOLDERS.flatMap((name) => {
  const folder = resolve(import.meta.dirname, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/\r?\n\r?\n/u));
}).filter((block) => block.trim() !== '');

/** The genre's fragments: what the reader's rules look for, whole and broken. */
const FRAGMENTS: readonly string[] = [
  '本报讯（记者 王芳）',
  '（李明 摄）',
  '■本报记者 张三',
  '通讯员 ',
  '文/图 ',
  '据新华社报道',
  '【本网讯】',
  '# ',
  '## ',
  '### ',
  '◆ ',
  '**',
  '——',
  '一、',
  '（一）',
  '第3版',
  '责编 ',
  '（下转第二版）',
  '近日，',
  '。',
  '，',
  '、',
  '；',
  '！',
  '？”',
  '“',
  '”',
  '‘',
  '’',
  '（',
  '）',
  '《',
  '》',
  '：',
  '…',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '　　',
  ' ',
  '\t',
  '\ufeff',
  '|',
  '2021年4月8日',
  '2021年',
  '3月',
  '今年',
  '去年',
  '上午9时',
  '星期四',
  '第二届',
  '第11个',
  '8.9万',
  '120',
  '十余',
  '百',
  '万',
  '亿',
  '余',
  '多',
  '近',
  '超过',
  '至',
  '-',
  '％',
  '%',
  '名',
  '人次',
  '户',
  '场（次）',
  '平方米',
  '公里',
  '元',
  '个',
  '条',
  '1,200',
  '３６',
  '由',
  '增至',
  '三分之一',
  '点五',
  '四川省',
  '成都市',
  '新城区',
  '朝阳区',
  '柳林镇',
  '幸福社区',
  '河湾村',
  '我市',
  '全县',
  '街道',
  '清水行动',
  '“九度”社区建设',
  '积分超市',
  '志愿服务队',
  '党员包户',
  '管理办法',
  '模式',
  '品牌',
  '启动',
  '开展',
  '文明实践站',
  '志愿者',
  '党支部',
  '居民',
  '疫苗',
  '垃圾分类',
  '图为',
  '合格率达',
  '共有',
  '先后',
];

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const mixture = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.constantFrom(...NAUGHTY_STRINGS) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));
const block = fc.constantFrom(...BLOCKS);
const disorder = fc
  .array(fc.oneof({ weight: 5, arbitrary: block }, { weight: 1, arbitrary: mixture }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((blocks) => blocks.join('\n\n'));
/** A block cut anywhere and put together again with what does not belong there. */
const cut = fc
  .tuple(block, block, fc.nat(), fc.nat(), fc.constantFrom('', '\n', '\n\n', ...FRAGMENTS))
  .map(
    ([one, other, at, from, glue]) =>
      `${one.slice(0, at % (one.length + 1))}${glue}${other.slice(from % (other.length + 1))}`,
  );
const repeated = fc
  .tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...FRAGMENTS), fc.nat(200))
  .map(([one, other, times]) => (one + other).repeat(times));

/** Each kind of page by its name. */
export const RANDOM_PAGES: ReadonlyMap<string, fc.Arbitrary<string>> = new Map([
  ['any text', anyText],
  ['what pages are made of', mixture],
  ['pages in disorder', disorder],
  ['pages cut anywhere', cut],
  ['the same again and again', repeated],
]);
