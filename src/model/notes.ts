/**
 * Everything the reader may have to say about how it read something, in one table. `zh` and `en`
 * are the sentences that a user sees; order is the bit in the dataset's `reasons` columns, so new
 * codes go to the end (at most 30).
 */
export const NOTES = [
  { code: 'reordered', zh: '栏目次序按文意重排。', en: 'Columns were put back in reading order.' },
  {
    code: 'joined-across',
    zh: '断开的句子跨栏接合。',
    en: 'A sentence broken across columns was joined.',
  },
  {
    code: 'order-uncertain',
    zh: '有两种接法难分高下，保留原位。',
    en: 'Two orders fit about equally well; the text stays where it stands.',
  },
  {
    code: 'headline-moved',
    zh: '标题不在正文之前，已归位。',
    en: 'The headline did not stand before its text and was assigned to it.',
  },
  {
    code: 'text-moved',
    zh: '有段落从版面别处移入。',
    en: 'Paragraphs were moved in from elsewhere on the page.',
  },
  { code: 'no-headline', zh: '未见标题。', en: 'No headline was found.' },
  { code: 'no-text', zh: '只见标题，未见正文。', en: 'Only a headline was found, no text.' },
  { code: 'truncated-start', zh: '开头不在本版。', en: 'The beginning is not on this page.' },
  { code: 'truncated-end', zh: '结尾不在本版。', en: 'The end is not on this page.' },
  {
    code: 'region-from-title',
    zh: '地区取自标题。',
    en: 'The region was taken from the headline.',
  },
  {
    code: 'region-from-page',
    zh: '地区由同版其他文章推断。',
    en: 'The region was inferred from the other articles of the page.',
  },
  {
    code: 'region-from-institution',
    zh: '地区由机构或企业名推断。',
    en: 'The region was inferred from the name of an institution.',
  },
  { code: 'region-ambiguous', zh: '同名地区不止一处。', en: 'More than one place has this name.' },
  {
    code: 'region-unknown',
    zh: '文中未见可确定的地区。',
    en: 'No place could be determined from the text.',
  },
  { code: 'theme-close', zh: '两个主题分数接近。', en: 'Two themes score about equally.' },
  { code: 'theme-weak', zh: '主题线索少。', en: 'There are few signals for any theme.' },
  {
    code: 'unit-inferred',
    zh: '数字后没有量词，计量对象由上下文推断。',
    en: 'The number has no measure word; what it counts was inferred.',
  },
  {
    code: 'indicator-inferred',
    zh: '计量对象不在数字旁边，由上下文推断。',
    en: 'What is counted does not stand beside the number and was inferred.',
  },
  {
    code: 'number-rejoined',
    zh: '数字被断行，已接合。',
    en: 'The number was broken over a line and joined.',
  },
  {
    code: 'plan-or-target',
    zh: '是计划或目标，不是已完成的数。',
    en: 'A plan or target, not a result.',
  },
  {
    code: 'repeated-number',
    zh: '同一篇里重复出现的数。',
    en: 'A number the same article has already reported.',
  },
  {
    code: 'name-inferred',
    zh: '是否为名称，由用词和上下文推断。',
    en: 'That this is a name was inferred from its wording and surroundings.',
  },
  { code: 'common-phrase', zh: '全国通用的提法。', en: 'A phrase in nation-wide use.' },
  { code: 'ocr-suspected', zh: '疑有识别错误。', en: 'An OCR mistake is suspected.' },
  { code: 'year-inferred', zh: '年份由版面线索推断。', en: 'The year was inferred from the page.' },
  {
    code: 'unplaced-text',
    zh: '有文字未能归入任何文章。',
    en: 'Some text could not be assigned to an article.',
  },
  {
    code: 'sentence-unfinished',
    zh: '有句子中断，下文未见。',
    en: 'A sentence breaks off, and its rest was not found.',
  },
  {
    code: 'repaired-encoding',
    zh: '文件不是 UTF-8，已转码。',
    en: 'The file was not UTF-8 and was decoded.',
  },
  {
    code: 'borderline-figure',
    zh: '价格、尺寸、产能、比率或小数目，是否算作报道的数字看法可能不同。',
    en: 'A price, dimension, capacity, rate or small number; readers may differ on whether it is a reported figure.',
  },
  {
    code: 'article-uncertain',
    zh: '所在文章的拼接或归属不能完全确定。',
    en: 'How the article around it was put together is not fully certain.',
  },
] as const;

export type NoteCode = (typeof NOTES)[number]['code'];

/** Which remarks are repairs of the page; all others are doubts or explanations. */
export const REPAIRS: readonly NoteCode[] = [
  'reordered',
  'joined-across',
  'headline-moved',
  'text-moved',
  'number-rejoined',
  'repaired-encoding',
];

/** One remark of the reader, with its place on the page where it has one. */
export interface Note {
  readonly code: NoteCode;
  readonly at?: readonly [from: number, to: number];
}

/** Which reasons a judgement has, and how sure it is. */
export interface Judgement {
  readonly certainty: 'certain' | 'likely' | 'doubtful';
  readonly reasons: readonly NoteCode[];
}
