/** Numbers of some of those that the number before counted, which their clause does not name again. */
import type { Indicator, Place } from './counted.ts';

/** 孩子200多个，考上大学的有31个: some of those before, said without their name. */
export function isOfThose({ text, around, unit }: Place): boolean {
  const said = text.slice(Math.max(0, around.from - LONGEST_THOSE), around.from);
  return !/[%‰成倍番点]$/u.test(unit) && THOSE.test(said);
}

/** 由过去的40人, 最小的9平方米 are no part of those before. */
const THOSE =
  /(?<!原来|原先|过去|之前|以前|目前|现在|如今|当初|最初|当时|[年月期]|最[大小高低多少长短])的(?:就|已|也|共|只|仅)?有?$/u;
const LONGEST_THOSE = 8;

const BODY = /(?:[镇乡县市区村组班队户家校院]|[小中大]学|街道|社区|单位|公司|企业)$/u;

/** 黑板33套，一小和二中各10套: how many of them each body got. */
export function isShareOf(before: Indicator | null, { text, around }: Place): boolean {
  const each = text.slice(around.from - 1, around.from + 1).includes('各');
  return each && before !== null && BODY.test(before.text);
}
