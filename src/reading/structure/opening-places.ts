/** Texts that open in another county than those around them: reports of their own, and no sections. */

/** 临江区 in 临江区河口街道: a county or district that a text gives in full; 小区 and 景区 are none. */
const COUNTY =
  /[\u4e00-\u9fff]{2,3}?(?:[县旗市]|(?<![小社园景城山片辖地校牧灾库新厂老港林矿街学])区)(?=[\u4e00-\u9fff]{2,8}[镇乡村]|[\u4e00-\u9fff]{2,6}(?:街道|社区|苏木))/u;
/** A text says within so many characters where it is. */
const OPENING = 40;

/** The county that a text gives in full in its first words, or null. */
export function openingCounty(text: string): string | null {
  return COUNTY.exec(text.slice(0, OPENING))?.[0] ?? null;
}

/**
 * Whether `text` opens in another county than all that `others` say, who name theirs.
 *
 * @example opensElsewhere('周六，临江区河口街道……', '河东区桥南街道……') // true
 */
export function opensElsewhere(text: string, others: string): boolean {
  const county = openingCounty(text);
  return county !== null && !others.includes(county) && COUNTY.test(others);
}
