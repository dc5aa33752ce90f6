/** What a reader files the seed articles under, written down by reading them. */
import type { ThemeId } from '../../../src/model/themes.ts';
import type { SeedArticle } from '../seed-articles.ts';

export interface SeedThemes {
  readonly primary: ThemeId;
  readonly also?: readonly ThemeId[];
  readonly maybe?: readonly ThemeId[];
  readonly or?: ThemeId;
}

export const SEED_THEMES: Readonly<Record<SeedArticle, SeedThemes>> = {
  fangshan: { primary: 'civilised-city', also: ['environment', 'work-style'] },
  tongchuan: { primary: 'practice-centre', maybe: ['volunteering'] },
  yunmeng: {
    primary: 'practice-centre',
    or: 'theory-study',
    also: ['theory-study', 'volunteering'],
  },
  zaduo: {
    primary: 'theory-study',
    maybe: ['public-service', 'party-building', 'culture-education'],
  },
  tonglu: { primary: 'culture-education', maybe: ['rural-revitalisation'] },
  xinghua: { primary: 'party-building', also: ['community-governance'], maybe: ['volunteering'] },
  qingshui: {
    primary: 'practice-centre',
    also: ['volunteering'],
    maybe: ['work-style', 'community-governance'],
  },
  huairouNine: { primary: 'community-governance', maybe: ['public-service', 'party-building'] },
  museum: { primary: 'theory-study', maybe: ['culture-education', 'party-building'] },
  carbon: { primary: 'industry' },
  yiling: { primary: 'industry', also: ['rural-revitalisation'] },
  huangling: { primary: 'culture-education', maybe: ['public-service', 'industry'] },
  longchang: { primary: 'theory-study', maybe: ['party-building'] },
  xuzhou: { primary: 'environment', maybe: ['civilised-city', 'work-style', 'public-service'] },
  jiayuguan: { primary: 'civilised-city', maybe: ['practice-centre', 'volunteering'] },
  zizhong: { primary: 'work-style', maybe: ['party-building'] },
  suichuan: { primary: 'rural-revitalisation', maybe: ['environment', 'culture-education'] },
  taibai: {
    primary: 'practice-centre',
    also: ['volunteering'],
    maybe: ['work-style', 'rural-revitalisation'],
  },
  yintang: {
    primary: 'civilised-city',
    also: ['environment'],
    maybe: ['volunteering', 'rural-revitalisation', 'community-governance'],
  },
  weimin: { primary: 'theory-study', maybe: ['party-building', 'community-governance'] },
  niuniushan: { primary: 'culture-education' },
  heyang: { primary: 'theory-study', also: ['culture-education'] },
  guchengtai: { primary: 'theory-study', maybe: ['party-building'] },
  huairouSmall: {
    primary: 'civilised-city',
    or: 'environment',
    also: ['environment'],
    maybe: ['community-governance', 'public-service', 'civilised-city'],
  },
  vaccine: { primary: 'public-health', maybe: ['culture-education'] },
  qingyuan: {
    primary: 'civilised-city',
    or: 'public-service',
    also: ['public-service'],
    maybe: ['theory-study', 'civilised-city'],
  },
  ziyang: { primary: 'civilised-city' },
  yangcheng: { primary: 'civilised-city' },
  xincheng: {
    primary: 'civilised-city',
    or: 'party-building',
    also: ['party-building', 'civilised-city'],
    maybe: ['community-governance', 'environment'],
  },
  zhongshan: {
    primary: 'civilised-city',
    also: ['party-building', 'environment'],
    maybe: ['community-governance', 'volunteering'],
  },
  huimin: { primary: 'party-building', also: ['community-governance'], maybe: ['public-service'] },
  xindianzi: { primary: 'party-building', maybe: ['work-style'] },
  bayan: {
    primary: 'party-building',
    or: 'civilised-city',
    also: ['civilised-city', 'party-building'],
    maybe: ['community-governance', 'public-service', 'environment'],
  },
  yuquan: {
    primary: 'work-style',
    or: 'party-building',
    also: ['party-building', 'work-style'],
    maybe: ['public-service'],
  },
  qingshuihe: { primary: 'party-building', also: ['rural-revitalisation'] },
  siziwang: { primary: 'party-building', also: ['rural-revitalisation'] },
};
