/** Quoted phrases that no rule presents as names, by the signs of themselves and of their surroundings. */
import { describe, expect, it } from 'vitest';
import { extractInitiatives } from '../../../src/reading/initiatives/extract-initiatives.ts';
import { readSigns, weighSigns } from '../../../src/reading/initiatives/weigh-quoted.ts';
import { articleOf } from '../build-article.ts';

const weigh = (before: string, core: string, after: string, inHeadline = false): number =>
  weighSigns(readSigns([{ core, before, after, title: false }], inHeadline));

describe('the signs of a quoted phrase', () => {
  it.each([
    ['每一笔都写进', '阳光账本', '，贴在楼道口。'],
    ['街道推行', '三色随访', '，已签约1.6万人。'],
    ['村里办起', '稻香夜校', '，每周两晚开课。'],
  ])('%s“%s”%s are those of a name', (before, core, after) => {
    expect(weigh(before, core, after)).toBeGreaterThan(0.2);
  });

  it.each([
    ['村民的日子像', '芝麻开花', '一样节节高。'],
    ['他笑着说自己是', '门外汉', '。'],
    ['几年下来，', '烂泥路', '不见了。'],
  ])('%s“%s”%s are not', (before, core, after) => {
    expect(weigh(before, core, after)).toBeLessThan(0);
  });

  it('are more of a name where the headline has it', () => {
    const [without, within] = [false, true].map((is) => weigh('镇里的', '夜话屋', '亮着灯。', is));
    expect(within).toBeGreaterThan(without ?? 0);
  });

  it('are the same in full-width and ASCII punctuation', () => {
    expect(weigh('春天,村里办起', '稻香夜校', ',每周两晚开课。')).toBe(
      weigh('春天，村里办起', '稻香夜校', '，每周两晚开课。'),
    );
  });
});

describe('a phrase that its signs alone tell', () => {
  const read = (text: string) => extractInitiatives(articleOf('某县新闻', text));

  it('is a doubtful name, and says why', () => {
    expect(read('镇里用“板凳小报”讲政策，一月一期。')).toMatchObject([
      { name: '板凳小报', certainty: 'doubtful', reasons: ['name-inferred'] },
    ]);
  });

  it('is none where a rule rejects it', () => {
    expect(read('各地培育“法律明白人”，引导村民办事依法。')).toEqual([]);
  });
});
