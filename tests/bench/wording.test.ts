import { describe, expect, it } from 'vitest';
import { overlapOf, shinglesOf, textLikeness } from './likeness.ts';
import { sameIndicator, sameName } from './wording.ts';

describe('sameIndicator', () => {
  it.each([
    ['注册志愿者', '志愿者', 'one inside the other'],
    ['各类学习', '学习', 'a word before it that changes nothing'],
    ['废旧家具、垃圾', '废旧家具和垃圾', 'most characters shared'],
    ['“结对”村', '结对村', 'quotation marks'],
    ['村道', '新改造提升村道', 'the head at the end of a longer wording'],
    ['新时代文明实践志愿者', '文明实践志愿者', 'a shorter name'],
  ])('takes %s and %s for the same: %s', (expected, read) => {
    expect(sameIndicator(expected, read)).toBe(true);
  });

  it.each([
    ['村', '社区', 'nothing shared'],
    ['志愿服务小队', '队', 'one character is too little'],
    ['新时代文明实践活动志愿者', '活动', 'too short a part'],
    ['户', '', 'nothing read'],
    ['增收', '不少居民还主动报名当起了户主的增收', 'most of a sentence'],
  ])('tells %s from %s: %s', (expected, read) => {
    expect(sameIndicator(expected, read)).toBe(false);
  });
});

describe('sameName', () => {
  it.each([
    ['邻里帮志愿服务项目', '邻里帮', 'the noun left off'],
    ['清洁家园,人人动手', '“清洁家园，人人动手”活动', 'marks of either width'],
    ['一事一议的工作机制', '一事一议工作机制', 'a 的 between'],
  ])('takes %s and %s for the same: %s', (expected, read) => {
    expect(sameName(expected, read)).toBe(true);
  });

  it.each([
    ['邻里帮', '邻里', 'too short'],
    ['关爱行动', '春雨行动', 'only the noun shared'],
    ['三张清单', '一张清单', 'one character differs'],
  ])('tells %s from %s: %s', (expected, read) => {
    expect(sameName(expected, read)).toBe(false);
  });
});

describe('textLikeness', () => {
  it('leaves blanks out', () => expect(textLikeness('文 明\n实践', '文明实践')).toBe(1));
  it('is one minus the edits a character', () =>
    expect(textLikeness('一二三四五六七八九十', '一二三四五六七八九百')).toBeCloseTo(0.9));
  it('is 0 below the floor', () => expect(textLikeness('一二三四', '五六七八')).toBe(0));
  it('handles an empty text', () => expect(textLikeness('', '一')).toBe(0));
  it('finds an overlap whatever the order', () => {
    const [one, other] = [shinglesOf('甲乙丙丁戊己庚辛'), shinglesOf('戊己庚辛甲乙丙丁')];
    expect(overlapOf(one, other)).toBeCloseTo(0.4);
  });
});
