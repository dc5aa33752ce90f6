/** A number of kinds behind a list that ends with 等: what they are kinds of stands before the list. */
import type { Indicator, Place } from './counted.ts';
import { NOUNS } from './cut-verbs.ts';
import { trimLead } from './trim-edges.ts';

/** 农具有犁、耙、耧等8类300余件: the subject, the verb, and the kinds before the second number. */
const LISTED =
  /(?:^|[，。；：！？])([\u4e00-\u9fff]{2,10}?)(有|包括|涵盖|包含|囊括|分为)了?(?:[\u4e00-\u9fff]{1,8}、){1,8}[\u4e00-\u9fff]{1,8}等(?:[0-9０-９]{1,4}[余多]?(?:大?类|种)[，、]?共?)?$/u;
const LONGEST_LIST = 48;
const KINDS = new Set(['类', '种', '大类', '项', '门']);
/** 果园有桃、梨等12种: where they are, or who has them, is not what they are. */
const PLACE = /[园圃场地馆室站所院店厂社家村镇乡县市区校楼网台里内上中]$|中心|基地|公司|平台$/u;

/**
 * What stands before a list of its kinds, for the number of kinds and for the one right behind it;
 * null where no such list leads to the number.
 *
 * @example for '8类' in '农具有犁、耙、耧等8类300余件' it is '农具'
 */
export function findKindsOf({ text, around, unit, last, sentence }: Place): Indicator | null {
  const behind = last !== null && KINDS.has(last.unit) && around.from - last.to <= 2;
  if (!behind && !KINDS.has(unit)) return null;
  const from = Math.max(sentence[0], around.from - LONGEST_LIST);
  const listed = LISTED.exec(text.slice(from, around.from));
  if (listed === null) return null;
  const subject = trimLead(listed[1] ?? '');
  const thing = NOUNS.endsAt(subject, subject.length) > 0 && !PLACE.test(subject);
  return thing ? { text: subject, sure: false } : null;
}
