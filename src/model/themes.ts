/** What an article is about: the annotation guide's thirteen themes, in their display order. */
export const THEMES = [
  { id: 'civilised-city', zh: '文明创建', en: 'Civilised city', family: 'civility' },
  { id: 'practice-centre', zh: '文明实践', en: 'Practice centres', family: 'civility' },
  { id: 'volunteering', zh: '志愿服务', en: 'Volunteering', family: 'civility' },
  { id: 'party-building', zh: '党建引领', en: 'Party building', family: 'party' },
  { id: 'theory-study', zh: '学习教育', en: 'Theory study', family: 'party' },
  { id: 'work-style', zh: '作风效能', en: 'Work style', family: 'party' },
  { id: 'community-governance', zh: '社区治理', en: 'Community governance', family: 'place' },
  { id: 'environment', zh: '环境整治', en: 'Environment', family: 'place' },
  { id: 'rural-revitalisation', zh: '乡村振兴', en: 'Rural revitalisation', family: 'place' },
  { id: 'public-service', zh: '民生服务', en: 'Public service', family: 'people' },
  { id: 'public-health', zh: '卫生健康', en: 'Public health', family: 'people' },
  { id: 'culture-education', zh: '文化教育', en: 'Culture and education', family: 'people' },
  { id: 'industry', zh: '产业发展', en: 'Industry', family: 'economy' },
] as const;

export type ThemeId = (typeof THEMES)[number]['id'];
export type ThemeFamily = (typeof THEMES)[number]['family'];

export const THEME_IDS: readonly ThemeId[] = THEMES.map((theme) => theme.id);
