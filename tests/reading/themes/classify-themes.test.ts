import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '../../../src/model/themes.ts';
import { extractInitiatives } from '../../../src/reading/initiatives/extract-initiatives.ts';
import { classifyThemes } from '../../../src/reading/themes/classify-themes.ts';
import { findSignals } from '../../../src/reading/themes/find-signals.ts';
import { articleOf } from '../build-article.ts';
import { SEED_ARTICLES, seedArticleOf } from '../seed-articles.ts';
import { CASES as FILED } from './cases.data.ts';
import { CASES, HELD_OUT, type ThemeCase } from './cases.ts';
import { readCase } from './load-examples.ts';
import { SEED_THEMES } from './seed-cases.ts';
import { TUNING_CASES } from './tuning-cases.data.ts';

type Wanted = Pick<ThemeCase, 'primary' | 'or' | 'also' | 'maybe'>;

/** How many of the other themes are missing or wrong. */
function slips(others: readonly string[], { primary, also = [], maybe = [] }: Wanted): number {
  const right = new Set<string>([primary, ...also, ...maybe]);
  return others.filter((theme) => !right.has(theme)).length;
}

const primaries = ({ primary, or }: Wanted): string[] =>
  or === undefined ? [primary] : [primary, or];

describe('classifyThemes', () => {
  it.each(CASES.map((one) => [one.title || one.text.slice(0, 20), one] as const))(
    '%s',
    (_name, one) => {
      const { primary, others } = classifyThemes(articleOf(one.title, one.text), []);
      expect(primaries(one)).toContain(primary);
      expect(others).not.toContain(primary);
      expect(slips(others, one)).toBeLessThanOrEqual(1);
    },
  );

  it.each([
    [
      'a road that is opened',
      '环城路西段昨日开放通行',
      '昨日上午，环城路西段改造完工，沥青路面平整，标线清晰，车辆有序驶过。工程拓宽车道、新装路灯，市民出行不用再绕行。',
      'public-service',
    ],
    [
      'good news for a soldier’s family',
      '锣鼓进村 三等功喜报到家',
      '区退役军人事务局和人武部的工作人员来到现役军人家中，为军属戴上大红花，送上喜报和慰问金，感谢他们支持国防。',
      'public-service',
    ],
    [
      'members of an assembly',
      '县政协委员协商议政',
      '县政协召开专题协商会，委员们围绕提案办理建言献策，有关部门现场答复，会议要求提高提案办理质量。',
      'work-style',
    ],
    [
      'an essay',
      '外婆的竹篮',
      '童年的夏天，外婆总提着一只竹篮走过田埂。多年以后我回到故乡，竹篮还挂在老屋的墙上，我的眼睛一下子湿了。',
      'culture-education',
    ],
    [
      'a reader’s complaint of a pipe',
      '家属院门口水管漏了三天',
      '市民打进热线反映，中心医院家属院门口的自来水管破裂，水顺着路面流。自来水公司接到电话后派人抢修，当晚恢复供水。',
      'public-service',
    ],
  ] as const)('files %s', (_what, title, text, theme) => {
    expect(classifyThemes(articleOf(title, text), []).primary).toBe(theme);
  });

  it('files at least nine in ten of what was kept aside at first as a reader does', () => {
    const right = HELD_OUT.filter((one) =>
      primaries(one).includes(classifyThemes(articleOf(one.title, one.text), []).primary),
    );
    expect(right.length / HELD_OUT.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each(SEED_ARTICLES)('files seed article %s as a reader does', (name) => {
    const { primary, others } = classifyThemes(seedArticleOf(name), []);
    expect(primaries(SEED_THEMES[name])).toContain(primary);
    expect(slips(others, SEED_THEMES[name])).toBeLessThanOrEqual(1);
  });

  it('names other themes as a reader does in most cases, and is certain only where it is right', () => {
    let shared = 0;
    let named = 0;
    let right = 0;
    const cases = [...FILED, ...TUNING_CASES].map(readCase);
    const doubts: string[] = [];
    for (const { article, primary, others } of cases) {
      const read = classifyThemes(article, extractInitiatives(article));
      shared += 2 * read.others.filter((it) => others.includes(it)).length;
      named += read.others.length + others.length;
      if (read.primary === primary) right += 1;
      else if (read.certainty === 'certain') doubts.push(article.title);
    }
    expect(right / cases.length).toBeGreaterThanOrEqual(0.84);
    expect(shared / named).toBeGreaterThanOrEqual(0.69);
    expect(doubts.length).toBeLessThanOrEqual(1);
  });

  it('is not certain where a village’s customs are told, which careful readers file apart', () => {
    const text =
      '过去办一场酒席要三十桌，彩礼年年涨。去年起，镇里推进移风易俗，红白理事会上门劝导，彩礼降了三成，酒席减到十二桌，文明新风吹进家家户户。';
    const article = articleOf('彩礼降下来 文明新风吹起来', text);
    const { certainty, reasons } = classifyThemes(article, extractInitiatives(article));
    expect(certainty).toBe('likely');
    expect(reasons).toContain('theme-close');
  });

  it('is never certain and wrong', () => {
    for (const one of [...CASES, ...HELD_OUT]) {
      const { primary, certainty } = classifyThemes(articleOf(one.title, one.text), []);
      if (certainty === 'certain') expect(primaries(one)).toContain(primary);
    }
  });

  it('says so where nothing speaks for a theme', () => {
    expect(classifyThemes(articleOf('', '甲乙丙丁'), [])).toEqual({
      primary: 'public-service',
      others: [],
      certainty: 'doubtful',
      reasons: ['theme-weak'],
    });
  });

  it('never throws, and names each theme once', () => {
    const words = fc.constantFrom(
      '志愿者',
      '春耕',
      '党建引领',
      '村民',
      '。',
      '企业',
      '\n',
      '学校',
      'a',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.string({ unit: 'binary' }),
        (parts, title) => {
          const { primary, others } = classifyThemes(articleOf(title, parts.join('')), []);
          expect(new Set([primary, ...others]).size).toBe(others.length + 1);
          for (const theme of [primary, ...others]) expect(THEME_IDS).toContain(theme);
        },
      ),
    );
  });
});

describe('findSignals', () => {
  it('takes the longest word at each place, left to right', () => {
    expect(findSignals('新时代文明实践站里春耕忙').map(({ word }) => word)).toEqual([
      '新时代文明实践站',
      '春耕',
    ]);
  });

  it('finds no empty word', () => {
    expect(findSignals('')).toEqual([]);
    expect(findSignals('\u0000').length).toBe(0);
  });

  it.each(['党', '志愿', '文明', '1'])('takes time in proportion to %s repeated', (part) => {
    const start = performance.now();
    findSignals(part.repeat(50_000 / part.length));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
