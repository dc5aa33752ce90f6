/** What the headlines of notices, calls and comments look like, which nobody signs as a report is signed. */

const KINDS =
  '公布|公示|公告|通告|通报|启事|通知|须知|声明|倡议书|名单|招募令|预告|揭晓|提示|提醒|时间表|一览表?';
/** 大风降温消息, 寒潮蓝色预警; 春风送来好消息 is none. */
const WEATHER =
  '(?:大风|[强中大暴雷阵]{1,2}[雨雪]|降[温雨雪]|寒潮|雷电|霜冻|大雾|干旱|[高低]温|台风|冰雹|强对流|天气|地质灾害)[\\u4e00-\\u9fff]{0,4}(?<!好)(?:消息|预警|预报)';
/** 206国道石桥段封闭施工, 城东片区部分停水: what the way or the tap is closed for, which 告别停水 is not. */
const CLOSES =
  '(?:(?:[0-9]{2,3}(?:国|省|县|乡)道|高速|大桥|隧道|路段?|大?街|[省县]道)(?![\\u4e00-\\u9fff]{0,6}(?:完成|提前|推进|加快|有序|文明|安全|告别|不再|解除|结束))[\\u4e00-\\u9fff]{0,8}(?:施工|封闭|封路|断行|限行|改道|绕行|管制)|(?:部分(?:路段|区域|小区|片区)?|今[日晚]|明[日天]|计划|临时)停[水电气])';
const NOTICE = new RegExp(`(?:${KINDS}|${WEATHER}|${CLOSES})$`, 'u');
const ALONE = new RegExp(
  `^(?!.{0,12}(?:发布|发出|按[月季年期]|逐[月项]|定期|全程))[\\u4e00-\\u9fff]{0,10}(?:“[^”]{2,12}”)?[\\u4e00-\\u9fff]{0,4}(?:公告|通告|启事|通知|声明|公示|提示)$|^[\\u4e00-\\u9fff]{0,6}${WEATHER}$|^[0-9\\u4e00-\\u9fff]{0,10}${CLOSES}$`,
  'u',
);
/** 强降温要来了 请护好菜苗, 寒潮将至; 台风来临前的一夜 is a report. */
const WEATHER_COMES =
  /^[\u4e00-\u9fff]{0,5}(?:降温|降雨|暴雨|大风|寒潮|雷雨|强对流|冷空气|霜冻|雨雪|台风)(?:要来了?|来了|来袭|来临|将至)(?:$|[ ，,！!](?:请|注意|当心|小心|做好|记得|及时|抢[收种]))/u;
const BEGINS =
  /(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?|周[一二三四五六日末]|[今明昨]日|今起|今晚|明起|本周末?|下周|下月|国庆|元旦|春节)[^，,：:]{0,8}(?:开[打赛放幕通售讲馆园行市课班]|报名|启动|启用|举行|举办|运行|上线|亮相|开始|截止|恢复|停[水电气]|施工|封闭)[^，：]{0,4}$/u;
const INVITES =
  /^(?:本?周[一二三四五六日末]|[今明后]天|[0-9]{1,2}月[0-9]{1,2}日)[，,]?(?:来(?!自)|[去到]|一起|请)/u;
const WARNING = /^(?:莫[让把使]|别[让把]|切莫|切勿|勿让|岂能|谨防|何不|不妨)/u;

/** Whether a line ends with what notices are called: 6月份“红黑榜”公布. */
export function namesNotice(line: string): boolean {
  return NOTICE.test(line) || WEATHER_COMES.test(line);
}

/** Whether a line is all that a notice is called, and no section: 停水公告, “山里故事”征文启事, 大风降温消息. */
export function isNoticeAlone(line: string): boolean {
  return ALONE.test(line) || WEATHER_COMES.test(line);
}

/** Whether a line says when something begins, which is news: 爱心班6月1日开放报名, 周六来逛花市. */
export function saysWhenItBegins(line: string): boolean {
  return BEGINS.test(line) || INVITES.test(line);
}

/** Whether a line warns or advises as comments' headlines do: 莫让台账压弯腰. */
export function warns(line: string): boolean {
  return WARNING.test(line);
}
