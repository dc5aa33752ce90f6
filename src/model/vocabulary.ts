/** The closed word lists of the annotation guide; order is display order and dataset code. */

export const ARTICLE_KINDS = [
  { id: 'article', zh: '报道', en: 'Article' },
  { id: 'photo', zh: '图片新闻', en: 'Photo' },
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number]['id'];

export const PARAGRAPH_ROLES = [
  { id: 'body', zh: '正文', en: 'Body' },
  { id: 'heading', zh: '小标题', en: 'Section heading' },
  { id: 'caption', zh: '图片说明', en: 'Caption' },
] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number]['id'];

/** Characters of an article that are no paragraph: where they stand and what they are. */
export const PART_ROLES = [
  { id: 'title', zh: '标题', en: 'Headline' },
  { id: 'kicker', zh: '引题', en: 'Kicker' },
  { id: 'subtitle', zh: '副题', en: 'Subtitle' },
  { id: 'byline', zh: '署名', en: 'Byline' },
  { id: 'dateline', zh: '电头', en: 'Dateline' },
  { id: 'ornament', zh: '饰符', en: 'Ornament' },
] as const;
export type PartRole = (typeof PART_ROLES)[number]['id'];

/** What kind of thing a named initiative is. */
export const INITIATIVE_KINDS = [
  { id: 'programme', zh: '行动工程', en: 'Programme' },
  { id: 'mechanism', zh: '机制', en: 'Mechanism' },
  { id: 'brand', zh: '品牌项目', en: 'Brand project' },
  { id: 'platform', zh: '平台阵地', en: 'Platform' },
  { id: 'activity', zh: '活动', en: 'Activity' },
  { id: 'team', zh: '队伍', en: 'Team' },
  { id: 'policy', zh: '制度文件', en: 'Policy' },
] as const;
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number]['id'];

/** How far a reported number is from exact. 余 多 超 → over; 近 约 → about; 不足 以内 → under. */
export const BOUNDS = [
  { id: 'exact', zh: '确数', en: 'exact', sign: '' },
  { id: 'over', zh: '以上', en: 'over', sign: '>' },
  { id: 'about', zh: '约数', en: 'about', sign: '≈' },
  { id: 'under', zh: '不足', en: 'under', sign: '<' },
  { id: 'range', zh: '区间', en: 'range', sign: '–' },
] as const;
export type Bound = (typeof BOUNDS)[number]['id'];

/** How sure a reading is. What is `certain` must be right 99 times in 100 on the bench. */
export const CERTAINTIES = [
  { id: 'certain', zh: '确定', en: 'Certain' },
  { id: 'likely', zh: '较可信', en: 'Likely' },
  { id: 'doubtful', zh: '存疑', en: 'Doubtful' },
] as const;
export type Certainty = (typeof CERTAINTIES)[number]['id'];
