/** Sections of a report on several places, whose headings look like headlines. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const REPORT = [
  '## 小戏台里的大文章',
  '——我省“乡村小戏台”建设见闻',
  '宋丽 赵平',
  '一方小戏台，能唱出什么？去年起，全省建起“乡村小戏台”640座。近日，记者走进两个县，听一听台上台下的故事。',
] as const;
const SECTIONS = [
  '## 石桥：小戏台唱旺了集市',
  '在石桥县古渡镇，每逢集日，小戏台前围满了人。镇里把戏单和货摊一起排，去年集市交易额增长两成。',
  '## 南山：台上走出“说和人”',
  '邻里拌嘴，过去找干部，如今先到台前坐一坐。南山县依托小戏台选出“说和人”126名，调处纠纷430起。',
] as const;
const OTHERS = [
  '## 清河县：田头书箱送书忙',
  '本报讯（王芳）4月7日，清河县图书馆在6个村设“田头书箱”，送去图书1800册。',
  '## 青溪县：渡口来了“安全员”',
  '本报讯（林一）入汛以来，青溪县在6个渡口设“安全员”13名，劝返超载船只137条。',
] as const;

function titlesOf(...blocks: readonly string[]): string[] {
  return segmentPage(blocks.join('\n\n')).articles.map(({ title }) => title);
}

describe('headings that open with a place', () => {
  it('are sections of the signed report above, where all have its word', () => {
    const { articles } = segmentPage([...REPORT, ...SECTIONS, ...OTHERS].join('\n\n'));
    expect(articles.map(({ title }) => title)).toEqual([
      '小戏台里的大文章',
      '清河县：田头书箱送书忙',
      '青溪县：渡口来了“安全员”',
    ]);
    expect(articles[0]?.paragraphs.map(({ role }) => role)).toEqual([
      'body',
      'heading',
      'body',
      'heading',
      'body',
    ]);
  });

  it('are headlines where they are signed', () => {
    const signed = SECTIONS.map((block, at) => (at % 2 === 0 ? block : `本报讯（周平）${block}`));
    expect(titlesOf(...REPORT, ...signed, ...OTHERS)).toContain('石桥：小戏台唱旺了集市');
  });

  it('are headlines where one alone stands behind the report', () => {
    expect(titlesOf(...REPORT, ...SECTIONS.slice(0, 2), ...OTHERS)).toContain(
      '石桥：小戏台唱旺了集市',
    );
  });

  it('are sections, the report signed in its first line or not', () => {
    const [title, subtitle, names, lead] = REPORT;
    const report = [title, subtitle, `本报讯（记者 ${names}）${lead}`];
    const page = [...report, ...SECTIONS, ...OTHERS].map((line) => line.replace(/^## /u, ''));
    expect(titlesOf(...page)).not.toContain('南山：台上走出“说和人”');
    expect(titlesOf(...page)).toHaveLength(3);
  });

  it('are sections where one alone holds a heading of its kind', () => {
    const report = ['小戏台里的大文章', REPORT[1], `本报讯（宋丽 赵平）${REPORT[3]}`];
    const sections = [
      '石桥：小戏台连着集市',
      SECTIONS[1],
      '为了让小戏台热闹下去，县里还请来剧团驻村教戏，97名村民上台。',
      '南山：台上走出说和人',
      SECTIONS[3],
      '黑水：小戏台守住老与小',
      '山区县黑水外出务工的人多，小戏台边办起托管班，照看孩子820名。',
    ];
    const page = [...report, ...sections, ...OTHERS].map((line) => line.replace(/^## /u, ''));
    const [article] = segmentPage(page.join('\n\n')).articles;
    const roles = article?.paragraphs.map(({ role }) => role.charAt(0)).join('');
    expect(roles).toBe('bhbbhbhb');
  });

  it('are headlines where most other articles have the word too', () => {
    const alike = OTHERS.map((block) => block.replace('书箱', '小戏台').replace('渡口', '小戏台'));
    expect(titlesOf(...REPORT, ...SECTIONS, ...alike)).toContain('石桥：小戏台唱旺了集市');
  });
});
