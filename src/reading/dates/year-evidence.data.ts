/** What pins a page's year although it prints none. */

/** Days and months kept every year and counted: the first was held in `base` + 1. */
export const ANNUAL_DAYS: readonly { readonly names: string; readonly base: number }[] = [
  { names: '世界读书日', base: 1995 },
  { names: '教师节', base: 1984 },
  { names: '国家宪法日', base: 2013 },
  { names: '全国消防日 全国消防宣传日 消防宣传日', base: 1991 },
  { names: '世界环境日 六五环境日', base: 1971 },
  { names: '全国助残日', base: 1990 },
  { names: '植树节 义务植树节 全民义务植树日', base: 1978 },
  { names: '世界地球日', base: 1969 },
  { names: '全国土地日', base: 1990 },
  { names: '世界水日', base: 1992 },
  { names: '国际禁毒日', base: 1987 },
  { names: '世界艾滋病日', base: 1987 },
  { names: '世界无烟日', base: 1987 },
  { names: '国际志愿者日', base: 1985 },
  { names: '国际档案日', base: 2007 },
  { names: '国际家庭日', base: 1993 },
  { names: '中国农民丰收节', base: 2017 },
  { names: '国家扶贫日', base: 2013 },
  { names: '中国医师节', base: 2017 },
  { names: '国际护士节', base: 1911 },
  { names: '世界献血者日', base: 2003 },
  { names: '全国防灾减灾日', base: 2008 },
  { names: '全国爱耳日', base: 1999 },
  { names: '全国爱眼日', base: 1995 },
  { names: '全民国家安全教育日', base: 2015 },
  { names: '世界知识产权日', base: 2000 },
  { names: '爱国卫生月', base: 1988 },
  { names: '国际消费者权益日', base: 1982 },
  { names: '全国中小学生安全教育日', base: 1995 },
  { names: '安全生产月', base: 2001 },
  { names: '中国航天日', base: 2015 },
  { names: '中国记者节 记者节', base: 1999 },
  { names: '世界防治结核病日', base: 1995 },
  { names: '全国低碳日', base: 2012 },
  { names: '全国生态日', base: 2022 },
  { names: '全国交通安全日', base: 2011 },
  { names: '世界粮食日', base: 1980 },
  { names: '世界人口日', base: 1989 },
  { names: '中国人民警察节', base: 2020 },
  { names: '全民健身日', base: 2008 },
  { names: '中国旅游日', base: 2010 },
];

/** What is celebrated by the number of years since `base`: 庆祝…N周年 is the year base + N. */
export const ANNIVERSARIES: readonly { readonly names: string; readonly base: number }[] = [
  { names: '建党 中国共产党成立 中国共产党建党 党的生日', base: 1921 },
  { names: '新中国成立 中华人民共和国成立 建国', base: 1949 },
  { names: '建军 中国人民解放军建军', base: 1927 },
  { names: '改革开放', base: 1978 },
  { names: '抗日战争胜利 抗战胜利', base: 1945 },
  { names: '红军长征胜利 长征胜利', base: 1936 },
  { names: '五四运动', base: 1919 },
  { names: '抗美援朝出国作战', base: 1950 },
  { names: '香港回归', base: 1997 },
  { names: '澳门回归', base: 1999 },
];

/** Phrases that papers printed in one year alone, as news of the day. */
export const PHRASES_OF_A_YEAR: readonly { readonly pattern: string; readonly year: number }[] = [
  { pattern: '党史学习教育(?!成果|常态化|经验|长效)', year: 2021 },
  { pattern: '(?:喜迎|迎接|迎接党的|喜迎党的)二十大', year: 2022 },
  { pattern: '(?:喜迎|迎接|喜迎党的|迎接党的)十九大', year: 2017 },
  { pattern: '党纪学习教育', year: 2024 },
  { pattern: '学习贯彻习近平新时代中国特色社会主义思想主题教育', year: 2023 },
  { pattern: '“不忘初心、牢记使命”主题教育(?!成果)', year: 2019 },
  { pattern: '第七次全国人口普查', year: 2020 },
  { pattern: '第五次全国经济普查', year: 2023 },
];

/** Events that a page cannot mention before they were: the year is this one or later. */
export const NOT_BEFORE: readonly { readonly pattern: string; readonly year: number }[] = [
  { pattern: '(?<!迎接|喜迎|迎接党的|喜迎党的)二十大', year: 2022 },
  { pattern: '(?<!迎接|喜迎|迎接党的|喜迎党的)十九大', year: 2017 },
  { pattern: '十九届六中全会', year: 2021 },
  { pattern: '二十届三中全会', year: 2024 },
  { pattern: '二十届四中全会', year: 2025 },
  { pattern: '新冠', year: 2020 },
  { pattern: '新冠(?:病毒)?疫苗', year: 2020 },
  { pattern: '“十四五”|十四五', year: 2020 },
  { pattern: '民法典', year: 2020 },
  { pattern: '党史学习教育', year: 2021 },
];
