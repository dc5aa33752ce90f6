/** What is held again and again, or stands at many places, as the words behind its name tell. */

const SUCH = /(?:这样|类似)的$/u;
const OFTEN_HELD = /^[，,][^。；]{0,16}(?:开|办|举办|开展|组织|举行|进行)了[^。；]{0,6}[0-9]/u;
const OFTEN_BUILT =
  /^[，,][^。；]{0,10}(?:建[起成了]|设[立起]|办起|开[设起]|发展到|共?有|培育)[^。；]{0,3}[0-9]/u;

/** 这样的“夜谈”，村里今年开了40场: what is held again and again. */
export function isHeldAgain(before: string, after: string): boolean {
  return SUCH.test(before) && OFTEN_HELD.test(after);
}

/** What is held again and again, or stands at many places: 像这样的“炕头工坊”，全县已建起43个. */
export function isOneOfMany(before: string, after: string): boolean {
  return isHeldAgain(before, after) || (SUCH.test(before) && OFTEN_BUILT.test(after));
}
