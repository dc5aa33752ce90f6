/** Two headlines one above the other, with both texts below them. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const FERRY = [
  '本报讯（记者 林一）逢集的日子，石桥县古渡镇的码头上，两名穿救生衣的“渡口安全员”拦下一条超载的小船：“装不得这么多人，分两趟走！”船主连连点头。',
  '入汛以来，“渡口安全员”共劝返超载船只137条，发放救生衣2600件。',
] as const;
const GOOD =
  '本报讯（王芳）近日，市文明办公布今年第二季度“江城好人榜”，全市共18人上榜，石桥县占3人，其中助人为乐2人、孝老爱亲1人。';

function read(...blocks: readonly string[]): string[] {
  const { articles } = segmentPage(blocks.join('\n\n'));
  return articles.map(({ title, authors, paragraphs }) =>
    [title, authors.join('、'), paragraphs.length].join('|'),
  );
}

describe('two headlines above two dated texts', () => {
  const upper = '渡口来了“渡口安全员”';
  const lower = '石桥3人荣登“江城好人榜”';

  it('go each to the text that speaks of it', () => {
    expect(read(upper, lower, ...FERRY, GOOD)).toEqual([`${upper}|林一|2`, `${lower}|王芳|1`]);
  });

  it('go so in the other order too', () => {
    // Articles stand in the order of their first character: the headlines', here.
    expect(read(lower, upper, ...FERRY, GOOD)).toEqual([`${lower}|王芳|1`, `${upper}|林一|2`]);
  });

  it('go so where both open with a place and have no marks', () => {
    const [one, other] = ['石桥县古渡镇：码头来了“渡口安全员”', '石桥县：3人荣登“江城好人榜”'];
    const lead = '新渠通到田头\n\n本报讯（记者 高平）昨天，云溪县的新渠通水了。\n\n';
    expect(read(lead, one, other, ...FERRY, GOOD).slice(1)).toEqual([
      `${one}|林一|2`,
      `${other}|王芳|1`,
    ]);
  });

  it('go so where both open with a place, so that the upper one seems to have no text', () => {
    const [one, other] = [`## 古渡：${upper}`, `## 石桥：3人荣登“江城好人榜”`];
    expect(read(one, other, ...FERRY, GOOD)).toEqual([
      `古渡：${upper}|林一|2`,
      '石桥：3人荣登“江城好人榜”|王芳|1',
    ]);
    expect(read(other, one, ...FERRY, GOOD)).toEqual([
      '石桥：3人荣登“江城好人榜”|王芳|1',
      `古渡：${upper}|林一|2`,
    ]);
  });

  it('stay one headline where both speak of the first text', () => {
    const [first] = read('渡口来了“渡口安全员”', '超载小船不再下江', ...FERRY, GOOD);
    expect(first).toBe('渡口来了“渡口安全员” 超载小船不再下江|林一|2');
  });
});

describe('a headline that the first column of its text stands above', () => {
  it('goes to the dated text without a headline that says the same', () => {
    const [first] = FERRY;
    const read1 = read(
      '古渡镇医院“组团”下乡',
      '本报讯（宋丽）近日，市第一医院与石桥县医院组成18人的专家团，到古渡镇中心卫生院开展“名医进',
      '本报讯（记者 赵平）城东区柳荫街道从党员、热心居民中选出126名“楼门长”，负责通知、收集需',
      '乡镇”活动，现场接诊260人次，做白内障筛查83例。',
      '城东区百名“楼门长”上岗',
      '求、张贴公告。上岗半个月，楼门长们服务居民4.2万人次，解决问题310个。',
      '渡口来了“渡口安全员”',
      first,
    );
    expect(read1).toEqual([
      '古渡镇医院“组团”下乡|宋丽|1',
      '城东区百名“楼门长”上岗|赵平|1',
      '渡口来了“渡口安全员”|林一|1',
    ]);
  });
});
