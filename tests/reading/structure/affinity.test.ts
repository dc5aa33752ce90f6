/** What a text has in common with a page's articles: words, semantic fields, a headline's characters. */
import { describe, expect, it } from 'vitest';
import { Profiles } from '../../../src/reading/structure/affinity.ts';
import { readCharacters } from '../../../src/reading/structure/characters.ts';
import { FieldProfiles } from '../../../src/reading/structure/field-profiles.ts';
import { FIELDS } from '../../../src/reading/structure/fields.data.ts';
import { readFields } from '../../../src/reading/structure/fields.ts';
import { HeadlineCharacters } from '../../../src/reading/structure/headline-characters.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { readTopics } from '../../../src/reading/structure/topics.ts';

/** Two headlines, a text of each, and other texts, so that common characters count for little. */
const TEXTS = [
  '石门镇：百亩稻田“唱丰收”',
  '桥头镇：“船管家”护平安',
  '收割机在田间来回穿梭，亩产比去年高了一成。',
  '每船配救生衣，出海前由民警登记。',
  '今年以来，当地召开了会议，部署了工作。',
  '当地还将继续推进各项工作。',
  '有关负责人在会上介绍了情况。',
];

const profilesOf = (): Profiles => {
  const topics = readTopics(TEXTS);
  const texts = [[0], [1]];
  const characters = new HeadlineCharacters(topics.characters(), texts);
  return new Profiles(topics, { texts, characters });
};

describe('Profiles', () => {
  it('give a text to the headline of its field, without a word in common', () => {
    const [rice = 0, ship = 0] = profilesOf().affinities([2]);
    expect(rice).toBeGreaterThan(0.3);
    expect(rice).toBeGreaterThan(ship + 0.3);
  });

  it('give a text to the headline that has one of its characters', () => {
    const [rice = 0, ship = 0] = profilesOf().affinities([3]);
    expect(ship).toBeGreaterThan(rice + 0.3);
  });

  it('say of one article what they say of all', () => {
    const profiles = profilesOf();
    profiles.add(0, [2]);
    for (const text of TEXTS.keys()) {
      const all = profiles.affinities([text]);
      for (const article of [0, 1]) {
        expect(profiles.affinity(article, [text])).toBeCloseTo(all[article] ?? -1, 9);
      }
    }
  });

  it('forget a text that is taken away', () => {
    const [fresh, changed] = [profilesOf(), profilesOf()];
    changed.add(1, [2, 3]);
    expect(changed.affinity(1, [2])).toBeGreaterThan(fresh.affinity(1, [2]));
    changed.add(1, [2, 3], -1);
    expect(changed.affinity(1, [2])).toBeCloseTo(fresh.affinity(1, [2]), 9);
  });
});

describe('readFields', () => {
  it('takes the longest words, each once, and shares out a word of several fields', () => {
    const { counts, numbers } = readFields(['收割机', '收割', '天地玄黄', '']);
    expect(counts[0]).toBe(1);
    expect(numbers[0]).toEqual(numbers[1]);
    expect(counts.slice(2)).toEqual([0, 0]);
  });

  it('has words of two characters and more only, each once in its field', () => {
    for (const [field, list] of Object.entries(FIELDS)) {
      const words = list.split(' ');
      expect(
        words.filter((word) => word.length < 2 || /\s/u.test(word)),
        field,
      ).toEqual([]);
      expect(new Set(words).size, field).toBe(words.length);
    }
  });
});

describe('FieldProfiles', () => {
  it('find no likeness where either side has no word of a field', () => {
    const profiles = new FieldProfiles(readFields(['水稻', '玄黄']), 2);
    profiles.add(0, [0], 1);
    expect(profiles.likeness(0, profiles.sum([1]))).toBe(0);
    expect(profiles.likeness(1, profiles.sum([0]))).toBe(0);
    expect(profiles.likeness(0, profiles.sum([0]))).toBeGreaterThan(0);
  });
});

describe('HeadlineCharacters', () => {
  it('count no character that every third text has, and each of the others once', () => {
    const characters = readCharacters(['甲乙', '甲丙', '甲丁', '甲戊', '甲己', '乙乙']);
    const headlines = new HeadlineCharacters(characters, [[0, 0], [1]]);
    expect([...headlines.compare([2])]).toEqual([0, 0]);
    expect(headlines.compare([5])[0]).toBeGreaterThan(0);
    expect(headlines.compare([5, 5])[0]).toBeLessThanOrEqual(headlines.compare([5])[0] ?? -1);
    expect(headlines.compare([5])[1]).toBe(0);
  });
});

describe('a page of two broken articles', () => {
  it('gives each the paragraphs that speak of its matter, word for word the other’s as little', () => {
    const { articles } = segmentPage(
      [
        '# 石门镇：稻田里“唱丰收”',
        '本报讯（王芳）9月12日，青山县石门镇的田边停满了收割机，农户忙着抢收晚稻，大伙儿说起今年的好年景，个个喜上眉',
        '# 桥头镇：“海上管家”护平安',
        '本报讯（李安）天刚亮，青山县桥头镇的码头上，民警正逐船登记。镇里给每条船装上了定位终端，26名“海上管家”日夜值守。',
        '梢。村里算了一笔账，稻谷由粮站上门收购，种粮大户每亩增收210元。',
        '收割机、烘干机由镇上统一调度，亩产比去年高出一成，秸秆还田又省下了化肥钱，明年的良种也订好了。',
        '渔民编成12个互助组，出海前由船员互查救生衣，返港后逐条报平安，今年没有一条船失联。',
      ].join('\n\n'),
    );
    const starts = articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text.slice(0, 3)));
    expect(starts).toEqual([
      ['9月1', '收割机'],
      ['天刚亮', '渔民编'],
    ]);
  });
});
