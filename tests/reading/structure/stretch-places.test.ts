/** Where a stretch stands that may be another article's. */
import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../../src/reading/structure/fragments.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { enclosingLabel, standsAbove } from '../../../src/reading/structure/stretch-places.ts';

/** Two articles of a head and three fragments, and of a head and one. */
const FRAGMENTS = (
  [
    [0, 'head'],
    [0, 'plain'],
    [0, 'plain'],
    [0, 'plain'],
    [1, 'head'],
    [1, 'plain'],
  ] as const
).map(([draft, parted], at): Fragment => ({ from: at, to: at + 1, draft, parted }) as Fragment);

describe('a stretch above a headline', () => {
  it('stands right above it, or above what has gone there', () => {
    const standing = { fragments: FRAGMENTS, labels: [0, 0, 0, 1, 1, 1] };
    expect(standsAbove(standing, [2], 1)).toBe(true);
    expect(standsAbove(standing, [1], 1)).toBe(false);
    expect(standsAbove({ fragments: FRAGMENTS, labels: [0, 0, 0, 0, 1, 1] }, [3], 1)).toBe(true);
    expect(standsAbove({ fragments: FRAGMENTS, labels: [0, 0, 0, 0, 0, 1] }, [3], 1)).toBe(false);
  });

  it('stands amid its article behind what has gone there', () => {
    const standing = { fragments: FRAGMENTS, labels: [0, 0, 1, 0, 1, 1] };
    expect(enclosingLabel(standing, [3])).toBe(1);
    expect(enclosingLabel(standing, [1])).toBe(-1);
    expect(enclosingLabel({ fragments: FRAGMENTS, labels: [0, 0, 0, 0, 1, 1] }, [3])).toBe(-1);
  });
});

const MEETING = [
  '# 石桥镇：“田埂课堂”搬进稻田',
  '本报讯（周平）“当年修渠，就是一人一把锹挖出来的。”稻田边的老樟树下，老支书话音刚落，围坐的年轻干部纷纷低头记了起来。日前，柳河县石桥镇把党史课堂搬到稻田。',
  '课堂没有讲台。讲完故事，大家就地分组，一边帮农户插秧，一边听他们说烦心事：水泵坏了没人修，孩子放学没人接，县妇联的干部把这些话写进“民情本”，逐项研究。',
];
const WEDDING = [
  '“礼金3.8万元，酒席10桌，烟酒都是平价的，亲家都没二话。”5月2日，醴南县东河镇的新郎小林办完婚礼，给记者算起了移风易俗的人情账：婚事新办，红白理事会上门，省下来的钱添了牛羊。放在三四年前，同样一场婚事，礼金、车队加酒席没有二十万元下不来。',
  '攀比曾是压在乡亲心头的石头。三年前入户一问，1416户里，九成的人嫌人情负担过重，嫌礼金一年比一年高，盼着移风易俗，怕接红纸请帖。',
  '# 醴南县：婚事新办 “减”出好日子',
  '马秀兰',
  '病根找准了，药就好下。该县出台移风易俗倡议，提出婚事礼金不超过4万元、丧事不超过三天；102个村全部成立红白理事会。东河镇还办起“零元婚礼堂”，已有27对新人在这里办婚礼。',
  '减下来的是负担，长起来的是家底。据统计，全县户均人情支出由每年1.6万元降至0.7万元，平均礼金下降四成，省下来的钱，有人添了牛羊，有人盖了大棚。',
];

describe('a text between the beginning of the article below and its headline', () => {
  it('goes with that beginning', () => {
    const { articles } = segmentPage([...MEETING, ...WEDDING].join('\n\n'));
    expect(
      articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text.slice(0, 5))),
    ).toEqual([
      ['“当年修渠', '课堂没有讲'],
      ['“礼金3.', '攀比曾是压', '病根找准了', '减下来的是'],
    ]);
  });
});
