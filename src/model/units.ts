/**
 * Measure words and units of the genre, grouped by what they measure: the dashboard compares like
 * with like, and sums never mix two units.
 */
export const UNIT_GROUPS = [
  { id: 'people', zh: '人数', en: 'People' },
  { id: 'visits', zh: '人次', en: 'Visits' },
  { id: 'households', zh: '户数', en: 'Households' },
  { id: 'money', zh: '金额', en: 'Money' },
  { id: 'area', zh: '面积', en: 'Area' },
  { id: 'length', zh: '长度', en: 'Length' },
  { id: 'weight', zh: '重量', en: 'Weight' },
  { id: 'volume', zh: '体积', en: 'Volume' },
  { id: 'events', zh: '场次', en: 'Events' },
  { id: 'objects', zh: '件数', en: 'Objects' },
  { id: 'places', zh: '处所', en: 'Places' },
  { id: 'organisations', zh: '组织', en: 'Organisations' },
  { id: 'share', zh: '占比', en: 'Share' },
  { id: 'time', zh: '时长', en: 'Time' },
  { id: 'other', zh: '其他', en: 'Other' },
] as const;
export type UnitGroup = (typeof UNIT_GROUPS)[number]['id'];
