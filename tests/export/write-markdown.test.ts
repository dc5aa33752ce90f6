import { describe, expect, it } from 'vitest';
import { escapeMarkdown, writeMarkdown } from '../../src/export/write-markdown.ts';
import { AWKWARD_TEXTS, HOSTILE_TEXTS } from './hostile-texts.data.ts';
import { sampleExport, tableOf, textOf } from './sample-export.ts';

const { about } = sampleExport();

describe('writeMarkdown', () => {
  it('is one line a row, whatever the texts are', async () => {
    const texts = [...HOSTILE_TEXTS, ...AWKWARD_TEXTS];
    const markdown = await textOf(writeMarkdown(tableOf(texts), about, 'zh'));
    const lines = markdown.split(/\r\n|[\r\n]/u).filter((line) => line.startsWith('| '));
    expect(lines).toHaveLength(texts.length + 2);
    // Bars that are not escaped are the two edges of the one column.
    for (const line of lines) expect(line.match(/(?<!\\)\|/gu)).toHaveLength(2);
  });

  it('holds no character that acts without being seen', async () => {
    const steering = Array.from({ length: 0x20 }, (_, code) => `一${String.fromCharCode(code)}二`);
    const markdown = await textOf(
      writeMarkdown(tableOf([...steering, '\u202e', '\u009b']), about, 'zh'),
    );
    expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });

  it('ends with where it comes from', async () => {
    const markdown = await textOf(writeMarkdown(tableOf(['一']), about, 'zh'));
    expect(markdown).toContain(escapeMarkdown(about.citation.gbt));
  });

  it.each(['province', 'theme', 'unit', 'article'])(
    'has the subtotals of a table grouped by %s below it, none among its rows',
    async (groupBy) => {
      const { table, about: grouped, locale } = sampleExport({ view: { groupBy } });
      const markdown = await textOf(writeMarkdown(table, grouped, locale));
      const [rows = '', subtotals = ''] = markdown.split('\n\n');
      expect(rows.trimEnd().split('\n')).toHaveLength(table.rowCount + 2);
      expect(rows).toMatch(/^\| 分组：/u);
      const lines = subtotals.trimEnd().split('\n');
      expect(lines[0]).toMatch(/^\| 组 \| 行数 \| 单位 \| 计入的数 \| 合计 /u);
      expect(lines).toHaveLength(grouped.subtotals.length + 2);
    },
  );

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
