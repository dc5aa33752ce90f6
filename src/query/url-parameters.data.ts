/**
 * The parameters of a link, in the order in which they are written: the one list that formatting,
 * parsing and the documentation share. Each table has its own sort, columns and grouping.
 */
export const URL_PARAMETERS = [
  {
    name: 'tab',
    zh: '视图：overview、metrics、initiatives、articles、pages、method。',
    en: 'The view: overview, metrics, initiatives, articles, pages or method.',
    example: 'tab=metrics',
  },
  {
    name: 'q',
    zh: '正文里要有的文字，逐字匹配。',
    en: 'Text that an article must hold, character for character.',
    example: 'q=网格员',
  },
  {
    name: 'region',
    zh: '地区全名，自省起以 / 相连；unknown 为地区不详。可重复，任一即可。',
    en: 'Full names from the province down, joined by /; unknown: no known place. May be repeated.',
    example: 'region=浙江省/湖州市',
  },
  {
    name: 'not-region',
    zh: '不要的地区。',
    en: 'A region to leave out.',
    example: 'not-region=浙江省',
  },
  {
    name: 'theme',
    zh: '主题代号，可重复。',
    en: 'Id of a theme. May be repeated.',
    example: 'theme=environment',
  },
  {
    name: 'not-theme',
    zh: '不要的主题。',
    en: 'A theme to leave out.',
    example: 'not-theme=industry',
  },
  {
    name: 'kind',
    zh: '文章类型：article、photo。',
    en: 'Kind of article: article or photo.',
    example: 'kind=photo',
  },
  {
    name: 'not-kind',
    zh: '不要的文章类型。',
    en: 'A kind of article to leave out.',
    example: 'not-kind=photo',
  },
  {
    name: 'initiative',
    zh: '举措类型代号，可重复。',
    en: 'Kind of initiative. May be repeated.',
    example: 'initiative=brand',
  },
  {
    name: 'not-initiative',
    zh: '不要的举措类型。',
    en: 'A kind of initiative to leave out.',
    example: 'not-initiative=activity',
  },
  {
    name: 'unit',
    zh: '单位类别代号，可重复。',
    en: 'Group of units. May be repeated.',
    example: 'unit=people',
  },
  {
    name: 'not-unit',
    zh: '不要的单位类别。',
    en: 'A group of units to leave out.',
    example: 'not-unit=money',
  },
  {
    name: 'page',
    zh: '版面文件名，可重复。',
    en: 'Name of a page file. May be repeated.',
    example: 'page=a-page.txt',
  },
  {
    name: 'not-page',
    zh: '不要的版面文件。',
    en: 'A page file to leave out.',
    example: 'not-page=a-page.txt',
  },
  {
    name: 'certainty',
    zh: '可信程度：certain、likely、doubtful。',
    en: 'How sure the reading is: certain, likely or doubtful.',
    example: 'certainty=certain',
  },
  {
    name: 'not-certainty',
    zh: '不要的可信程度。',
    en: 'A degree of certainty to leave out.',
    example: 'not-certainty=doubtful',
  },
  {
    name: 'from',
    zh: '起始日期：2021、2021-04 或 2021-04-08。',
    en: 'First date: 2021, 2021-04 or 2021-04-08.',
    example: 'from=2021-04',
  },
  { name: 'to', zh: '截止日期，含当日。', en: 'Last date, included.', example: 'to=2022' },
  {
    name: 'metrics-sort',
    zh: '指标表的排序：列代号以逗号相连，前加 - 为降序。',
    en: 'Order of the metrics: ids of columns, joined by commas; - before one is descending.',
    example: 'metrics-sort=-value,unit',
  },
  {
    name: 'metrics-columns',
    zh: '指标表的列，依次。',
    en: 'Columns of the metrics, in order.',
    example: 'metrics-columns=value,unit',
  },
  {
    name: 'metrics-group',
    zh: '指标表的分组。',
    en: 'What the metrics are grouped by.',
    example: 'metrics-group=province',
  },
  {
    name: 'initiatives-sort',
    zh: '举措表的排序。',
    en: 'Order of the initiatives.',
    example: 'initiatives-sort=name',
  },
  {
    name: 'initiatives-columns',
    zh: '举措表的列。',
    en: 'Columns of the initiatives.',
    example: 'initiatives-columns=name,kind',
  },
  {
    name: 'initiatives-group',
    zh: '举措表的分组。',
    en: 'What the initiatives are grouped by.',
    example: 'initiatives-group=theme',
  },
  {
    name: 'articles-sort',
    zh: '文章表的排序。',
    en: 'Order of the articles.',
    example: 'articles-sort=-date',
  },
  {
    name: 'articles-columns',
    zh: '文章表的列。',
    en: 'Columns of the articles.',
    example: 'articles-columns=title,date',
  },
  {
    name: 'articles-group',
    zh: '文章表的分组。',
    en: 'What the articles are grouped by.',
    example: 'articles-group=page',
  },
  {
    name: 'article',
    zh: '打开的文章：版面文件名去掉 .txt，加点和篇次。',
    en: 'The open article: its page file without .txt, a dot and its number on the page.',
    example: 'article=a-page.2',
  },
  {
    name: 'at',
    zh: '文中标出的一处：段次.起-止（字符）。',
    en: 'The place marked in it: paragraph.from-to, in characters.',
    example: 'at=3.12-18',
  },
  {
    name: 'side',
    zh: 'page：打开未经整理的版面。',
    en: 'page: the untouched page is shown.',
    example: 'side=page',
  },
] as const;

export type UrlParameter = (typeof URL_PARAMETERS)[number]['name'];
