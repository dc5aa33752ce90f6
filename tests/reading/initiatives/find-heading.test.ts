import { describe, expect, it } from 'vitest';
import { findHeadingName } from '../../../src/reading/initiatives/find-heading.ts';

describe('findHeadingName', () => {
  it.each(['倡树婚丧嫁娶新风行动', '春晖圆梦助学行动', '乡村头雁领航工程', '志愿者成长关怀行动'])(
    'takes %s for a name',
    (text) => {
      expect(findHeadingName(text)).toMatchObject({ from: 0, to: text.length });
    },
  );

  it.each([
    '水库除险加固工程',
    '石桥大桥维修工程',
    '县城污水管网改造工程',
    '柳河生态修复工程',
    '柳湾学校迁建工程',
    '消防官兵救援行动',
    '乡亲们合力修路行动',
    '村民帮忙修路行动',
    '志愿者清雪保畅行动',
  ])('but not %s, which says what is built or who acts', (text) => {
    expect(findHeadingName(text)).toBeNull();
  });
});
