/** Texts that open in another county than those around them: reports of their own, and no sections. */

/** A name begins where a text, a clause or a larger division ends, or behind 在 and its like. */
const BEFORE = '(?:^|[^\\u4e00-\\u9fff]|[在到从进入省市州盟由])';
/** What the name of a county is followed by where a text gives a place in full. */
const BEHIND = '(?=[\\u4e00-\\u9fff]{2,8}[镇乡村]|[\\u4e00-\\u9fff]{2,6}(?:街道|社区|苏木))';
/** 小区, 景区, 街区 are no districts; 我市 and 全市 no names. */
const COUNTY = new RegExp(
  `${BEFORE}([\\u4e00-\\u9fff]{2,3}(?:[县旗]|(?<![小社园景城山片辖地校牧灾库新厂老港林矿街学])区))${BEHIND}`,
  'u',
);
const CITY = new RegExp(`${BEFORE}([\\u4e00-\\u9fff]{2,3}(?<![我全该本])市)${BEHIND}`, 'u');
/** A text says within so many characters where it is. */
const OPENING = 40;

function countyIn(text: string): string | null {
  return COUNTY.exec(text)?.[1] ?? CITY.exec(text)?.[1] ?? null;
}

/**
 * Whether `text` opens in another county than all that `others` say, who name theirs.
 *
 * @example opensElsewhere('周六，临江区河口街道……', '河东区桥南街道……') // true
 */
export function opensElsewhere(text: string, others: string): boolean {
  const county = countyIn(text.slice(0, OPENING));
  return county !== null && !others.includes(county) && countyIn(others) !== null;
}
