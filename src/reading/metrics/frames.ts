/** What stands in a clause around its verb and is no part of what the number counts. */

/** 老陈把全村 | 300多户跑了一遍: who does it, and the word that puts the object first. */
const TAKES =
  /^[\u4e00-\u9fff]{1,12}?(?<![一火门刀拖老大])[把将](?![握关手军来近要会领])(?=[\u4e00-\u9fff]{2})/u;
/** 合作社按照入股资金 | 6%: who goes by it. */
const ACCORDING =
  /^[\u4e00-\u9fff]{0,12}?(?:按照|依照|依据|根据|按(?![摩揭时期需量件规劳月年日户人比]))(?=[\u4e00-\u9fff]{2})/u;
/** 元旦期间 | 本地游客占比 */
const PERIOD =
  /^(?:[\u4e00-\u9fff]{2,8}期间|(?:[去今前上]年)?[0-9]{1,2}(?:至|[-—~～])[0-9]{1,2}月份?)(?=..)/u;
/** 从公益金中拿出 | 18万元 */
const FUND = /^从([\u4e00-\u9fff]{2,10})[中里](?:拿出|列支|提取|安排|拨出|划出)$/u;
/** 在 | 离家300米不到的助餐点 */
const IN_DISTANCE = /^在(?=[离距])/u;
/** 只好花 | 三十块 */
const FORCED = /^(?:只好|只能|只得|不得不)(?=.)/u;
/** 从市区向西驱车 | 60公里: from where and in which direction. */
const TRAVELS =
  /^[从由沿自往向][\u4e00-\u9fff]{1,16}?(驱车|步行|行驶|骑行|徒步|前行|行走|行车|乘车)$/u;

/**
 * The phrase without who acts and by what.
 *
 * @example withoutFrame('合作社按照入股资金') // '入股资金'
 */
export function withoutFrame(phrase: string): string {
  return phrase
    .replace(IN_DISTANCE, '')
    .replace(PERIOD, '')
    .replace(FUND, '$1')
    .replace(FORCED, '')
    .replace(TRAVELS, '$1')
    .replace(ACCORDING, '')
    .replace(TAKES, '');
}

/** 较上年同期 | 4050起下降22%: the clause says no more than when the number was so. */
const COMPARED_WITH =
  /(?:^|[，,；;])[较比而]?(?:(?:19|20)[0-9]{2}年|[去上前]年|上月|上季度)?(?:年?[底末初]|同期|同月)(?:是|为|仅有?|只有)?的?$/u;

/** 离家 | 300米不到的助餐点, 远在 | 400公里外的县: how far something is, not how long what stands behind. */
const FAR = /(?:[离距][\u4e00-\u9fff]{1,6}|远在)$/u;
const LENGTHS = new Set(['米', '公里', '里', '千米']);

/** Whether the number of `unit` behind `before` is a distance. */
export function isDistance(before: string, unit: string): boolean {
  return LENGTHS.has(unit) && FAR.test(before);
}

/** Whether what stands before a number only tells that it is an earlier one of the same thing. */
export function isComparedWith(before: string): boolean {
  return COMPARED_WITH.test(before);
}

const LIES =
  /(?:位于|地处|坐落[于在]|处于|隶属|毗邻|紧邻|紧挨|紧靠|(?<![差])距离?|[东西南北][临接靠依邻连])[\u4e00-\u9fff]{2,16}$/u;

/** 榆村位于镇北部，共有512户: the clause before says where the place lies, and no name of what is there. */
export function tellsWhere(clause: string): boolean {
  return LIES.test(clause);
}
