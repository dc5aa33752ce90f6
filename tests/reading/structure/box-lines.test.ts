/** Boxes of figures, whose lines have no full stop and are whole all the same. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const BEFORE = ['乡村书屋亮起来', '本报讯（王芳）4月7日，青溪县的乡村书屋亮起了灯，孩子们放学后就'];
const BEHIND = [
  '渡口来了“安全员”',
  '本报讯（林一）入汛以来，青溪县在6个渡口设“安全员”13名，劝返超载船只137条。',
  '来看书，一看就到天黑。',
];
const read = (box: readonly string[]) =>
  segmentPage([...BEFORE, ...box, ...BEHIND].join('\n\n')).articles;

describe('the lines of a box of figures', () => {
  it.each([
    ['数说“暖心餐”', ['37处：已建成的助餐点', '268万元：今年投入的资金', '8元：一份套餐的价格']],
    ['数读村集体', ['带动就业的村民：1260人', '村集体去年的收入：430万元', '新添的烘干房：27座']],
  ])('are paragraphs in their own order: %s', (title, lines) => {
    const box = read([title, ...lines]).find((article) => article.title === title);
    expect(box?.paragraphs.map(({ text }) => text)).toEqual(lines);
    expect(box?.truncated).toBe(false);
  });

  it('let the sentence beside them go on where it does', () => {
    const [article] = read(['数说“暖心餐”', '37处：已建成的助餐点', '268万元：今年投入的资金']);
    expect(article?.paragraphs.map(({ text }) => text.slice(-8))).toEqual(['，一看就到天黑。']);
  });
});
