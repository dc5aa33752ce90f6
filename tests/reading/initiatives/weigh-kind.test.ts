/** What kind a name is of, by the rule's kind and the signs of the name and of the words around it. */
import { describe, expect, it } from 'vitest';
import { INITIATIVE_KINDS, type InitiativeKind } from '../../../src/model/vocabulary.ts';
import { readKindSigns } from '../../../src/reading/initiatives/kind-signs.ts';
import { settleKind, weighKinds } from '../../../src/reading/initiatives/weigh-kind.ts';

/** The kind of what stands between the bars, after a rule has said `kind`. */
function settle(marked: string, kind: InitiativeKind): InitiativeKind {
  const [before = '', name = '', after = ''] = marked.split('|');
  const from = before.length;
  return settleKind({ text: before + name + after, from, to: from + name.length, kind });
}

describe('signs of a kind', () => {
  it('are those of the name, of its verb and of its clause', () => {
    const text = '石桥镇开办“瓜田夜校”3期，农户来听。';
    const signs = readKindSigns({ text, from: 5, to: 11, kind: 'platform' });
    for (const sign of [
      'Kplatform',
      'Kplatform quoted',
      'e夜校',
      'c校',
      'v开办',
      '<开办',
      '>0',
      'a0期',
    ])
      expect(signs).toContain(sign);
    expect(signs).not.toContain('a农户');
  });

  it('are the same in full-width and ASCII punctuation', () => {
    const of = (text: string) => readKindSigns({ text, from: 5, to: 11, kind: 'team' });
    expect(of('春天，组建“石桥哨队”，巡河。')).toEqual(of('春天,组建“石桥哨队”,巡河。'));
  });

  it('weigh for every kind', () => {
    const weighed = weighKinds(new Set(['Kteam', 'Kteam quoted']));
    expect(weighed.map(([kind]) => kind)).toEqual(INITIATIVE_KINDS.map(({ id }) => id));
    expect(new Map(weighed).get('team')).toBeGreaterThan(0.3);
  });
});

describe('the kind that all signs tell', () => {
  it.each<[string, InitiativeKind]>([
    ['镇里推行|“灯下夜谈”工作法|，干部进院坝。', 'mechanism'],
    ['县里实施|“头雁回巢”计划|，引回212人。', 'programme'],
    ['村里组建|“石桥夜巡队”|，每晚巡河。', 'team'],
    ['社区办起|“幸福食堂”|，老人来吃饭。', 'platform'],
    ['县里出台|《柳河县院落管理办法》|。', 'policy'],
  ])('is the rule’s where its noun says so: %s', (marked, kind) => {
    expect(settle(marked, kind)).toBe(kind);
  });

  it('is the rule’s where readers are of two minds', () => {
    expect(settle('村里办起|“樟树课堂”|，已讲27场。', 'platform')).toBe('platform');
    expect(settle('村里办起|“樟树党课”|，已讲27场。', 'activity')).toBe('activity');
  });

  it.each<[string, InitiativeKind, InitiativeKind]>([
    ['推出|“窑火记忆”研学|线路4条，接待3万人次。', 'activity', 'brand'],
    ['社区推行|“先停后付”办法|，车主满意。', 'policy', 'mechanism'],
    ['镇里开展|“清账”专项监督|，查处问题12个。', 'activity', 'programme'],
  ])('may be another than the rule’s: %s', (marked, ruled, kind) => {
    expect(settle(marked, ruled)).toBe(kind);
  });
});
