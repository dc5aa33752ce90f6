/** Lines that stand over many headlines: the names of columns. */

/** 关注“…”, 街坊故事, 乡村振兴进行时, 奋进新征程·一线: heads that stand over many headlines. */
const STANDING_HEAD =
  /^(?:决战决胜脱贫攻坚|决胜全面小康|喜迎二十大|我为群众办实事|奋斗百年路[ \u3000]?启航新征程|学党史[ \u3000]?悟思想[ \u3000]?办实事[ \u3000]?开新局|在希望的田野上|乡村行[ \u3000·]?看振兴|新春走基层)$|^(?:关注|聚焦|走近)[“《][^”》]{2,16}[”》][^，,。]{0,6}$|^[\u4e00-\u9fff]{2,8}(?:故事|面对面|直通车)$|^[\u4e00-\u9fff]{2,10}[·•][\u4e00-\u9fff]{2,8}$|^[\u4e00-\u9fff]{4,8}看[\u4e00-\u9fff]{2,4}$|^(?:光影|影像|镜头|法治|平安|健康|书香|魅力|活力)[\u4e00-\u9fff]{2,4}$|^(?:[\u4e00-\u9fff]{2,8}新(?:征程|时代|篇章|局面|作为))(?:[ \u3000]?[\u4e00-\u9fff]{2,8}新(?:征程|时代|篇章|局面|作为))?$/u;

/** 乡村振兴进行时, “厂改”进行时: nothing goes on with it, while a 直通车 may be driven somewhere. */
const CLOSED_HEAD = /^(?!.*正在进行时$)[\u4e00-\u9fff“”+]{2,10}(?:进行时|风采录|见闻录|大家谈)$/u;

/** Whether a line is of the words that stand over many headlines, and are no part of any. */
export function isStandingHead(text: string): boolean {
  return STANDING_HEAD.test(text) || CLOSED_HEAD.test(text);
}

/** Whether a line right above another one is a column's name, and the other begins something else. */
export function isClosedHead(text: string): boolean {
  return CLOSED_HEAD.test(text);
}
