/** Regiments of Xinjiang's corps, and towns of development zones. */
import { readCases } from './read-cases.ts';

export const CORPS_AND_ZONES = readCases(`
# a regiment behind its city, a company of it in the headline
= 新疆维吾尔自治区/石河子市/一二一团 | 一二一团六连：棉田忙
第八师石河子市一二一团六连的棉田里，职工们忙着播种。团场今年种棉20万亩。

# a regiment in a county
= 新疆维吾尔自治区/伊犁哈萨克自治州/昭苏县/七十六团 | 七十六团开展清洁日活动
位于昭苏县境内的第四师七十六团开展清洁日活动，13个连队的职工齐上阵。团场评出洁净户30户。

# a regiment of an army
= 陕西省/延安市/宝塔区/南泥湾镇 | 老兵讲起七一八团
近日，陕西省延安市宝塔区南泥湾镇的老兵讲述三五九旅七一八团的故事，南泥湾镇学生听得认真。

# a town of a zone that lies in one county
= 河南省/新乡市/原阳县/师寨镇 | 师寨镇：稻田里的课堂
新乡市师寨镇把课堂搬进稻田，师寨镇的孩子听得认真。

# a zone of several counties: its street stays under the city
= 江苏省/苏州市/唯亭街道 | 唯亭街道：邻里节开锣
苏州工业园区唯亭街道的邻里节开锣，唯亭街道居民自编节目16个。
`);
