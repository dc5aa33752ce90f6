/**
 * Made-up sentences and the dates in them, as `raw=date` or `raw=date/until`; read on a page of May
 * 2022 unless `page` says otherwise (null: the page tells nothing).
 */
export interface DateCase {
  readonly why: string;
  readonly text: string;
  readonly dates: readonly string[];
  readonly page?: readonly [year: number, month: number] | null;
}

export const CASES: readonly DateCase[] = [
  { why: 'a day of the page’s year', text: '5月3日，全县召开会议。', dates: ['5月3日=2022-05-03'] },
  {
    why: 'a day without a year',
    text: '5月3日，全县召开会议。',
    dates: ['5月3日=--05-03'],
    page: null,
  },
  { why: 'a full date', text: '2019年11月20日揭牌。', dates: ['2019年11月20日=2019-11-20'] },
  {
    why: 'a span of days with a dash',
    text: '4月28日—5月2日举办展览。',
    dates: ['4月28日—5月2日=2022-04-28/2022-05-02'],
  },
  {
    why: 'a span inside a month',
    text: '5月1日至5日接待游客。',
    dates: ['5月1日至5日=2022-05-01/2022-05-05'],
  },
  {
    why: 'a span whose first day has no 日',
    text: '5月1至5日接待游客。',
    dates: ['5月1至5日=2022-05-01/2022-05-05'],
  },
  {
    why: 'a span of months',
    text: '2021年3月至8月完成改造。',
    dates: ['2021年3月至8月=2021-03/2021-08'],
  },
  {
    why: 'a span over the new year',
    text: '2020年12月至2月开展行动。',
    dates: ['2020年12月至2月=2020-12/2021-02'],
  },
  {
    why: 'a span of years',
    text: '2017年至2020年累计投入资金。',
    dates: ['2017年至2020年=2017/2020'],
  },
  { why: 'last year', text: '去年9月投入使用。', dates: ['去年9月=2021-09'] },
  {
    why: 'last year without a page’s year',
    text: '去年9月投入使用。',
    dates: ['去年9月=--09'],
    page: null,
  },
  { why: 'this year alone', text: '今年以来，成效明显。', dates: ['今年=2022'] },
  {
    why: 'this year alone without a page’s year is nothing',
    text: '今年以来，成效明显。',
    dates: [],
    page: null,
  },
  { why: 'the end of a month', text: '截至4月底，完成投资。', dates: ['4月底=2022-04'] },
  { why: 'a third of a month', text: '3月中旬以来，气温回升。', dates: ['3月中旬=2022-03'] },
  { why: 'a bare month', text: '自3月起实施。', dates: ['3月=2022-03'] },
  { why: 'a bare year', text: '2016年，村里修了路。', dates: ['2016年=2016'] },
  {
    why: 'Chinese numerals',
    text: '二〇一八年六月十二日成立。',
    dates: ['二〇一八年六月十二日=2018-06-12'],
  },
  {
    why: 'Chinese numerals without a year',
    text: '五月十五日上午开幕。',
    dates: ['五月十五日=2022-05-15'],
  },
  {
    why: 'a zero of another shape',
    text: '二零二一年三月启动。',
    dates: ['二零二一年三月=2021-03'],
  },
  {
    why: 'full-width digits',
    text: '２０２１年７月１日，庆祝大会举行。',
    dates: ['２０２１年７月１日=2021-07-01'],
  },
  {
    why: 'blanks inside',
    text: '2021 年 7 月 1 日举行。',
    dates: ['2021 年 7 月 1 日=2021-07-01'],
  },
  { why: 'an ISO date', text: '发布时间2021-03-09。', dates: ['2021-03-09=2021-03-09'] },
  { why: 'dots', text: '（2021.3.9）', dates: ['2021.3.9=2021-03-09'] },
  { why: 'day as 号', text: '4月9号起开放。', dates: ['4月9号=2022-04-09'] },
  { why: 'hours are none', text: '24小时值守，3年完成，5个月见效。', dates: [] },
  { why: 'an edition is none', text: '依据测评体系（2021年版）开展。', dates: [] },
  { why: 'a school year’s class is none', text: '2019级学生代表发言。', dates: [] },
  { why: 'a title’s year is none', text: '印发《2021年工作要点》。', dates: [] },
  { why: 'a yearly return is none', text: '每年3月开展植树，每逢6月慰问。', dates: [] },
  { why: 'a lunar date is none', text: '农历三月初三赶庙会，农历五月十五日开集。', dates: [] },
  { why: 'one meeting a month is none', text: '坚持一月一会、一月一主题。', dates: [] },
  { why: 'a length of time in years is none', text: '距今2000年，已有1900年的历史。', dates: [] },
  { why: 'impossible days are none', text: '13月5日、4月31日、2月30日。', dates: [] },
  {
    why: 'a leap day needs its year',
    text: '2020年2月29日，2021年2月29日。',
    dates: ['2020年2月29日=2020-02-29'],
  },
  { why: 'decades are none', text: '上世纪80年代，1980年代初。', dates: [] },
  { why: 'a day as a name is none', text: '“五一”“七一”期间，“3·15”活动，119宣传。', dates: [] },
  {
    why: 'a date behind another year is not of the page’s year',
    text: '2018年6月启动，9月3日建成。',
    dates: ['2018年6月=2018-06', '9月3日=--09-03'],
  },
  {
    why: 'December in January’s paper is last year’s',
    text: '12月28日，活动举行。',
    dates: ['12月28日=2021-12-28'],
    page: [2022, 1],
  },
  { why: 'a plan stays in the page’s year', text: '计划于9月底前完成。', dates: ['9月底=2022-09'] },
  { why: 'a date of next year', text: '明年3月开工。', dates: ['明年3月=2023-03'] },
  { why: 'a number with a unit is none', text: '安装18月台、用时3.5月。', dates: [] },
  { why: 'a distance in 号 is none', text: '9号楼3单元，12号线。', dates: [] },
  {
    why: 'a span of months that shares its 月',
    text: '今年1至4月，完成投资。',
    dates: ['今年1至4月=2022-01/2022-04'],
  },
  { why: 'a span of months alone', text: '1—4月，接待游客。', dates: ['1—4月=2022-01/2022-04'] },
  {
    why: 'a span of years that shares its 年',
    text: '新一届（2021—2023年）创建周期。',
    dates: ['2021—2023年=2021/2023'],
  },
  { why: 'a span of years before 年度 is an edition', text: '2018—2020年度先进。', dates: [] },
  {
    why: 'a letter that OCR took for a zero',
    text: '2O21年5月启动。',
    dates: ['2O21年5月=2021-05'],
  },
  {
    why: 'Chinese numerals down to the month',
    text: '二〇二一年六月启动。',
    dates: ['二〇二一年六月=2021-06'],
  },
  {
    why: 'the second of two days',
    text: '4月2日、3日，两次开讲。',
    dates: ['4月2日=2022-04-02', '3日=2022-04-03'],
  },
  {
    why: 'a third day of a month',
    text: '2021年4月2日、3日和9日开讲。',
    dates: ['2021年4月2日=2021-04-02', '3日=2021-04-03', '9日=2021-04-09'],
  },
  { why: 'last month', text: '上月，志愿者走访群众。', dates: ['上月=2022-04'] },
  {
    why: 'last month in January',
    text: '上个月20日，志愿者走访群众。',
    dates: ['上个月20日=2021-12-20'],
    page: [2022, 1],
  },
  {
    why: 'last month without a page’s date is nothing',
    text: '上月，志愿者走访群众。',
    dates: [],
    page: null,
  },
  { why: 'a day of this month', text: '本月8日，志愿者走访群众。', dates: ['本月8日=2022-05-08'] },
  { why: 'a day alone', text: '8日上午，志愿者上门。', dates: ['8日=2022-05-08'] },
  {
    why: 'a day alone without a page’s date is nothing',
    text: '8日上午，志愿者上门。',
    dates: [],
    page: null,
  },
  {
    why: 'days that are a length of time are none',
    text: '活动持续7日，3日内办结，连续5日降雨。',
    dates: [],
  },
  { why: 'the end of last year', text: '去年底，建成站点。', dates: ['去年=2021'] },
  {
    why: 'festivals and congresses are none',
    text: '春节前夕、国庆期间，学习党的二十大精神，“十四五”期间投资。',
    dates: [],
  },
  { why: 'lately is none', text: '日前，近日，上周五，上半年。', dates: [] },
  {
    why: 'several dates in one sentence',
    text: '4月2日、4月9日和4月16日三次开讲。',
    dates: ['4月2日=2022-04-02', '4月9日=2022-04-09', '4月16日=2022-04-16'],
  },
];

