import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractInitiatives } from '../../../src/reading/initiatives/extract-initiatives.ts';
import { articleOf } from '../build-article.ts';
import { SEED_ARTICLES, seedArticleOf } from '../seed-articles.ts';
import { CASES, type Case } from './cases.ts';
import { EVENT_CASES } from './event-cases.ts';
import { FIELD_CASES } from './field-cases.ts';
import { FIGURE_CASES } from './figure-cases.ts';
import { FORM_CASES } from './form-cases.ts';
import { HELD_OUT } from './held-out-cases.ts';
import { PAGE_CASES } from './page-cases.ts';
import { PLAIN_CASES } from './plain-cases.ts';
import { PROSE_CASES } from './prose-cases.ts';
import { isSame, type Score, scoreInitiatives } from './score.ts';
import { SEED_CASES } from './seed-cases.ts';
import { TOLD_CASES } from './told-cases.ts';
import { WHOLE_CASES } from './whole-cases.ts';

const read = (text: string, title = '某县新闻') => extractInitiatives(articleOf(title, text));
const scoreCase = (one: Case): Score => scoreInitiatives(read(one.text, one.title), one);
const nothing = { missed: [], wrong: [], wrongKind: [] };

describe('extractInitiatives on sentences', () => {
  it.each(CASES.map((one) => [one.why, one] as const))('%s', (_why, one) => {
    expect(scoreCase(one)).toMatchObject(nothing);
  });
});

describe('extractInitiatives on sentences of many fields', () => {
  it.each(FIELD_CASES.map((one) => [one.why, one] as const))('%s', (_why, one) => {
    expect(scoreCase(one)).toMatchObject(nothing);
  });
});

describe('extractInitiatives on names that their form tells', () => {
  it.each(FORM_CASES.map((one) => [one.why, one] as const))('%s', (_why, one) => {
    expect(scoreCase(one)).toMatchObject(nothing);
  });
});

describe('extractInitiatives on the prose of papers in print', () => {
  it.each(
    [...PROSE_CASES, ...PAGE_CASES, ...TOLD_CASES, ...PLAIN_CASES].map(
      (one) => [one.why, one] as const,
    ),
  )('%s', (_why, one) => {
    expect(scoreCase(one)).toMatchObject(nothing);
  });
});

describe('extractInitiatives on where names end, and on what is none', () => {
  it.each(EVENT_CASES.map((one) => [one.why, one] as const))('%s', (_why, one) => {
    expect(scoreCase(one)).toMatchObject(nothing);
  });

  it.each(FIGURE_CASES)('finds nothing in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reports a longer name where its head stands alone first, and an event beside its thing', () => {
    const road = articleOf(
      '某市新闻',
      '全市“五好农村路”累计完成投资3亿元。',
      '交通局深入开展“五好农村路”提质增效专项行动。',
    );
    expect(extractInitiatives(road).map(({ name }) => name)).toEqual([
      '五好农村路提质增效专项行动',
    ]);
    const bank = articleOf(
      '某市新闻',
      '社区建起“旧书银行”平台。',
      '通过“旧书银行”进小区活动收书。',
    );
    expect(extractInitiatives(bank).map(({ name }) => name)).toEqual([
      '旧书银行',
      '旧书银行进小区活动',
    ]);
  });
});

describe('extractInitiatives on two things of one phrase', () => {
  it('reports a team that is set up beside an event, each with its own kind', () => {
    const article = articleOf(
      '某县新闻',
      '“小竹椅”宣讲比武活动在河湾镇举行。',
      '该县组建了“小竹椅”宣讲队伍，宣讲员进企业。',
    );
    expect(extractInitiatives(article)).toMatchObject([
      { name: '小竹椅宣讲比武活动', kind: 'activity' },
      { name: '小竹椅宣讲队伍', kind: 'team' },
    ]);
  });

  it('gives the kind that the noun of the reported name tells', () => {
    const article = articleOf(
      '某县新闻',
      '该县组建了“小竹椅”宣讲队伍。',
      '“小竹椅”宣讲比武活动举行。',
    );
    expect(extractInitiatives(article)[0]).toMatchObject({ name: '小竹椅宣讲队伍', kind: 'team' });
  });

  it('leaves out the people of a named thing', () => {
    const article = articleOf('某县新闻', '镇里推行“板凳评理”机制。', '“板凳评理员”每天入户。');
    expect(extractInitiatives(article).map(({ name }) => name)).toEqual(['板凳评理机制']);
  });
});

describe('extractInitiatives on names as a whole', () => {
  it.each(WHOLE_CASES)('%s', (text, names) => {
    const found = extractInitiatives(articleOf('某县新闻', text));
    expect(found.map(({ name, kind }) => `${name} ${kind}`)).toEqual(names);
  });
});

