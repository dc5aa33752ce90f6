import { describe, expect, it } from 'vitest';
import { findQuotedNames } from '../../../src/reading/metrics/quotes.ts';

function names(text: string): string[] {
  return findQuotedNames(text).map(([from, to]) => text.slice(from, to));
}

describe('findQuotedNames', () => {
  it.each([
    ['a slogan', '推行“一户一策”。', ['“一户一策”']],
    ['a title', '印发《百日攻坚方案》。', ['《百日攻坚方案》']],
    ['corner brackets', '聚焦「五心」。', ['「五心」']],
    ['a quotation inside a title once', '《关于“三清”的通知》', ['《关于“三清”的通知》']],
    ['several', '“一抓”“二查”', ['“一抓”', '“二查”']],
    ['ASCII quotation marks', '推行"一户一策"。', ['"一户一策"']],
  ])('finds %s', (_name, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['speech with a full stop', '“今年种了8亩。”他说'],
    ['speech after a colon', '他说：“种了8亩”'],
    ['what is never closed', '“今年种了8亩'],
    ['what is closed by another mark', '“今年种了8亩』'],
    ['a long quotation', `“${'说'.repeat(50)}”`],
  ])('leaves %s', (_name, text) => {
    expect(names(text)).toEqual([]);
  });
});
