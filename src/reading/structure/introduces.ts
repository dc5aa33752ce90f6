/** Which text of an article introduces a name that another one takes as known: that one comes later. */

/** 办起“稻香夜校”, 推行了全县首个“渡口议事亭”: a name told for the first time. */
const INTRODUCTION =
  /(?:推出|推行|推开|成立|设立|组建|创建|创办|开办|开设|开通|上线|启动|实施|建成|打造|试行|建立|编成|结成|组成|(?:建|办|搭|支|拉|凑|开|搞|挂|聘|选)[起出来成])了?[^，,。；;“”]{0,12}“([^”]{2,10})”/gu;
const KNOWN = 2;
/** More of it says nothing new. */
const LONGEST = 4000;

/** The names that a text introduces, each once. */
export function namesIntroduced(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name] of text.slice(0, LONGEST).matchAll(INTRODUCTION)) names.add(name ?? '');
  return names;
}

/** 社区给队员配了保险, 队里最小的十六岁: which team that is has been said before. */
const OF_A_TEAM = /(?<![^，。；：、“”给为让请与和])(?:队员|队里|队长)/u;

/** Whether a text that introduces no team takes as known one of those in `names`. */
function speaksOfTeam(names: ReadonlySet<string>, text: string, own: ReadonlySet<string>): boolean {
  if (![...names].some((name) => name.endsWith('队'))) return false;
  return ![...own].some((name) => name.endsWith('队')) && OF_A_TEAM.test(text.slice(0, LONGEST));
}

/**
 * What speaks for a text that introduces `names` standing before `text`, which introduces `own`.
 *
 * @example introductionScore(new Set(['稻香夜校']), '“稻香夜校”一周两晚……', new Set()) // 2
 */
export function introductionScore(
  names: ReadonlySet<string>,
  text: string,
  own: ReadonlySet<string>,
): number {
  const isKnown = [...names].some((name) => !own.has(name) && text.includes(name));
  return isKnown || speaksOfTeam(names, text, own) ? KNOWN : 0;
}