export interface PageCase {
  readonly why: string;
  readonly page: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly certainty: 'certain' | 'likely' | 'doubtful';
  readonly inferred?: boolean;
}

const REPORT = '村里修通了水泥路，村民出行更加方便，大家脸上露出了笑容，产业发展也有了奔头。';

export const PAGES: readonly PageCase[] = [
  {
    why: 'a printed date line',
    page: `2022年5月12日 星期四 第3版 要闻\n\n${REPORT}`,
    year: 2022,
    month: 5,
    certainty: 'certain',
  },
  {
    why: 'a printed date in Chinese numerals',
    page: `${REPORT}\n二〇二二年五月十二日 责编 校对`,
    year: 2022,
    month: 5,
    certainty: 'certain',
  },
  {
    why: 'a date alone on its line',
    page: `2022年5月12日\n\n${REPORT}`,
    year: 2022,
    month: 5,
    certainty: 'certain',
  },
  {
    why: 'a date line with dashes',
    page: `综合新闻 2022-05-12 A04版\n${REPORT}`,
    year: 2022,
    month: 5,
    certainty: 'certain',
  },
  {
    why: 'a date line whose weekday does not fit is damaged: likely only',
    page: `2022年5月12日 星期一\n${REPORT}`,
    year: 2022,
    month: 5,
    certainty: 'likely',
    inferred: true,
  },
  {
    why: 'a full date at the head of a report is no date line, but tells the year',
    page: `本报讯（张三）2019年5月12日，${REPORT}`,
    year: 2019,
    month: 5,
    certainty: 'likely',
    inferred: true,
  },
  { why: 'nothing', page: REPORT, year: null, month: null, certainty: 'doubtful' },
  { why: 'empty', page: '', year: null, month: null, certainty: 'doubtful' },
  {
    why: 'a counted day of the year',
    page: `6月5日，第51个世界环境日。${REPORT}`,
    year: 2022,
    month: 6,
    certainty: 'likely',
  },
  {
    why: 'a counted day in Chinese numerals',
    page: `第三十二个“全国土地日”来临之际，6月24日，${REPORT}`,
    year: 2022,
    month: 6,
    certainty: 'likely',
  },
  {
    why: 'an anniversary celebrated',
    page: `为庆祝新中国成立70周年，9月20日，${REPORT}`,
    year: 2019,
    month: 9,
    certainty: 'likely',
  },
  {
    why: 'an anniversary only told',
    page: `新中国成立70周年时他还在部队。${REPORT}`,
    year: null,
    month: null,
    certainty: 'doubtful',
  },
  {
    why: 'a campaign of one year',
    page: `局里开展党史学习教育，6月2日，${REPORT}`,
    year: 2021,
    month: 6,
    certainty: 'likely',
    inferred: true,
  },
  {
    why: 'a campaign’s results are of later years',
    page: `巩固拓展党史学习教育成果，6月2日，${REPORT}`,
    year: null,
    month: 6,
    certainty: 'likely',
  },
  {
    why: 'a document of the running year',
    page: `按照测评细则（2023年版），${REPORT}`,
    year: 2023,
    month: null,
    certainty: 'likely',
    inferred: true,
  },
  {
    why: 'a plan is no issue date',
    page: `力争2025年底前建成，6月底前完成设计。${REPORT}`,
    year: null,
    month: null,
    certainty: 'doubtful',
  },
  {
    why: 'past years alone tell nothing',
    page: `自2017年启动以来，2019年8月建成。${REPORT}`,
    year: null,
    month: null,
    certainty: 'doubtful',
  },
  {
    why: 'January follows December',
    page: `12月28日，活动举行。1月4日，${REPORT}`,
    year: null,
    month: 1,
    certainty: 'likely',
  },
  {
    why: 'the latest plain date gives the month',
    page: `3月30日启动。4月12日，${REPORT}`,
    year: null,
    month: 4,
    certainty: 'likely',
  },
  {
    why: 'two printed dates: the first that fits',
    page: `2022年5月12日 星期四\n\n${REPORT}\n2022年5月12日 星期四 第2版`,
    year: 2022,
    month: 5,
    certainty: 'certain',
  },
];
