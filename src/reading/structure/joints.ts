/** Cuts that a form of words tells: lists, places within places, changes of numbers. */
import { JOINTS, type Joint } from './joints.data.ts';

/** Characters that two members of a list share in the same places. */
const ALIKE = 1.5;
const MOST_ALIKE = 4.5;
const LONGEST_MEMBER = 6;
/** What the second half of a member of two characters says, behind two more: 修渠、升学、立|碑、. */
const EVEN = 6;
const EVEN_MEMBERS = /(?:^|[，：、。])[\u4e00-\u9fff]{2}、[\u4e00-\u9fff]{2}、[\u4e00-\u9fff]$/u;
const REST_OF_MEMBER = /^[\u4e00-\u9fff](?:[、，]|等|和)/u;
const REACH_OF_MEMBERS = 8;

/** 婚事新办、 / 丧事简办762起: what a member of a list has in the places of the one before it. */
function listScore(tail: string, head: string): number {
  const member = /[\u4e00-\u9fff]{3,6}(?=、$)/u.exec(tail.slice(-LONGEST_MEMBER - 1))?.[0] ?? '';
  let best = 0;
  for (let length = 3; length <= member.length; length += 1) {
    const last = member.slice(-length);
    let same = 0;
    for (let at = 0; at < length; at += 1) if (last.charAt(at) === head.charAt(at)) same += 1;
    if (same >= 2) best = Math.max(best, same * ALIKE);
  }
  return Math.min(MOST_ALIKE, best);
}

/** Whether the two sides of a cut are one member of a list, as long as both members before it. */
function evenScore(tail: string, head: string): number {
  return EVEN_MEMBERS.test(tail.slice(-REACH_OF_MEMBERS)) && REST_OF_MEMBER.test(head) ? EVEN : 0;
}

/** 石桥镇、柳 / 河镇、青山镇: the member that the cut splits is of the kind of those on both its sides. */
const KIND_BEFORE = /([镇乡村县区市]|街道|社区)、[\u4e00-\u9fff]{1,2}$/u;
const KIND_BEHIND = /^[\u4e00-\u9fff]{0,3}?([镇乡村县区市]|街道|社区)[、和等]/u;
const SAME_KIND = 6;

function kindScore(tail: string, head: string): number {
  const before = KIND_BEFORE.exec(tail)?.[1];
  return before !== undefined && KIND_BEHIND.exec(head)?.[1] === before ? SAME_KIND : 0;
}

/** The forms whose second side a text begins with. */
export function jointsOf(head: string): readonly Joint[] {
  return JOINTS.filter(([, behind]) => behind.test(head));
}

/**
 * What is known of cuts of this form: what the text behind must begin with where the one before ends
 * so. `isList`: whether the one before ends with 、 behind things, not behind amounts.
 *
 * @example jointScore('队伍由46人扩充', '到203人，', false) // 4
 */
export function jointScore(
  tail: string,
  head: string,
  isList: boolean,
  joints: readonly Joint[] = jointsOf(head),
): number {
  let score = joints.find(([before]) => before.test(tail))?.[2] ?? 0;
  if (isList) score += listScore(tail, head);
  if (tail.includes('、')) score += evenScore(tail, head) + kindScore(tail, head);
  return score;
}
