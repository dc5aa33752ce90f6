/** The evaluation's figures and sets of pages, in plain words. */
import { MEASURED } from './accuracy.data.ts';

interface Said {
  readonly zh: string;
  readonly en: string;
}

export type SetId = keyof typeof MEASURED;
type FigureId = keyof (typeof MEASURED)['seeds']['figures'];

/** What each figure says: right of all that there are, or right of all that is shown. */
export const FIGURE_TEXTS: readonly (Said & { readonly id: FigureId })[] = [
  { id: 'articles-recall', zh: '版面上的文章，找到的', en: 'Articles on the page that are found' },
  {
    id: 'articles-precision',
    zh: '列出的文章，确是一篇的',
    en: 'Listed articles that are one on the page',
  },
  { id: 'title', zh: '标题一字不差', en: 'Headline exact' },
  {
    id: 'text',
    zh: '全文完整、次序对（100 字错不到 1 字）',
    en: 'Whole text in order (fewer than 1 character in 100 off)',
  },
  { id: 'county', zh: '地区到县级对', en: 'Place right to the county' },
  { id: 'path', zh: '地区到最深一级对', en: 'Place right to its last level' },
  { id: 'theme', zh: '主要主题对', en: 'Primary theme right' },
  { id: 'metrics-recall', zh: '报道的数字，找到的', en: 'Reported numbers that are found' },
  {
    id: 'metrics-precision',
    zh: '列出的数字，该列的',
    en: 'Listed numbers that are reported ones',
  },
  { id: 'value', zh: '其中数值对', en: 'Of those found, value right' },
  { id: 'indicator', zh: '其中数的是什么对', en: 'Of those found, what is counted right' },
  { id: 'initiatives-recall', zh: '有名称的举措，找到的', en: 'Named initiatives that are found' },
  {
    id: 'initiatives-precision',
    zh: '列出的举措，该列的',
    en: 'Listed initiatives that are named ones',
  },
  { id: 'certain', zh: '标为“确定”的判断，全对的', en: 'Marked certain and wholly right' },
];

interface SetTexts {
  readonly name: Said;
  /** What pages these are, and what the figures on them can be taken for. */
  readonly what: Said;
}

export const SET_TEXTS: Readonly<Record<'seeds' | 'held' | 'fresh' | 'outside', SetTexts>> = {
  seeds: {
    name: { zh: '真实版面', en: 'Real pages' },
    what: {
      zh: '随本项目发布的真实报纸版面。规则是看着它们写的，所以新的版面到不了这个数。',
      en: 'pages of real newspapers that come with the project. The rules were written with them in view, so that new pages will not reach these figures.',
    },
  },
  held: {
    name: { zh: '规整版面', en: 'Orderly pages' },
    what: {
      zh: '仿写的版面，排列较规整。写规则时只看得分；但主题的权重用过它们的标注，文字接续的表用过它们的文字。',
      en: 'made-up pages in fair order. Only their scores were looked at while rules were written; the weights of themes were fitted with them, and the table of what goes on with what with their texts.',
    },
  },
  fresh: {
    name: { zh: '杂乱版面', en: 'Disorderly pages' },
    what: {
      zh: '仿写的版面，篇数多、栏目打散、文章穿插。最初由没看过规则的人写成；之后的规则参考过它们的差错，主题的权重和文字接续的表也用过。',
      en: 'made-up pages with many articles, columns scattered and articles interleaved, written by someone who had not seen the rules. Later rules have learnt from their errors, and so have the weights of themes and the table of what goes on with what.',
    },
  },
  outside: {
    name: { zh: '没见过的版面', en: 'Pages never seen' },
    what: {
      zh: '仿各地报纸日常报道写成的版面，破损与真实版面相当；写规则的人没看过这些版面和它们的差错，权重也没用过。只有 4 个版面，分数只是大概。另一组 6 个版面破损更多、用词有意挑难，第一次读时全文对的有 75%，数字找到 91%，举措找到 70%，主要主题对的有 83%。',
      en: 'made-up pages after what papers of many places ordinarily print, damaged as real pages are; nobody who writes rules has looked at them or at their errors, and no weight has learnt from them. They are only 4 pages, so these figures are rough. Of another set of 6 pages, damaged more and worded to be hard, 75% of the texts were right when they were first read, 91% of the numbers were found, 70% of the initiatives, and 83% of the primary themes were right.',
    },
  },
};

export const SET_IDS = Object.keys(MEASURED) as readonly SetId[];
