/** What the genre's wording says about a line: patterns over words of headlines, leads and ends. */
import { ADDRESSEE, LONGEST_SALUTATION, mayAddress } from '../salutations.ts';

/** 一、 （二） 3. ④ 第五， 处方一： — what numbers a section. */
const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．，,：:]|[（(]?[0-9０-９]{1,2}[）)、.．](?![0-9])|[①-⑳]|第[一二三四五六七八九十]{1,3}[，,、：:\s]|[\u4e00-\u9fff]{1,4}[一二三四五六七八九十][：:])/u;

/** A place or an institution that opens a headline, with its colon or without. */
const PLACE_FIRST =
  /^(?!.{0,4}(?:还|依托|通过|围绕|根据|按照|针对|由于|经过|面对|走进|来到|作为|今年|去年|近年))(?:[\u4e00-\u9fff](?<![全我该各])县|^[\u4e00-\u9fff]{2,14}?(?:省|(?<![城超全])市(?![场民容])|(?<!全)县|(?<![驻小园景片辖全我城校地老厂山灾库牧])区|州|旗|盟|(?<![乡全到进])镇(?![里上])|(?<![到进下返回城家故老他异同归还思])乡(?![镇村亲里间])|(?<![全农乡到进下回])村(?![口头里民])|街道|社区|局|校|公司|医院|学院|大学|中心))/u;
const PLACE_COLON = /^[\u4e00-\u9fff·]{2,16}[：:]/u;

/** What headlines of news say that was done. */
const EVENT =
  /举办|召开|开展|启动|举行|组织|推进|推动|开讲|走进|参观|考察|慰问|获评|荣获|入选|揭牌|开工|通车|签约|发布|成立|上线|落地|助力|打造|激发|擦亮|提升|赋能|绘就|织密|筑牢|点亮|解锁|撬动/u;

