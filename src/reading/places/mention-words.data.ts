/** What stands around a place's name and says what part the place plays in a report. */

/** The place is where somebody or something comes from or goes to, not where the work is done. */
export const ELSEWHERE_BEFORE =
  /(?:来自|籍贯|祖籍|原籍|老家|老家在|出生于|出生在|生于|毕业于|就读于|考入|考上|嫁到|远嫁|借鉴|参照|远销|销往|销售到|发往|输往|输送到|运往|转战|调往|外出|援助|支援|驰援|援建|对口支援|帮扶|迁往|学习|一书中|新华社|中新社|新华网|人民网|中新网|央广网|央视网|光明网|籍)$/u;
export const ELSEWHERE_AFTER =
  /^(?:籍|人[，。、；的氏]|出生|等地|等省|等市|等国|打工|务工|经商|路|号|版|日报|晚报|晨报|时报|都市报|电视台|卫视|广播|网讯|姑娘|小伙|汉子|妹子|客商|游客|老乡|考察团|代表团|商人|牌|菜|话|户籍)/u;

/** The report follows somebody to this place. */
export const DESTINATION_BEFORE =
  /(?:走进|奔赴|赶赴|赴|来到|前往|抵达|到|位于|对|走访|参观|考察|观摩|调研|做客|进驻)$/u;
/** Sent to work there: the place is the report's without more. */
export const SENT_TO = /(?:派驻|派到|派往|选派到|下派到|挂职于|赶赴|奔赴|驻村于)$/u;
/** … and does there what makes the place the report's place. */
export const VISIT = /参观|考察|学习|观摩|调研|交流|走访|慰问|采风|研学|实践|义诊|演出|支教|培训/u;

/** A short name before this is part of the name of a company, a school, a museum. */
export const INSTITUTION_AFTER =
  /^[\u4e00-\u9fff0-9]{0,12}?(?:公司|集团|大学|学院|医院|银行|博物馆|博物院|图书馆|美术馆|科技馆|矿业|煤矿|铁矿|油田|电厂|电网|电力|钢铁|石化|化工|铁路局|地铁|机场|航空|证券|保险|出版社|研究院|研究所|设计院|工程局|建工|建筑|水务|烟草|中烟|移动|联通|电信|铁塔|邮政|厂|矿|校区|中学|小学|附小|附中)/u;

/** A name that ends an organisation's. */
export const INSTITUTION_END = /公司|集团|矿业|煤矿|油田|电厂|厂|矿|学院|大学|医院|银行/u;

/** Provinces as the names of state companies give them, with what must follow. */
export const COMPANY_SHORTHANDS: readonly (readonly [pattern: RegExp, province: string])[] = [
  [/陕煤|陕钢|陕投|陕建/u, '陕西省'],
  [/晋能|潞安|阳煤|同煤|晋煤|焦煤集团/u, '山西省'],
  [/川煤|川投|川能投/u, '四川省'],
  [/鲁能|鲁商/u, '山东省'],
  [/豫能|豫光|平煤/u, '河南省'],
  [/皖能|皖北煤电|淮北矿业|淮河能源/u, '安徽省'],
  [/湘钢|湘煤/u, '湖南省'],
  [/桂冠电力|桂投/u, '广西壮族自治区'],
  [/酒钢|甘电投/u, '甘肃省'],
];

/** Words that refer to a division the page names elsewhere, by that division's level. */
export const RELATIVE_WORDS: readonly (readonly [pattern: RegExp, level: 1 | 2 | 3])[] = [
  [/我县|全县|该县|本县|县委|县政府|我区|该区|本区|区委|区政府|全旗|我旗|旗委/u, 3],
  [/我市|全市|该市|本市|市委|市政府|市民|市区|首府|城区|市文明办|市直/u, 2],
  [/我省|全省|该省|省委|省政府|省直|自治区党委/u, 1],
];
