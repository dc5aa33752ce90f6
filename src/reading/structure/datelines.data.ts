/**
 * What a report opens with, before the names of those who wrote it. Each is a part of one pattern
 * and is tried in this order; `〇` stands for a Chinese character.
 */
export interface DatelineForm {
  readonly example: string;
  readonly form: string;
}

/** What may stand behind a dateline that other words could open too. */
const SET_OFF = '(?=[ \\u3000（(:：])';
const BRACKET = '(?=[ \\u3000]?[（(])';
const DAY = '[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?:[0-9]{1,2}时(?:[0-9]{1,2}分)?)?';

export const DATELINES: readonly DatelineForm[] = [
  {
    example: '【本报讯】',
    form: '[【\\[〔]?(?:本报|本网|本台|本刊)(?:综合)?(?:讯|消息|电|专讯)[】\\]〕]?',
  },
  { example: '本报综合报道 ', form: `(?:本报|本网)综合(?:报道|整理)${SET_OFF}` },
  { example: '【本报河东专电】', form: '[【\\[〔](?:本报|本网|本台)[^】\\]〕\\n]{0,16}[】\\]〕]' },
  { example: '【河东日报讯】', form: '[【\\[〔][〇]{2,12}(?:讯|消息|电)[】\\]〕]' },
  { example: '本报河东讯', form: '(?:本报|本网|本台)[〇]{2,6}(?:讯(?!员)|电(?![〇]))' },
  { example: '本报河东4月8日讯', form: `本报[〇]{0,6}${DAY}(?:讯|电)` },
  { example: '新华社河东4月8日电', form: `(?:据)?新华社[〇]{0,8}(?:${DAY})?电` },
  { example: '河东日报讯', form: '[〇]{1,8}(?:报|网|台|融媒|客户端)讯' },
  { example: '河东新闻网柳林讯 ', form: '[〇]{2,8}(?:报|网)[〇]{1,4}讯(?=[ \\u3000])' },
  { example: '河东网消息：', form: `[〇]{1,8}(?:网|融媒|在线|发布)消息${SET_OFF}` },
  { example: '河东网4月8日讯（', form: `[〇]{2,12}${DAY}(?:讯|电|消息)${SET_OFF}` },
  {
    example: '河东日报·新河东客户端4月8日讯（',
    form: `[〇]{2,12}[·—-][〇]{2,10}(?:${DAY})?(?:讯|电|消息)${SET_OFF}`,
  },
  { example: '山河网（河东日报网）讯', form: '[〇]{2,8}[（(][〇]{2,8}(?:网|报)[）)]讯' },
  {
    example: '河东电视台4月8日柳林讯（',
    form: `[〇]{2,12}(?:报|网|台|社|客户端|融媒)${DAY}[〇]{2,4}(?:讯(?!员)|电)${SET_OFF}`,
  },
  {
    example: '河东融媒（通讯员',
    form: '[〇]{2,8}(?:融媒|融媒体|融媒体中心)(?=[（(](?:记者|通讯员)(?![站团]))',
  },
  { example: '4月8日讯（', form: `${DAY}讯${BRACKET}` },
  { example: '本报（', form: '本报(?=[（(【])' },
  { example: '据河东日报报道 ', form: `据[^，。,\\s]{2,14}(?:报道|消息|电|讯)${SET_OFF}` },
  { example: '据《河东日报》（', form: `据《[〇]{2,10}》${BRACKET}` },
  { example: '云上河东报道（通讯员', form: '[〇]{2,10}报道(?=[ \\u3000]?[（(](?:记者|通讯员))' },
  { example: '无线河东消息（记者', form: '[〇]{2,10}消息(?=[ \\u3000]?[（(](?:记者|通讯员))' },
  { example: '河东讯（', form: `[〇]{0,14}讯${BRACKET}` },
  {
    example: '河东讯 近日',
    form: '[〇]{2,3}(?<!通|资|喜|短|简|快|电|音|问|闻)讯(?=[ \\u3000](?:近日|日前|连日来|[0-9]|昨|今|[每逢]|清晨|[初盛隆金入][春夏秋冬]|随着|走进|为[了让]))',
  },
  {
    example: '焦点河东讯 金秋时节',
    form: '[〇]{4,7}(?<!通|资|喜|短|简|快|电|音|传|问|闻)讯(?=[ \\u3000][〇“])',
  },
];
