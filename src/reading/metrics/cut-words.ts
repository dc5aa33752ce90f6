/** What is cut off the phrase before a number, up to its object: particles, 有, 共, how it was done. */
import { isVerbAt } from './cut-verbs.ts';
import { PERSON } from './lexicons.ts';
import { MANNER, ONE_OF } from './name-edges.data.ts';
import { trimLead } from './trim-edges.ts';

/** 给老人装了门铃 → 门铃: behind a verb with 了 stands its object. */
export function cutLe(phrase: string): string {
  const at = phrase.lastIndexOf('了');
  if (at < 1 || phrase.length - at < 3 || '为除罢极不'.includes(phrase.charAt(at - 1)))
    return phrase;
  const object = trimLead(phrase.slice(at + 1));
  const one = ONE_OF.exec(object)?.[0].length ?? 0;
  return object.length - one >= 2 ? object.slice(one) : object;
}

/** 景区前4天累计接待游客 → 接待游客. */
export function cutAdded(phrase: string): string {
  const at = phrase.indexOf('累计') + 2;
  if (at > 3 && isVerbAt(phrase, at)) return phrase.slice(at);
  const all = phrase.indexOf('共', 1) + 1;
  if (all < 2 || '公总国一'.includes(phrase.charAt(all - 2))) return phrase;
  return isVerbAt(phrase, all) ? phrase.slice(all) : phrase;
}

/** 村里有民宿 → 民宿, 渔村现存石屋 → 石屋, but 国有企业 stays. */
export function cutHas(phrase: string): string {
  const left = phrase.replace(/^.{2,12}(?:现存|尚存|留存)(?=..)/u, '');
  if (left !== phrase) return left;
  const at = phrase.lastIndexOf('有');
  if (
    at < 1 ||
    at > phrase.length - 2 ||
    '国私所拥具没含占富享未公共保'.includes(phrase.charAt(at - 1))
  ) {
    return phrase;
  }
  return '限效机关序色的'.includes(phrase.charAt(at + 1)) ? phrase : phrase.slice(at + 1);
}

const ONE_CHARACTER = new Set('煤米面油粮菜水肥药盐糖茶鱼羊猪牛鸡鸭鹅树苗花书灯桌椅砖瓦布酒蜜');

/** 堆放的旧家具 → 旧家具; 党的 and a single character after 的 stay. */
export function cutOf(phrase: string): string {
  const of = phrase.lastIndexOf('的');
  // 顺路捎去的煤: a thing of one character.
  if (of > 2 && phrase.length - of === 2 && ONE_CHARACTER.has(phrase.charAt(of + 1)))
    return phrase.slice(-1);
  if (of <= 0 || phrase.length - of <= 2 || phrase.charAt(of - 1) === '党') return phrase;
  return trimLead(phrase.slice(of + 1));
}

/** 以托管方式种植小麦 → 种植小麦. */
export function cutManner(phrase: string): string {
  const cut = phrase.replace(MANNER, '');
  return cut.length < phrase.length ? trimLead(cut) : phrase;
}

/** 送餐, 送医, 送达 are words of their own, and of what was sent only things are counted. */
const SENDS =
  /^送(?:上|去|来|出|还|回)?了?(?!文化|文艺|[餐医教戏电货考岗技法别行检审达到往至进给水药暖温培学课])(?=..)/u;
/** 老人送米 */
const SENDS_FOOD = /^送[上去来出还回]?了?[米面油煤肉]$/u;

/** 老人送轮椅, 困难家庭送米 → 轮椅, 米: to whom it was given stands before the verb. */
export function cutGiven(phrase: string): string {
  for (let at = phrase.indexOf('送', 2); at > 0; at = phrase.indexOf('送', at + 1)) {
    const whom = phrase.slice(0, at);
    if (PERSON.endsAt(phrase, at) === 0 && !/(?:家庭|[农住商困保难]户)$/u.test(whom)) continue;
    if (SENDS_FOOD.test(phrase.slice(at))) return phrase.slice(-1);
    const verb = SENDS.exec(phrase.slice(at))?.[0].length ?? 0;
    if (verb > 0) return phrase.slice(at + verb);
  }
  return phrase;
}

/** 合作社又投资 → 投资: who did it once more is no part of the name. */
export function cutAgain(phrase: string): string {
  const at = phrase.length - 2;
  return at > 2 && phrase.charAt(at - 1) === '又' && isVerbAt(phrase, at)
    ? phrase.slice(at)
    : phrase;
}

/** 在各村巡演 → 巡演: where, and nothing else before the deed. */
const WHERE_DONE =
  /^在[\u4e00-\u9fff]{1,8}(?:里|上|内外|内|外|中|地|站|村|镇|县)(?=[\u4e00-\u9fff]{2}$)/u;

const SHOWS = /^(?:获奖|夺冠|办展|参展|试种)$/u;

/** What was done, where nothing but the place stands before it; the phrase itself elsewhere. */
export function cutWhere(phrase: string): string {
  const at = WHERE_DONE.exec(phrase)?.[0].length ?? 0;
  const verb = at > 0 && (isVerbAt(phrase, at) || SHOWS.test(phrase.slice(at)));
  return verb ? phrase.slice(at) : phrase;
}
