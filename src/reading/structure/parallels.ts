/** Whether short lines are built alike, as the section headings of one article are. */

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** A display text's skeleton: punctuation and blanks stay, all else is one letter. */
function skeletonOf(text: string): string {
  let skeleton = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isHan(code)) skeleton += '一';
    else if (!isDigit(code)) skeleton += text.charAt(at);
    else if (at === 0 || !isDigit(text.charCodeAt(at - 1))) skeleton += '0';
  }
  return skeleton;
}

/** How many Han characters two texts have in the same places. */
export function countSame(left: string, right: string): number {
  const end = Math.min(left.length, right.length);
  let same = 0;
  for (let at = 0; at < end; at += 1) {
    const code = left.charCodeAt(at);
    if (code === right.charCodeAt(at) && isHan(code)) same += 1;
  }
  return same;
}

/** 一碗热饭端上桌, 一根电话线牵两头: each section has a thing of its own. */
const COUNTED =
  /^[一两三四五六七八九十百千][个条张碗根本套支场扇盏把杯份朵串面座间件封束颗粒片缕杆口头只双对群队批堂节滴块枚轮声步幅桌壶台趟辆顿]/u;
/** 来的人多了, 闹心的事少了: each section has a change of its own. */
const CHANGED =
  /^[\u4e00-\u9fff]{1,5}的?[\u4e00-\u9fff]{1,3}[多少快慢大小好活亮净美热近宽高低新富强稳]了$/u;
/** 先听意见，再画图纸 and 改得好，更要管得好: what comes first, and what then. */
const CORRELATED = /^[^，,]{2,8}[，,](?:再|更|也|还|就|又|才|都|要|不)[^，,]{1,8}$/u;
const PAUSE = /[ \u3000，,]/u;

/** What all but the skeletons say about two texts being built alike. */
function likeness(left: string, right: string): number {
  let score = left.length === right.length ? 1 : 0;
  if (countSame(left, right) >= 2) score += 1;
  const pause = left.search(PAUSE);
  if (pause > 0 && pause === right.search(PAUSE)) {
    score += left.length === right.length || left.charAt(pause) !== right.charAt(pause) ? 1 : 2;
  }
  const short = left.length <= 9 && left.length === right.length;
  if (left.at(-1) === right.at(-1)) score += short ? 1 : 0.5;
  if (left.charAt(0) === right.charAt(0)) score += left.length <= 12 ? 1 : 0.5;
  if (COUNTED.test(left) && COUNTED.test(right)) score += 1;
  if (CORRELATED.test(left) && CORRELATED.test(right)) score += 1;
  if (CHANGED.test(left) && CHANGED.test(right)) score += 1.5;
  return score;
}

/**
 * Whether two display units are built alike, as the section headings of one article are: same
 * length and cut, same punctuation, words in the same places.
 *
 * @example areParallel('抓学习 强本领', '抓服务 暖人心') // true
 */
export function areParallel(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 2 || left === right) return left === right;
  const score = likeness(left, right);
  if (score < 1 || score >= 2) return score >= 2;
  const skeleton = skeletonOf(left);
  return skeleton === skeletonOf(right) && /[^一]/u.test(skeleton);
}
