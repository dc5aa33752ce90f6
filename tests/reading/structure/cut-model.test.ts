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
    ['合作社把菜苗分', '发到各户，谁家', '的院子里晒满了稻谷'],
    ['危房全部拆除。截至', '8月底，共腾出', '发到各户，谁家'],
    ['镇里请来了12', '名技术员，住进', '目前，全乡已栽下'],
    ['新茶卖到了', '省外的市场', '名技术员，住进'],
    ['看望独居老人', '和困难群众，送去', '省外的市场'],
    ['组建宣讲小分队', '15支，走进', '和困难群众，送去'],
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
    expect(writeTable({ weights: Int8Array.of(0, -32, 31), checks: Uint8Array.of(0, 63, 1) })).toBe(
      'gAA__B',
    );
  });
});
