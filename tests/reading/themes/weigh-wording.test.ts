import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '../../../src/model/themes.ts';
import { passagesOf, WIDTH, weighWording } from '../../../src/reading/themes/weigh-wording.ts';
import { articleOf } from '../build-article.ts';

const first = (title: string, text: string): string | undefined => {
  const weights = [...weighWording(articleOf(title, text)).subarray(0, THEME_IDS.length)];
  return THEME_IDS[weights.indexOf(Math.max(...weights))];
};

describe('weighWording', () => {
  it.each([
    ['春耕正忙', '村民们在田里播种，合作社的农机来回穿梭。', 'rural-revitalisation'],
    ['疫苗接种进行时', '医护人员在接种点为居民接种疫苗。', 'public-health'],
    ['企业订单排到年底', '车间里工人赶制产品，产值和出口同比增长。', 'industry'],
  ])('files %s by its wording', (title, text, theme) => {
    expect(first(title, text)).toBe(theme);
  });

  it('says of a text of no known pair what articles are on average', () => {
    const none = weighWording(articleOf('', 'abc 123'));
    expect(none.length).toBe(WIDTH);
    expect(none.subarray(0, THEME_IDS.length).reduce((sum, it) => sum + it, 0)).toBeCloseTo(1, 2);
  });

  it('leaves nothing behind for the next article', () => {
    const article = articleOf('春耕正忙', '村民们在田里播种。');
    const before = [...weighWording(article)];
    weighWording(articleOf('疫苗接种', '医护人员接种疫苗。'));
    expect([...weighWording(article)]).toEqual(before);
  });

  it('takes the first sentence for the lead', () => {
    const { lead } = passagesOf(articleOf('', '春耕正忙。合作社送种子。'));
    expect(lead).toEqual(['春耕正忙']);
  });
});
