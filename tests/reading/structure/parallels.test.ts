import { describe, expect, it } from 'vitest';
import { areParallel } from '../../../src/reading/structure/parallels.ts';

describe('two short lines', () => {
  it.each([
    ['抓学习 强本领', '抓服务 暖人心'],
    ['一盏茶聊开心事', '一把锁换来安心觉'],
    ['三张单子管到底', '两本台账记到户'],
    ['来议事的人多了', '烦心的事少了'],
  ])('are built alike: %s / %s', (one, other) => {
    expect(areParallel(one, other)).toBe(true);
  });

  it.each([
    ['一盏茶聊开心事', '渡口来了安全员'],
    ['一起动手清河道', '一把锁换来安心觉吧'],
  ])('are not: %s / %s', (one, other) => {
    expect(areParallel(one, other)).toBe(false);
  });
});
