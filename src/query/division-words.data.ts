/**
 * What kind of division a name below the province is, in the words that are usual in English. A
 * name is never romanised; its level and its ending say its kind.
 */
export interface DivisionWord {
  /** Index into REGION_LEVELS: a 市 is one thing as a prefecture and another as a county. */
  readonly level: number;
  /** The name ends so; of two endings that fit, the first one in the table is meant. */
  readonly ending: string;
  readonly en: string;
}

export const DIVISION_WORDS: readonly DivisionWord[] = [
  { level: 1, ending: '自治州', en: 'autonomous prefecture' },
  { level: 1, ending: '地区', en: 'prefecture' },
  { level: 1, ending: '盟', en: 'league' },
  { level: 1, ending: '市', en: 'city' },
  { level: 2, ending: '自治县', en: 'autonomous county' },
  { level: 2, ending: '自治旗', en: 'autonomous banner' },
  { level: 2, ending: '神农架林区', en: 'forestry district' },
  { level: 2, ending: '六枝特区', en: 'special district' },
  { level: 2, ending: '县', en: 'county' },
  { level: 2, ending: '旗', en: 'banner' },
  { level: 2, ending: '市', en: 'county-level city' },
  { level: 2, ending: '区', en: 'district' },
  { level: 3, ending: '街道', en: 'subdistrict' },
  { level: 3, ending: '街道办事处', en: 'subdistrict' },
  { level: 3, ending: '镇', en: 'town' },
  { level: 3, ending: '乡', en: 'township' },
  { level: 3, ending: '苏木', en: 'sum' },
  { level: 3, ending: '开发区', en: 'development zone' },
  { level: 3, ending: '园区', en: 'zone' },
  { level: 3, ending: '农场', en: 'farm' },
  { level: 4, ending: '社区', en: 'community' },
  { level: 4, ending: '村', en: 'village' },
  { level: 4, ending: '嘎查', en: 'village' },
];

/** What is said where no ending fits. */
export const LEVEL_WORDS: readonly string[] = [
  '',
  'prefecture level',
  'county level',
  'township level',
  'village level',
];
