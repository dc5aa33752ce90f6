/** Words around the name of what is counted that say when, how often or how much of it. */

/** 会员从2018年的36人: when it was so is no part of the name. */
export const SINCE =
  /(?<=..)[由从](?:[0-9０-９]{4}年|[去前上今]年|当初|成立|(?:改造|整治|治理|实施|开展|运行|推行)前)[\u4e00-\u9fff]{0,4}$/u;

/** 下降到今年一季度的: when it was so is no part of the name. */
export const QUARTER =
  /(?<=..)(?:[今去前上]年|同期|当年)?(?:[一二三四]季度|[上下]半年|前[一二三四]季度|年初|年底|年末|[0-9]{1,2}月份?)的?$/u;

/** 接种率较上月提高: what it is compared with is no part of the name. */
export const COMPARED =
  /(?<=..)[较比](?:上年|上月|上周|上季度|去年|此前|以往|往年|改造前|整治前)(?:同期)?(?:提高|提升|增长|下降|增加|减少|上升|降低)了?$/u;

/** 价格比零买低: what it is compared with is no part of the name. */
export const THAN = /(?<=..)比[\u4e00-\u9fff]{1,6}[低高多少快慢]出?了?$/u;

/** How long it took: 两年来, 近三个月以来, 一年下来. */
export const DURING =
  /^(?:[近这]?[一二三四五六七八九十两半几]{1,2}个?多?[年月天周]多?(?:以来|来|间|里|内|下来))(?=..)/u;

/** 3~8月全县收入: the months are no part of the name. */
export const MONTHS = /^[0-9０-９]{1,2}[~～—至-][0-9０-９]{1,2}月份?(?=..)/u;

/** 一场酒席, 每户村民: how many of it. */
export const ONE_OF = /^[一每][个名位户场次家座间件份项支所张篇本套台辆批头只亩块]/u;

/** 时限在法定基础上压缩: on what basis is no part of the name. */
export const BASIS = /在[\u4e00-\u9fff]{1,8}基础上/u;

/** A character of every phrase that says when: asked first, since most names have none. */
export const TIMELY = /[年季度月初底末立前]/u;

/** 每天服务老人: how often is no part of the name. */
export const OFTEN = /^.{0,8}(?:平均)?每(?:天|日|年|月|周|季度|人每[年月天])(?=..)/u;

/** 活动共服务居民, 行动累计出动民警: what is added up stands behind the word. */
export const ADDS_UP =
  /^[\u4e00-\u9fff]{0,8}(?:活动|行动|招聘会|义诊|集市)(?:共|累计)(?![产青享建同计和])(?=..)|^[\u4e00-\u9fff·]{2,14}分别(?=[\u4e00-\u9fff]{2})/u;

/** 消费券发放三期、共2400万元: how many of it. */
export const SMALL_PART = /[一二两三四五六七八九十]{1,2}[个名位期场次支条项座家户间处轮批]$/u;

/** 共92名: right before the number, a word that adds up what the clause before names. */
export const TOTAL = /^(?:共|合计|总计|总共|累计|一共)/u;

/** 酒席花掉十万元: verbs of spending and selling. */
export const SPENT = /(?:花[掉去费了]|用[去掉了]|卖[出了得掉])$/u;

/** 纠纷曾占到全镇矛盾的: the part is named, not the whole. */
export const PART_OF =
  /(?<=..)(?:曾|已|约|仅|共|均|只)?占(?!比|地|用|有|道)[\u4e00-\u9fff]{0,12}$/u;