/** How leads open. */
const LEAD =
  /^(?:[“‘]?)(?:近日|近期|近年来|近段时间|日前|连日来|今年以来|年初以来|去年以来|入[春夏秋冬]以来|自[^，,]{2,16}以来|[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[0-9０-９]{1,2}月以来|眼下|时下|当前|为(?:让|使|了|积极|切实|改善|完善|解决|破解|方便|满足|打造|构建|持续|进一步|深入|全面|充分|有效|扎实|认真|更好|贯彻|落实|加强|推动|推进|营造|提高|提升|丰富|弘扬|庆祝|迎接|保障|确保)|随着|走进|成为|据了解|据悉|据统计|[初盛隆金][春夏秋冬]|[春夏秋冬][日末初]|[一二三四五六七八九十]{1,2}月的|清晨|一大早|(?:昨[日天晚晨夜]|前[天晚日]|今[日晨])[，,]|(?:今天|昨天|昨日|当天|日前)?(?:上午|下午|早上|晚上|傍晚|中午))/u;
/** 国庆假期， 入夏时节， 暑假第一周， “七一”前夕， — a time before the first comma. */
const TIME_FIRST =
  /^[^，,。]{2,14}(?:期间|假期|时节|季节|以来|之际|前夕|当天|上午|下午|傍晚|早上|清晨|节前|周末|[第首][一二三四五]?[周天日])[，,]/u;
/** 揉泥、装模、刮平……10月19日下午，: what is seen, then when or where. */
const SCENE_FIRST =
  /^[^。！？…]{1,16}[、，,][^。！？…]{1,40}……(?:[0-9]{1,2}月|近日|日前|连日来|眼下|时下|清晨|早上|上午|中午|下午|傍晚|晚上|周[一二三四五六日末]|每[周逢到天]|[初盛隆金入][春夏秋冬]|走进)/u;
const PLACE_CHAIN =
  /[\u4e00-\u9fff]{2}(?:省|自治区|市(?![场民容级政井集])|州|盟)[\u4e00-\u9fff]{1,7}(?:市|县|区|旗|镇|乡|街道)|[\u4e00-\u9fff]{2,5}(?:市(?![场民容级政井集])|县|区|旗)[\u4e00-\u9fff]{2,6}(?:镇|乡|街道)[\u4e00-\u9fff]{2,8}(?:社区|村)/u;

/** Without one of them no chain of places is looked for. */
const DIVISION = /[省区市州盟县旗]/u;

/** What a report says last begins so: what comes next. */
export const COMING = '下一步|接下来|今后|未来|下阶段|下一阶段';

/** How last paragraphs open. */
const LAST = new RegExp(`^(?:${COMING}|据悉|据介绍，下一步|据了解|展望|目前，)`, 'u');

/** ……。下一步，活动将走进各所学校，……。: the last sentence of a report. */
const CLOSES = new RegExp(`[。！”](?:${COMING})[，,]?[^。！？]{6,}。$`, 'u');
const CLOSING = 120;

/** Whether a paragraph ends with what comes next, after something else, as a report does. */
export function closesReport(text: string): boolean {
  return CLOSES.test(text.slice(-CLOSING));
}

const CONTINUES_AFTER =
  /[暨的和与及在为对把将被以于从向是让使由给跟同或而且并到每各该这那其所已正还也都只就才又再很最]$/u;
/** Words that end in one of them and are whole: 明确方向, 携手参与. */
const COMPLETE =
  /导向|方向|志向|走向|动向|意向|取向|风向|自由|理由|事由|共同|协同|认同|合同|相同|参与|总和|温和|共和|饱和|目的|供给|存在|内在|实在|所在|现在|自在|场所|厕所|公正|改正|纠正|端正|行为|作为|平和|应对|配对|首都|成都|刚才|人才|口才|干将|名将|独到|周到|报到|迟到|、所/u;

/** Words that open a text and cannot be a headline. */
const BODY_OPENING =
  /^(?:[“‘](?![^”’]{1,12}[”’])|近日|近期|近年来|日前|今年|去年|活动中|活动现场|据了解|据悉|据介绍|同时|此外|其中|目前|截至|(?:记者|笔者)(?:从|在|近日|日前|了解到)|在[^，,]{2,20}(?:中|上|下|里|时|后)[，,]|[0-9０-９]{2,4}年|[0-9０-９]{1,2}月|为|作为|针对|由于|经过|面对|(?:行动|现场|课堂|比赛|会议|座谈|仪式|培训)[中上，,])/u;

export function isNumbered(text: string): boolean {
  return NUMBERED.test(text);
}

export function startsWithPlace(text: string): boolean {
  return PLACE_FIRST.test(text.slice(0, 24));
}

/** The place or institution that opens a headline, or null. */
export function readFirstPlace(text: string): string | null {
  return PLACE_FIRST.exec(text.slice(0, 24))?.[0] ?? null;
}

export function startsWithPlaceColon(text: string): boolean {
  return PLACE_COLON.test(text.slice(0, 20)) && !isNumbered(text);
}

export function namesEvent(text: string): boolean {
  return EVENT.test(text.slice(0, 60));
}

const SALUTATION = new RegExp(`^${ADDRESSEE}(?:[：:]|[，,]?[您你]们?好[！!：:]?)$`, 'u');
/** 尊敬的网民：, 各位代表：, 同志们：: whom an answer or a speech is to, on a line of its own. */
const ADDRESSED =
  /^(?:(?:尊敬的|敬爱的|亲爱的)[\u4e00-\u9fff、]{1,14}|各位(?:代表|委员|领导|来宾|嘉宾|同志|朋友|乡亲)(?:们|、[\u4e00-\u9fff、]{2,8})?|同志们|朋友们|乡亲们)[：:]$/u;

/** Whether a line opens a reader's letter. */
export function opensLetter(text: string): boolean {
  if (text.length > LONGEST_SALUTATION) return false;
  return (mayAddress(text) && SALUTATION.test(text)) || ADDRESSED.test(text);
}

function opensScene(start: string): boolean {
  return start.includes('……') && SCENE_FIRST.test(start);
}

/**
 * How much a text opens as a report does: 0, or up to 2 for a time word and a chain of places.
 *
 * @example leadScore('近日，青山省河东市新桥县组织……') // 2
 */
export function leadScore(text: string): number {
  if (opensLetter(text)) return 2;
  const start = text.slice(0, 70);
  const placed = DIVISION.test(start) && PLACE_CHAIN.test(start);
  const leads = LEAD.test(start) || TIME_FIRST.test(start) || opensScene(start);
  return (leads ? 1 : 0) + (placed ? 1 : 0);
}

export function opensLastParagraph(text: string): boolean {
  return LAST.test(text.slice(0, 12));
}

/** 难题是怎么解开的: a question that 的 ends. */
const TELLS_HOW = /是(?:怎么|怎样|如何|咋|谁|从哪)[\u4e00-\u9fff]{1,10}的$/u;

/** Whether `text` stops at a word that needs another after it. */
export function stopsMidPhrase(text: string): boolean {
  const asks = text.endsWith('的') && TELLS_HOW.test(text.slice(-14));
  return !asks && CONTINUES_AFTER.test(text.slice(-1)) && !COMPLETE.test(text.slice(-2));
}

export function opensLikeBody(text: string): boolean {
  return BODY_OPENING.test(text.slice(0, 30));
}

/**
 * What only a sentence of a text has: whom it goes on about (该局还…, 这本“存折”由…), who says what (市民政局负责人表示，…),
 * an age, an amount in a clause before others (投入资金96万元，在16个…), a third clause.
 */
const SENTENCE =
  /^该[\u4e00-\u9fff]|^会议?(?:上[，,]|指出|强调|要求)|^这[本套个种些份支]|^在[他她它其]|(?:介绍|表示|说)[，,]|[0-9０-９]岁.|[0-9０-９][\u4e00-\u9fff][^，,]{0,12}[，,].|^[^，,：:]{4,20}[，,][^，,：:]{1,12}[，,]/u;

/** A line with a comma that is so long is no head: heads of that length part their clauses by a blank. */
const LONG_CLAUSES = 24;

/** Whether a line reads as a piece of a text, never as a headline or a section's heading. */
export function readsAsSentence(text: string): boolean {
  return SENTENCE.test(text) || (text.length >= LONG_CLAUSES && /[，,]/u.test(text));
}

/** Whether a caption's words (图为, 上图：, no 档案扫描上图) stand in `text`. */
export function saysPicture(text: string): boolean {
  return /图为|图①|图一|[上下左右]图(?:是|[：:）)])|(?:^|[。！？；（(▲▼])[上下左右]图|（图[0-9一二三]?）|图片由|组图|资料图|(?:^|[。！])图[\u4e00-\u9fff]{0,2}[：:]/u.test(
    text,
  );
}

/** 该市, 据介绍, 与此同时 …: what refers to something said before. */
const REFERS =
  /^(?:[^。]{0,24}?该[市县区镇乡村局校院社街单公企]|同时|此外|与此同时|另外|据介绍|其中|不仅如此|在此基础上|随后|对此|为此|因此)/u;

/** Whether `text` refers back in its first words: it cannot open an article. */
export function refersBack(text: string): boolean {
  return REFERS.test(text.slice(0, 40));
}

/** Whether `text` opens with somebody's words, and not with a quoted name such as “星期天”课堂. */
export function opensSpeech(text: string): boolean {
  if (!/^[“‘]/u.test(text)) return false;
  const quoted = /^[“‘]([^”’]{1,10})[”’]/u.exec(text.slice(0, 14))?.[1];
  return quoted === undefined || /[。！？!?，,]/u.test(quoted);
}

/** 会议强调，…… 会上，…… — no other article goes on so. */
const SAYS_MEETING =
  /^(?:会议(?:指出|强调|要求|认为|还|听取|传达|通报|决定|审议|号召|明确|通过)|会上[，,]|与会(?:人员|代表|者|领导))/u;
/** Whether a text goes on with what a meeting said. */
export function saysMeeting(text: string): boolean {
  return SAYS_MEETING.test(text.slice(0, 8));
}

/** 会议强调, 县委书记要求: of a meeting. */
const OF_MEETING =
  /会议|会上|与会|(?:书记|[县市区镇州盟]长|主任|领导)[^，,。]{0,12}(?:强调|要求|指出|表示|提出)/u;

/** Whether a text speaks of a meeting, or of what those said who held it. */
export function speaksOfMeeting(text: string): boolean {
  return OF_MEETING.test(text);
}

/** 大家作了表态发言。: how reports of meetings end. */
const MEETING_END =
  /(?:表态发言|作了?发言|参加会议|出席会议|作交流发言|参加活动)。(?:会[前后][，,][^。]{4,60}。)?$/u;

/** Whether `text` ends as reports of meetings do. */
export function endsMeeting(text: string): boolean {
  return MEETING_END.test(text.slice(-80));
}

const SLOT =
  /^(?:时间|地点|人物|天气|主角|讲述人|受访人|受访者|采访对象|采访时间|采访地点|投诉人|投诉时间|反映人|来电人|来信人|爆料人)[：:]/u;

/**
 * Whether a short line gives the time, place or person of a report on the spot.
 *
 * @example isSlot('时间：4月8日上午') // true
 */
export function isSlot(text: string): boolean {
  return text.length <= 30 && SLOT.test(text);
}
