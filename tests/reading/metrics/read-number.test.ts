import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/reading/metrics/find-numbers.ts';
import { readNumber } from '../../../src/reading/metrics/read-number.ts';

describe('findNumbers and readNumber', () => {
  it.each([
    ['plain digits', '137间', '137', 137, 'exact'],
    ['a decimal with 万', '8.9万名', '8.9万', 89000, 'exact'],
    ['a decimal that floats cannot hold', '1.1万件', '1.1万', 11000, 'exact'],
    ['余 before 万', '60余万元', '60余万', 600000, 'over'],
    ['余 after 万', '15万余人', '15万余', 150000, 'over'],
    ['多 after 万', '3万多户', '3万多', 30000, 'over'],
    ['亿 with 万', '2亿3000万元', '2亿3000万', 230000000, 'exact'],
    ['万 with 千', '1万2千人', '1万2千', 12000, 'exact'],
    ['thousands separators', '21,860元', '21,860', 21860, 'exact'],
    [
      'full-width digits and separators',
      '１，２６８，０００件',
      '１，２６８，０００',
      1268000,
      'exact',
    ],
    ['a full-width point', '９２．５％', '９２．５', 92.5, 'exact'],
    ['a blank before 万', '28.6 万平方米', '28.6 万', 286000, 'exact'],
    ['千 that belongs to the unit', '3千米', '3', 3, 'exact'],
    ['百 that belongs to the unit', '2.3百分点', '2.3', 2.3, 'exact'],
    ['a counting numeral', '二百三十八户', '二百三十八', 238, 'exact'],
    ['余 in a counting numeral', '一万六千余人次', '一万六千余', 16000, 'over'],
    ['余 before 万 in Han', '十余万元', '十余万', 100000, 'over'],
    ['百余', '百余名', '百余', 100, 'over'],
    ['万余', '万余户', '万余', 10000, 'over'],
    ['数百', '数百人', '数百', 100, 'about'],
    ['几十', '几十人', '几十', 10, 'about'],
    ['十几', '十几人', '十几', 10, 'over'],
    ['上千', '上千人', '上千', 1000, 'over'],
    ['成百上千', '成百上千人', '成百上千', 100, 'about'],
    ['百分之', '百分之九十六', '百分之九十六', 96, 'exact'],
    ['百分之 with a decimal', '百分之六十八点四', '百分之六十八点四', 68.4, 'exact'],
    ['百分之 with digits', '百分之96.5', '百分之96.5', 96.5, 'exact'],
    ['a decimal in words', '一点五亿元', '一点五亿', 150000000, 'exact'],
    ['a half', '一半', '一半', 0.5, 'exact'],
    ['three quarters', '四分之三', '四分之三', 0.75, 'exact'],
  ])('reads %s', (_name, text, numeral, value, bound) => {
    const [span] = findNumbers(text);
    expect(span === undefined ? '' : text.slice(span.from, span.to)).toBe(numeral);
    expect(readNumber(numeral)).toMatchObject({ value, bound });
  });

  it.each([
    ['二三十', 20, 30],
    ['七八百', 700, 800],
    ['三四万', 30000, 40000],
  ])('reads %s as a range', (numeral, value, valueMax) => {
    expect(readNumber(numeral)).toMatchObject({ value, valueMax, bound: 'range' });
  });

  it.each([['0571'], ['12345678901234567'], ['三五'], ['00'], ['']])(
    'takes %s for no number',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it.each([
    ['人数百余', '百余'],
    ['线上千余人', '千余'],
    ['十来自', '十'],
  ])('does not take the character before it along in %s', (text, numeral) => {
    const [span] = findNumbers(text);
    expect(span === undefined ? '' : text.slice(span.from, span.to)).toBe(numeral);
  });
});
