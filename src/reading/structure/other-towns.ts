/** Captions that say another town than the headline which they stand under. */

/** 柳河县石桥镇： before what is told: the headline's town, without what it lies in. */
const TOWN_OF_HEADLINE =
  /^(?:[\u4e00-\u9fff]{2,8}?[省市县区旗州盟])?([\u4e00-\u9fff]{2,4}?)(镇|乡|街道|街|苏木)[：:]/u;
/** A caption says within so many characters where it is. */
const OPENING = 32;
/**
 * 柳河县柳林镇 and 近日，柳林镇: a 乡 and a 街 only behind what they lie in, since one may come home from 他乡 or walk
 * the 步行街.
 */
const TOWN =
  /(?:(?<=[省市县区旗州盟])([\u4e00-\u9fff]{2,4}?)(乡|街(?!道))|(?<=[省市县区旗州盟，,日在])([\u4e00-\u9fff]{2,4}?)(镇|街道|苏木))(?![镇村亲情音愁]|游客|[\u4e00-\u9fff]{0,2}(?:[小中]学|旅行团))/gu;
/** 6个乡镇, 全镇, 该街道, 小城镇 and 游客在古镇 are no names. */
const NO_NAME =
  /[在的到来从和与里上下是走]|社区|[个各全该本城小古集村乡大老]$|^(?:中心|特色|重点|文明|示范)/u;

/**
 * Whether a caption opens with a town of the headline's own kind and nowhere names the headline's: what
 * 石桥镇：… tells is seen on no picture from 柳林镇.
 *
 * @example saysOtherTown('石桥镇：水渠修到家门口', '近日，柳河县柳林镇的茶农忙着采茶。') // true
 */
export function saysOtherTown(headline: string, caption: string): boolean {
  const [, name = '', kind = ''] = TOWN_OF_HEADLINE.exec(headline) ?? [];
  if (name === '' || caption.includes(name)) return false;
  const towns = [...caption.slice(0, OPENING).matchAll(TOWN)];
  return towns.some(([, rural, itsRural, town = rural ?? '', its = itsRural]) => {
    return its === kind && !NO_NAME.test(town);
  });
}
