/** Marks at a line's ends that recognition sets: they are taken off, and keep their place on the page. */
import { describe, expect, it } from 'vitest';
import { dropIdleMarks } from '../../../src/reading/structure/idle-marks.ts';
import { splitLines } from '../../../src/reading/structure/lines.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const read = (...lines: readonly string[]): readonly string[] =>
  dropIdleMarks(splitLines(lines.join('\n'))).map(({ text }) => text);

const PARAGRAPH = '江桥镇的志愿者走进山里的村子，为老人送去药品和被褥，修好水管和路灯，受到欢迎。';

describe('marks at a line’s ends', () => {
  it.each([
    ['桥通了。\\', '桥通了。'],
    ['桥通了。 \\', '桥通了。'],
    ['| 桥通了。 |', '桥通了。'],
    ['|桥通了。|', '桥通了。'],
    ['桥通了|', '桥通了|'],
    ['\\', '\\'],
    ['||', '||'],
    ['- 桥通了。', '- 桥通了。'],
  ])('%s is read as %s', (line, text) => {
    expect(read(line)).toEqual([text]);
  });

  it('are list marks where a page lists its paragraphs, and not where one text has a list', () => {
    const listed = Array.from({ length: 8 }, () => `- ${PARAGRAPH}`);
    expect(read(...listed, '- 王芳')).toEqual([...listed.map(() => PARAGRAPH), '王芳']);
    const one = [...Array.from({ length: 8 }, () => PARAGRAPH), `- ${PARAGRAPH}`];
    expect(read(...one)).toEqual(one);
  });

  it('keep their place on the page, and none is left without an owner', () => {
    const page = `| 新桥通车 |\n\n| 本报讯（王芳）${PARAGRAPH} |`;
    const { articles, unplaced } = segmentPage(page);
    expect(articles.map(({ title, authors }) => [title, ...authors])).toEqual([
      ['新桥通车', '王芳'],
    ]);
    expect(unplaced).toEqual([]);
  });
});
