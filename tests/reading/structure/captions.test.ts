/** A picture's caption behind an article, with its photographer on a line of its own. */
import { describe, expect, it } from 'vitest';
import { leadScore } from '../../../src/reading/structure/genre.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

function read(end: string, when: string, photographer: string): readonly string[] {
  const page = [
    '书屋办在渔港边',
    '本报讯（王芳）青江镇把书屋办在渔港边，学生跟着渔民学打绳结。',
    `如今全镇设点6个，协调解决群众关心的停车难、${end}`,
    `${when}江桥镇的“夜光书屋”里，志愿者为孩子们讲解剪纸技法，屋里坐了40多人。`,
    `${photographer} 摄`,
    '楼道里来了修理工',
    '本报讯（石磊）水龙头漏了，东门街道的居民在群里说一声，修理工半个小时就上门。',
  ];
  return segmentPage(page.join('\n\n')).articles.map(
    ({ kind, authors, paragraphs }) => `${kind} ${authors.join()} ${paragraphs.length}`,
  );
}

describe('a caption', () => {
  const three = (name: string) => ['article 王芳 2', `photo ${name} 1`, 'article 石磊 1'];

  it.each(['近日，', '昨日，', '昨晚，', '前天，'])('opens with %s', (when) => {
    expect(read('出行难问题。', when, '陈立')).toEqual(three('陈立'));
  });

  it.each([
    ['出行难等问题，', '近日，'],
    ['出行难等问题，', '昨日，在'],
    ['出行难，头一回上门时她被', '昨日，在'],
    ['出行难，老人们', '前晚，在'],
  ])('is no rest of a sentence: %s %s', (end, when) => {
    expect(read(end, when, '陈立')).toEqual(three('陈立'));
  });

  it.each(['昨日，在江桥镇的', '昨晚，镇里', '前天，村民', '今晨，渔船'])(
    'opens as leads do: %s',
    (text) => {
      expect(leadScore(text)).toBeGreaterThan(0);
    },
  );

  it.each(['昨天的垃圾', '前日子', '今日话题'])('does not open with %s', (text) => {
    expect(leadScore(text)).toBe(0);
  });

  it.each(['摆小军', '普文亮'])('is signed by %s, however rare the name', (name) => {
    expect(read('出行难问题。', '近日，', name)).toEqual(three(name));
  });
});
