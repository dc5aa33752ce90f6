/** The keys that the dashboard knows, for the help sheet and the method's page. */
import type { Locale } from './messages.ts';

export interface KeyEntry extends Readonly<Record<Locale, string>> {
  readonly keys: readonly string[];
}

export const KEYS: readonly KeyEntry[] = [
  { keys: ['/'], zh: '搜索', en: 'Search' },
  { keys: ['1', '–', '7'], zh: '切换视图', en: 'The views' },
  { keys: ['f'], zh: '显示或收起筛选', en: 'Show or hide the filters' },
  { keys: ['[', ']'], zh: '上一篇、下一篇文章', en: 'Article before, article after' },
  { keys: ['k', 'j'], zh: '上一句、下一句', en: 'Sentence before, sentence after' },
  { keys: ['m'], zh: '文中标记全部关闭或恢复', en: 'Marks in the text off and on' },
  {
    keys: ['o'],
    zh: '整理后的文章和原版面互换',
    en: 'Article as read, or the page as it is',
  },
  {
    keys: ['←', '→', '↑', '↓'],
    zh: '在图、表格和搜索结果里移动',
    en: 'Move in charts, tables and search results',
  },
  { keys: ['Enter'], zh: '打开所在的原句', en: 'Open the sentence' },
  {
    keys: ['Space'],
    zh: '选中一行，连同 Shift 选到这一行',
    en: 'Tick a row; with Shift, up to it',
  },
  {
    keys: ['F2'],
    zh: '在单元格上：进到全文里，用方向键滚动',
    en: 'On a cell: into its whole text, to scroll it',
  },
  {
    keys: ['Ctrl', 'C'],
    zh: '复制选中的行，可贴进电子表格',
    en: 'Copy the ticked rows, for a spreadsheet',
  },
  {
    keys: ['Ctrl', 'P'],
    zh: '打印眼前所见，表格印出所有行',
    en: 'Print what is open; a table with all its rows',
  },
  {
    keys: ['Shift', 'Enter'],
    zh: '在列名上：再按这一列排序',
    en: 'On a heading: sort by this column as well',
  },
  {
    keys: ['Esc'],
    zh: '关闭最上面的一层；总览上撤销最近一次点图',
    en: 'Close what is on top; undo the last click on a chart',
  },
  { keys: ['?'], zh: '键盘操作一览', en: 'All keys' },
];
