/** Whether a text begins where a paragraph does, by signs fitted to paragraphs and what stands inside them. */
import { describe, expect, it } from 'vitest';
import { startScore, startSigns } from '../../../src/reading/structure/starts.ts';

describe('the beginning of a text', () => {
  it.each([
    '近日，河东县柳林镇的茶农抢抓晴好天气采茶。',
    '“以前下雨不敢出门，现在路修到了家门口。”村民老周说。',
    '如今，走进柳林村，家家户户门前干净整洁。',
    '今年以来，全镇共调解纠纷126起。',
  ])('is a paragraph’s: %s', (text) => {
    expect(startScore(text)).toBeGreaterThan(1);
  });

  it.each([
    '布设监测站点64个，培训新农人300名。',
    '发放补贴36万元，受益群众一千二百余人。',
    '管网8.6公里，整治排污口14处。',
    '的老人送去热饭，陪他们说说话。',
  ])('is the rest of a sentence’s: %s', (text) => {
    expect(startScore(text)).toBeLessThan(-1);
  });

  it('is told alike in half-width punctuation, and whatever the figure is', () => {
    expect(startSigns('截至目前,全县建成12处')).toEqual(startSigns('截至目前，全县建成3处'));
    expect(startScore('')).toBeTypeOf('number');
  });
});
