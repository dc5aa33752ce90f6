import { describe, expect, it } from 'vitest';
import { curlQuotes } from '../../src/chinese/curl-quotes.ts';

describe('straight quotation marks', () => {
  it.each([
    '推行“板凳会”，成立“红围裙”队。',
    '他说：“账要晒出来。”大家都点头。',
    '“路好走了。”村民老周说，“车也开进来了。”',
    // The line begins inside a quotation that another line opened.
    '围裙”队进村，推行“板凳会”。',
    '议事厅”12期，评选“热心邻居”20名。',
    '灯亮了，心里也亮了。”石桥村村民老周说。',
    // It ends inside one.
    '乡里把课堂搬上“云',
    '“心连心”“手拉手”两个小组',
    '用上“5G”“AI”两样新东西',
  ])('%s', (line) => {
    expect(curlQuotes(line.replace(/[“”]/gu, '"'))).toBe(line);
  });

  it.each(['桥通了。', '填入=SUM("a","b")即可'])('stays as it is: %s', (line) => {
    expect(curlQuotes(line)).toBe(line);
  });
});
