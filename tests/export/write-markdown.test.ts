import { describe, expect, it } from 'vitest';
import { escapeMarkdown, writeMarkdown } from '../../src/export/write-markdown.ts';
import { AWKWARD_TEXTS, HOSTILE_TEXTS } from './hostile-texts.data.ts';
import { sampleExport, tableOf, textOf } from './sample-export.ts';

const { about } = sampleExport();

describe('writeMarkdown', () => {
  it('is one line a row, whatever the texts are', async () => {
    const texts = [...HOSTILE_TEXTS, ...AWKWARD_TEXTS];
    const markdown = await textOf(writeMarkdown(tableOf(texts), about));
    const lines = markdown.split(/\r\n|[\r\n]/u).filter((line) => line.startsWith('| '));
    expect(lines).toHaveLength(texts.length + 2);
    // Bars that are not escaped are the two edges of the one column.
    for (const line of lines) expect(line.match(/(?<!\\)\|/gu)).toHaveLength(2);
  });

  it('holds no character that acts without being seen', async () => {
    const steering = Array.from({ length: 0x20 }, (_, code) => `一${String.fromCharCode(code)}二`);
    const markdown = await textOf(writeMarkdown(tableOf([...steering, '\u202e', '\u009b']), about));
    expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });

  it('ends with where it comes from', async () => {
    const markdown = await textOf(writeMarkdown(tableOf(['一']), about));
    expect(markdown).toContain(escapeMarkdown(about.citation.gbt));
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[x](y)', '\\[x\\](y)'],
    ['一\n二', '一 二'],
    ['一\t二', '一 二'],
    ['\u001b[31m红', '\\\\u\\{1b\\}\\[31m红'],
    ['a\u0000b', 'a\\\\u\\{0\\}b'],
    ['bidi\u202egnp.txt', 'bidi\\\\u\\{202e\\}gnp.txt'],
    ['👨\u200d👩', '👨\u200d👩'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