describe('extractInitiatives on what was kept aside at first', () => {
  it('finds at least 0.9 of the required names, and 0.9 of its own are right', () => {
    const scores = HELD_OUT.map(scoreCase);
    const sum = (part: (score: Score) => number): number =>
      scores.reduce((total, score) => total + part(score), 0);
    const missed = sum((score) => score.missed.length);
    const wrong = sum((score) => score.wrong.length);
    expect(1 - missed / sum((score) => score.expected)).toBeGreaterThanOrEqual(0.9);
    expect(1 - wrong / sum((score) => score.found)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('extractInitiatives on the seed pages', () => {
  it.each(SEED_ARTICLES)('%s', (name) => {
    const found = extractInitiatives(seedArticleOf(name));
    expect(scoreInitiatives(found, SEED_CASES[name])).toMatchObject(nothing);
  });
});

describe('a record', () => {
  it('has the name without marks, and the range with them', () => {
    const [one] = read('去年起，镇里推行“三心”的工作法，效果好。');
    expect(one).toMatchObject({ name: '三心工作法', from: 8, to: 16, sentence: [0, 21] });
  });

  it('has the certainty and the reasons of its evidence', () => {
    const [certain] = read('镇里推行“板凳夜话”工作法。');
    expect(certain).toMatchObject({ certainty: 'certain', reasons: [] });
    const [bare] = read('法院建立诉前联动化解机制。');
    expect(bare).toMatchObject({ certainty: 'likely', reasons: ['name-inferred'] });
    const [common] = read('开展“我为群众办实事”实践活动。');
    expect(common).toMatchObject({ certainty: 'likely', reasons: ['common-phrase'] });
  });

  it('is not certain where others are made to sign it', () => {
    expect(read('镇里组织商户签订“门前六净”承诺书。')).toMatchObject([{ certainty: 'likely' }]);
  });

  it('is the longer name where a word for people is short for it', () => {
    const article = articleOf(
      '柳溪“管家”多',
      '镇里聘请“柳溪管家”26名。',
      '“管家”们每天巡河，“管家”有积分。',
    );
    expect(extractInitiatives(article).map(({ name }) => name)).toEqual(['柳溪管家']);
  });

  it('stands at the first mention in the text, not in the headline or a section heading', () => {
    const article = articleOf(
      '“邻里帮”机制暖人心',
      '#“邻里帮”怎么帮',
      '社区的“邻里帮”很忙。',
      '建立“邻里帮”机制。',
    );
    expect(extractInitiatives(article)).toMatchObject([
      { name: '邻里帮', paragraph: 1, kind: 'mechanism' },
    ]);
  });
});

describe('laws on any text', () => {
  const pieces = fc.constantFrom(
    '开展',
    '打造',
    '“',
    '”',
    '‘',
    '’',
    '《',
    '》',
    '活动',
    '机制',
    '工作法',
    '的',
    '、',
    '，',
    '。',
    '等',
    '服务',
    '志愿',
    '红石榴',
    '\n',
    '办法',
    '出台',
    '党员',
    '1',
    '"',
    '为主题',
    '品牌',
    '建立',
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

  it('gives ranges that hold the name, in order, inside their sentence', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), (paragraphs) => {
        const article = articleOf('开展“红石榴”活动', ...paragraphs);
        const found = extractInitiatives(article);
        expect(new Set(found.map((one) => one.name + one.paragraph + one.from)).size).toBe(
          found.length,
        );
        for (const one of found) {
          const text = article.paragraphs[one.paragraph]?.text ?? '';
          const raw = text.slice(one.from, one.to);
          expect(raw.replace(/[“”‘’「」『』《》"]/gu, '').replace('的', '')).toBe(
            one.name.replace('的', ''),
          );
          expect(one.sentence[0] <= one.from && one.from < one.sentence[1]).toBe(true);
        }
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(read(text))).toBe(true);
      }),
    );
  });

  it.each(['“', '开展“', '《', '建立机制', '“甲”活动、', '等', '开展', '机制机制', '"'])(
    'takes time in proportion to the length of %s repeated',
    (part) => {
      const time = (length: number): number => {
        const text = part.repeat(length / part.length);
        const start = performance.now();
        read(text);
        return performance.now() - start;
      };
      time(5_000);
      expect(time(50_000)).toBeLessThan(3000);
    },
  );
});

describe('isSame', () => {
  it('knows a name with and without its noun, and keeps strangers apart', () => {
    expect(isSame('党员包户', '党员包户机制')).toBe(true);
    expect(isSame('党员包户', '邻里互助')).toBe(false);
  });
});
