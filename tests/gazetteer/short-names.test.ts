import { describe, expect, it } from 'vitest';
import { abridgedTownshipOf, streetOf } from '../../src/gazetteer/short-names.ts';
import { readPage } from '../../src/reading/read-page.ts';

describe('a township that is named with its people', () => {
  it.each([
    ['珠街彝族乡', '珠街乡'],
    ['街津口赫哲族乡', '街津口乡'],
    ['新生鄂伦春族乡', '新生乡'],
    ['巴彦鄂温克族镇', '巴彦镇'],
    ['三仙坡哈尼族彝族乡', '三仙坡乡'],
    ['民族乡', ''],
    ['江桥镇', ''],
  ])('%s is %s for short', (name, short) => {
    expect(abridgedTownshipOf(name)).toBe(short);
  });

  it('is a place of its county under the name that the page gives it', () => {
    const page =
      '街津口赫哲族乡办起鱼皮工坊\n\n本报讯（王芳）同江市街津口赫哲族乡办起鱼皮工坊3家。';
    const [article] = readPage(page).articles;
    expect(article?.region.path).toEqual(['黑龙江省', '佳木斯市', '同江市', '街津口赫哲族乡']);
  });

  it('is none where the words before say which', () => {
    const page = '夜校办到寨子里\n\n本报讯（王芳）江口县在全县苗族乡、侗族乡办起夜校5所。';
    const [article] = readPage(page).articles;
    expect(article?.region.path).toEqual(['贵州省', '铜仁市', '江口县']);
  });
});

describe('a street office for short', () => {
  it.each([
    ['王顶堤街道', '王顶堤街'],
    ['南街街道', ''],
    ['枫林镇', ''],
    ['东街道', ''],
  ])('%s is %s', (name, short) => {
    expect(streetOf(name)).toBe(short);
  });
});
