/**
 * What tells an article's first paragraph from its others: signs in its first characters, each with
 * its weight, the logarithm of how much likelier a paragraph that has it is to be the first one.
 * Fitted to 333 articles of several paragraphs and rounded; on articles that the fit had not seen,
 * the paragraph with the highest sum is the first one in 9 of 10. Seven were added later, weighed by what the
 * others left unexplained on 1,054 articles.
 */
export interface OpeningSign {
  readonly name: string;
  readonly example: string;
  readonly weight: number;
  /** How many of the paragraph's first characters are looked at. */
  readonly reach: number;
  readonly pattern: RegExp;
}

/** What a paragraph gains with each share of its headline's pairs of characters. */
export const HEADLINE_WEIGHT = 2.4;

export const OPENING_SIGNS: readonly OpeningSign[] = [
  {
    name: 'two places, one inside the other',
    example: '在河东县柳林镇的茶园里',
    weight: 2.2,
    reach: 80,
    pattern:
      /[\u4e00-\u9fff]{2}(?:省|自治区|市(?![场民容级政井集])|州|盟)[\u4e00-\u9fff]{1,7}(?:市|县|区|旗|镇|乡|街道|苏木)|[\u4e00-\u9fff]{2,5}(?:市(?![场民容级政井集])|县|区|旗)[\u4e00-\u9fff]{2,6}(?:镇|乡|街道|社区|村|苏木|嘎查)/u,
  },
  {
    // Of 149 paragraphs that begin so 144 are the first ones: the province is named once.
    name: 'a province with a city or a county',
    example: '在河东省柳林市，',
    weight: 1.2,
    reach: 26,
    pattern:
      /(?:[\u4e00-\u9fff]{2}省|黑龙江省|(?:内蒙古|[古尔族藏])自治区)(?![级内外文])[\u4e00-\u9fff]{2,6}?[市县州区盟旗]/u,
  },
  {
    name: 'a day behind the first clause',
    example: '“茶开园了！”6月18日，茶农……',
    weight: 2,
    reach: 100,
    pattern: /[。，,？！?!”’…](?:近日|近期|日前|连日来|[0-9]{1,2}月[0-9]{1,2}日|昨日|昨天)/u,
  },
  {
    name: 'a time of the news first',
    example: '近日，',
    weight: 1.4,
    reach: 30,
    pattern:
      /^[“‘]?(?:近日|近期|近年来|近段时间|日前|连日来|今年以来|年初以来|入[春夏秋冬]以来|自[^，,]{2,16}以来|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}月以来|[^，,。]{2,14}(?:期间|假期|时节|季节|之际|前夕|当天|上午|下午|傍晚|早上|清晨|周末)[，,]|(?:今天|昨天|昨日|当天)?(?:上午|下午|早上|晚上|傍晚|中午))/u,
  },
  {
    name: 'a call, or what is left out',
    example: '量血压、理发、磨刀……',
    weight: 1.4,
    reach: 42,
    pattern: /……|[！!]/u,
  },
  {
    name: 'a time of the day',
    example: '天刚亮，',
    weight: 1.1,
    reach: 12,
    pattern:
      /清晨|早上|凌晨|上午|中午|午后|下午|傍晚|晚上|入夜|夜里|夜幕|夜色|黄昏|天刚|天还没|天不亮|一大早|周末|周[一二三四五六日]|点[钟半，,]|时[，,许]/u,
  },
  {
    name: 'a season',
    example: '初夏的柳林镇',
    weight: 0.8,
    reach: 8,
    pattern:
      /[初早盛深隆寒金三入][春夏秋冬伏]|[春夏秋冬][日天风]|阳春|[一二三四五六七八九十]月的|寒风|细雨|雨后|阳光/u,
  },
  {
    name: 'the reporter',
    example: '老茶农对记者说',
    weight: 0.8,
    reach: 100,
    pattern: /记者(?!会)/u,
  },
  {
    name: 'somebody’s words',
    example: '“以前路不好走。',
    weight: 0.6,
    reach: 14,
    pattern: /^[“‘](?![^”’]{1,10}[”’](?![。！？!?，,]))/u,
  },
  {
    name: 'a town and its village',
    example: '柳林镇东山村',
    weight: 0.6,
    reach: 80,
    pattern: /[\u4e00-\u9fff]{2,4}(?:镇|乡|街道|苏木)[\u4e00-\u9fff]{2,6}(?:村|社区|小区|嘎查)/u,
  },
  {
    name: 'a town and its village first',
    example: '柳林镇东山村有棵老樟树',
    weight: 0.4,
    reach: 30,
    pattern:
      /^[^。]{0,10}[\u4e00-\u9fff]{2,4}(?:镇|乡|街道|苏木)[\u4e00-\u9fff]{2,6}(?:村|社区|小区|嘎查)/u,
  },
  {
    name: 'somebody with the age',
    example: '摊主周平今年64岁',
    weight: 0.3,
    reach: 80,
    pattern: /今年[0-9]{2}岁|[0-9]{2}岁的[\u4e00-\u9fff]{2,4}/u,
  },
  {
    name: 'whom a letter is to',
    example: '编辑同志：我家住在……',
    weight: 2.5,
    reach: 8,
    pattern:
      /^(?:编辑|记者)(?:同志|老师|部)?[，,]?(?:[您你]们?好)?[：:！!]|^读者[^，。]{0,5}来[信电][：:]/u,
  },
  {
    name: 'a question',
    example: '茶卖给谁？',
    weight: 0.6,
    reach: 52,
    pattern: /^[^。]{4,50}[？?]/u,
  },
  {
    name: 'a walk',
    example: '走进柳林镇',
    weight: 0.5,
    reach: 4,
    pattern: /^(?:走进|来到|步入|漫步|行走|站在|置身)/u,
  },
  {
    name: 'who said it, with the office',
    example: '“路通了，茶叶好卖了。”村党支部书记周平说',
    weight: -0.8,
    reach: 150,
    pattern: /^[“‘][^”’]{8,120}[”’][^，,。“”]{4,26}(?:说|介绍|表示|告诉|坦言|感慨|笑|回忆)/u,
  },
  {
    name: 'what was set up',
    example: '镇里成立合作社',
    weight: -0.6,
    reach: 64,
    pattern: /建立|成立|组建|设立|推行|推出|探索|创新/u,
  },
  {
    name: 'a sum so far',
    example: '截至目前，',
    weight: -0.6,
    reach: 4,
    pattern: /^(?:截至|到目前|迄今)/u,
  },
  {
    name: 'what is asked of somebody, and the answer',
    example: '问：茶卖给谁？',
    weight: -2,
    reach: 3,
    pattern: /^[问答][：:]/u,
  },
  {
    name: 'one of several places',
    example: '柳林镇：沿河村组……',
    weight: -1.5,
    reach: 10,
    pattern: /^[\u4e00-\u9fff]{2,5}(?:镇|乡|村|街道|社区|苏木)[：:]/u,
  },
  {
    name: 'what a meeting said',
    example: '会议指出，',
    weight: -0.5,
    reach: 8,
    pattern: /^(?:会议|座谈会|大会|会上|动员会|推进会)(?:指出|强调|要求|还|通报|[，,])/u,
  },
  {
    name: 'a word that goes on',
    example: '不仅如此，',
    weight: -0.5,
    reach: 5,
    pattern:
      /^(?:同时|此外|另外|其中|不仅|而且|但|然而|可(?!以)|不过|也(?!许)|还|更|又|为此|对此|因此|于是|接着|随后|之后|后来|与此同时|除了|不光|不止|有了|靠着|正是|这|那|他|她|它|其)/u,
  },
  {
    name: 'what turns against what was said, or follows from it',
    example: '可也有人不这么看。',
    weight: -2,
    reach: 6,
    pattern:
      /^(?:但(?!凡)|然而|可(?:也|是|又|不|偏|还|谁|如果)|不过|于是|因此|为此|对此|而且|此外|另外|与此同时|不仅如此|接着|随后|也有人|当然|好在|果然|还有一)/u,
  },
  {
    name: 'a body named before',
    example: '该县还',
    weight: -0.5,
    reach: 28,
    pattern: /该[市县区镇乡村局校院社街单公企]/u,
  },
  {
    name: 'a means first',
    example: '依托合作社，',
    weight: -0.45,
    reach: 4,
    pattern: /^(?:围绕|依托|通过|针对|结合|立足|聚焦|坚持|深化|强化|加强|利用|按照|根据)/u,
  },
  {
    name: 'many figures',
    example: '120户、360人、15个村、8个组',
    weight: -0.4,
    reach: 110,
    pattern: /^(?:[^0-9]{0,30}[0-9]{1,9}(?:[.．][0-9]{1,4})?){4}/u,
  },
  {
    name: 'a place or field first',
    example: '在茶园里，',
    weight: -0.4,
    reach: 28,
    pattern: /^在[^，,。]{3,24}[，,]/u,
  },
  {
    name: 'a name in quotation marks first',
    example: '“茶香贷”为……',
    weight: -0.4,
    reach: 14,
    pattern: /^[“‘][^”’]{1,10}[”’](?![。！？!?，,])/u,
  },
  {
    name: 'a number first',
    example: '二是',
    weight: -0.35,
    reach: 5,
    pattern:
      /^(?:[一二三四五六七八九十]是|第[一二三四五]|[（(]?[一二三四五六七八九十0-9][、.．)）]|首先|其次|再次|最后)/u,
  },
  {
    name: 'a part of an event',
    example: '活动现场，',
    weight: -0.3,
    reach: 8,
    pattern:
      /^(?:活动|仪式|比赛|培训|课堂|现场|行动|巡演|演出|讲座)(?:中|现场|上|开始|当天|伊始|期间|还|[，,])/u,
  },
  {
    name: 'who is told',
    example: '据介绍，',
    weight: -0.3,
    reach: 4,
    pattern: /^据(?:介绍|了解|悉|统计)/u,
  },
  {
    name: 'a year first',
    example: '去年，',
    weight: -0.25,
    reach: 6,
    pattern:
      /^(?:去年|今年(?!以来)|前年|20[0-9]{2}年|近[两三几]年|[0-9]{1,2}年前|[两三几]年[前来])/u,
  },
];
