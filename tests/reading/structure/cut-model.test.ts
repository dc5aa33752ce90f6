/** What is learnt of which characters go on behind which. */
import { describe, expect, it } from 'vitest';
import { CUT_MODEL } from '../../../src/reading/structure/cut-model.data.ts';
import {
  cutLog,
  PLACE_BITS,
  viewBefore,
  viewBehind,
  writeTable,
} from '../../../src/reading/structure/cut-model.ts';

const log = (before: string, behind: string): number =>
  cutLog(viewBefore(before), viewBehind(behind));

describe('the model of cuts', () => {
  it.each([
    ['镇里把补贴分', '片发放到户，谁家', '的会议室坐满了人'],
    ['集中整治。截至', '10月底，共拆除', '片发放到户，谁家'],
    ['社区工作者和43', '名在职党员走进居民家', '目前，全县已建成'],
    ['不少柿子烂在', '树上。去年，村里', '名在职党员走进居民家'],
    ['留守儿童', '和困境儿童参加。', '树上。去年，村里'],
    ['成立志愿服务队', '12支，在册志愿者', '和困境儿童参加。'],
  ])('reads on from %s to %s rather than to %s', (before, right, wrong) => {
    expect(log(before, right)).toBeGreaterThan(log(before, wrong) + 2);
  });

  it('sees figures as one sign and punctuation in both widths', () => {
    expect(log('共发放补贴35', '万元，惠及')).toBe(log('共发放补贴1208', '万元,惠及'));
  });

  it('says nothing of what it has never seen, and of nothing', () => {
    expect(Math.abs(log('', ''))).toBeLessThan(2);
    expect(Math.abs(log('龘靐齉', '爩鱻麤'))).toBeLessThan(2);
  });

  it('has a letter for the weight and one for the check of every place', () => {
    const letters = CUT_MODEL.replace(/\n/gu, '');
    expect(letters).toMatch(/^[\w-]+$/u);
    expect(letters).toHaveLength(2 ** (PLACE_BITS + 1));
  });

  it('writes a table in rows of letters', () => {
    expect(writeTable([0, -32, 31], [0, 63, 1])).toBe('gAA__B');
  });
});
