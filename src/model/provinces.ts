/**
 * The 34 divisions of province level: short names as headlines print them and the tile that stands
 * for each in the grid (column from the west, row from the north). A tile grid keeps neighbours
 * near each other and gives every province the same area; it is no boundary map. `iso` is the part
 * of ISO 3166-2:CN after the country: what stands where an English name has no room.
 */
export const PROVINCES = [
  { code: '11', name: '北京市', zh: '北京', en: 'Beijing', tile: [6, 2], iso: 'BJ' },
  { code: '12', name: '天津市', zh: '天津', en: 'Tianjin', tile: [7, 3], iso: 'TJ' },
  { code: '13', name: '河北省', zh: '河北', en: 'Hebei', tile: [6, 3], iso: 'HE' },
  { code: '14', name: '山西省', zh: '山西', en: 'Shanxi', tile: [5, 3], iso: 'SX' },
  { code: '15', name: '内蒙古自治区', zh: '内蒙古', en: 'Inner Mongolia', tile: [6, 1], iso: 'NM' },
  { code: '21', name: '辽宁省', zh: '辽宁', en: 'Liaoning', tile: [8, 2], iso: 'LN' },
  { code: '22', name: '吉林省', zh: '吉林', en: 'Jilin', tile: [8, 1], iso: 'JL' },
  { code: '23', name: '黑龙江省', zh: '黑龙江', en: 'Heilongjiang', tile: [8, 0], iso: 'HL' },
  { code: '31', name: '上海市', zh: '上海', en: 'Shanghai', tile: [8, 5], iso: 'SH' },
  { code: '32', name: '江苏省', zh: '江苏', en: 'Jiangsu', tile: [7, 5], iso: 'JS' },
  { code: '33', name: '浙江省', zh: '浙江', en: 'Zhejiang', tile: [7, 6], iso: 'ZJ' },
  { code: '34', name: '安徽省', zh: '安徽', en: 'Anhui', tile: [6, 5], iso: 'AH' },
  { code: '35', name: '福建省', zh: '福建', en: 'Fujian', tile: [6, 6], iso: 'FJ' },
  { code: '36', name: '江西省', zh: '江西', en: 'Jiangxi', tile: [5, 6], iso: 'JX' },
  { code: '37', name: '山东省', zh: '山东', en: 'Shandong', tile: [6, 4], iso: 'SD' },
  { code: '41', name: '河南省', zh: '河南', en: 'Henan', tile: [5, 4], iso: 'HA' },
  { code: '42', name: '湖北省', zh: '湖北', en: 'Hubei', tile: [5, 5], iso: 'HB' },
  { code: '43', name: '湖南省', zh: '湖南', en: 'Hunan', tile: [4, 6], iso: 'HN' },
  { code: '44', name: '广东省', zh: '广东', en: 'Guangdong', tile: [4, 7], iso: 'GD' },
  { code: '45', name: '广西壮族自治区', zh: '广西', en: 'Guangxi', tile: [3, 6], iso: 'GX' },
  { code: '46', name: '海南省', zh: '海南', en: 'Hainan', tile: [3, 7], iso: 'HI' },
  { code: '50', name: '重庆市', zh: '重庆', en: 'Chongqing', tile: [4, 4], iso: 'CQ' },
  { code: '51', name: '四川省', zh: '四川', en: 'Sichuan', tile: [3, 4], iso: 'SC' },
  { code: '52', name: '贵州省', zh: '贵州', en: 'Guizhou', tile: [3, 5], iso: 'GZ' },
  { code: '53', name: '云南省', zh: '云南', en: 'Yunnan', tile: [2, 5], iso: 'YN' },
  { code: '54', name: '西藏自治区', zh: '西藏', en: 'Tibet', tile: [1, 4], iso: 'XZ' },
  { code: '61', name: '陕西省', zh: '陕西', en: 'Shaanxi', tile: [4, 3], iso: 'SN' },
  { code: '62', name: '甘肃省', zh: '甘肃', en: 'Gansu', tile: [3, 2], iso: 'GS' },
  { code: '63', name: '青海省', zh: '青海', en: 'Qinghai', tile: [2, 3], iso: 'QH' },
  { code: '64', name: '宁夏回族自治区', zh: '宁夏', en: 'Ningxia', tile: [4, 2], iso: 'NX' },
  { code: '65', name: '新疆维吾尔自治区', zh: '新疆', en: 'Xinjiang', tile: [1, 2], iso: 'XJ' },
  { code: '71', name: '台湾省', zh: '台湾', en: 'Taiwan', tile: [7, 7], iso: 'TW' },
  { code: '81', name: '香港特别行政区', zh: '香港', en: 'Hong Kong', tile: [6, 7], iso: 'HK' },
  { code: '82', name: '澳门特别行政区', zh: '澳门', en: 'Macao', tile: [5, 7], iso: 'MO' },
] as const;

export type Province = (typeof PROVINCES)[number];

const BY_NAME = new Map<string, Province>(PROVINCES.map((province) => [province.name, province]));

/** The province of this full official name, if there is one. */
export function provinceOf(name: string): Province | null {
  return BY_NAME.get(name) ?? null;
}
