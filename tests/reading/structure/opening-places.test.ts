/** Texts that open in another county than the report around them. */
import { describe, expect, it } from 'vitest';
import { opensElsewhere } from '../../../src/reading/structure/opening-places.ts';

describe('opensElsewhere', () => {
  const report = '河东区桥南街道把11间空房改成“修补铺”，半年修好家电1300余件。';

  it.each([
    ['周六，临江区河口街道办起市集。', true],
    ['近日，记者在临江区河口街道看到，路宽了。', true],
    ['青山市临江区河口街道办起市集。', true],
    ['近日，记者在河东区柳湾街道看到，路宽了。', false],
    ['近日我市石桥镇办起市集。', false],
    ['老旧小区柳湾社区装了电梯。', false],
    ['市集开张了。', false],
  ])('of %s is %s', (text, elsewhere) => {
    expect(opensElsewhere(text, report)).toBe(elsewhere);
  });

  it('asks the others for a county of their own', () => {
    expect(opensElsewhere('周六，临江区河口街道办起市集。', '镇里修好了码头。')).toBe(false);
  });
});
