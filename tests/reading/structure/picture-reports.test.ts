/** Short texts that a photographer's name ends: captions, or a report with its picture. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const REPORT = [
  '# 莲池区开展普法宣传',
  '本报讯（记者 李海）10月9日，莲池区司法局开展普法宣传，发放资料500份。活动受到群众欢迎。',
];
const SCENE = '10月8日，河东市石桥区先锋街道开展“敬老月”活动，30名志愿者为老人包饺子。';
const MORE = '活动现场，志愿者还为老人理发、量血压，陪老人聊天，让老人们感受到大家庭的温暖。';

function read(...blocks: readonly string[]): string[] {
  return segmentPage(blocks.join('\n\n')).articles.map(
    ({ kind, title, paragraphs, certainty }) =>
      `${kind}|${title}|${paragraphs.map(({ role }) => role).join(' ')}|${certainty}`,
  );
}

describe('two paragraphs that a photographer’s name ends', () => {
  it('are one photo’s where nothing stands above them', () => {
    const own = '（河东日报/河东网通讯员王芳李海摄影）';
    expect(read(SCENE, MORE, own, ...REPORT)[0]).toBe('photo||caption caption|likely');
  });

  it('are captions where an agency’s photographer signs them', () => {
    const [first] = read('# 敬老月里暖意浓', SCENE, MORE, '新华社记者 王芳 摄', ...REPORT);
    expect(first).toMatch(/^photo\|敬老月里暖意浓\|caption caption/u);
  });

  it('are never certain under a headline or behind a report', () => {
    const own = '王芳 摄';
    expect(read('# 敬老月里暖意浓', SCENE, MORE, own, ...REPORT)[0]).not.toMatch(/\|certain$/u);
    for (const line of read(...REPORT, SCENE, MORE, own)) expect(line).not.toMatch(/\|certain$/u);
  });

  it('a caption that says where it is leaves the report above alone', () => {
    expect(read(...REPORT, SCENE, '王芳 摄')).toEqual([
      'article|莲池区开展普法宣传|body|certain',
      'photo||caption|certain',
    ]);
  });
});
