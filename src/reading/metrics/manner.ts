/** How people did it, and what they are, between their number and what they did. */

const LONGEST_IS = 22;

/** 四成是下班后赶来的双职工: where the last noun of what they are begins. */
export function endOfIs(text: string, at: number): number {
  const clause = /^是[\u4e00-\u9fff]{1,20}/u.exec(text.slice(at, at + LONGEST_IS))?.[0] ?? '是';
  return at + Math.max(clause.lastIndexOf('的'), 0) + 1;
}

/** 3260人在家门口就业: where or how they did it stands between. */
const MANNER =
  /^(?:因此|由此|从中|先后|顺利|如愿|在外|外出(?=[务打])|在家门口|就近就地|就近|就地|实现|稳定|成功|当场|现场)/u;

export function lengthOfManner(text: string, at: number): number {
  return MANNER.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}
