/** Pages that need more than one step: companies, offices, passing places, stations, lists. */
import { readCases } from './read-cases.ts';

export const HARD_PAGES = readCases(`
# a workers' paper of a province: railways, mines, a power company, a plain-word city
@ 山西工人
= 山西省/大同市 | 国网大同供电公司：夜巡队护灯
国网大同供电公司组织夜巡队，对全市二百个小区的线路逐一排查，居民用电更安心。
= 山西省/运城市/河津市 | 河津铝业：车间里的“师徒墙”
日前，河津铝业集团在车间设“师徒墙”，八十对师徒签约。
= 山西省/忻州市/原平市 | 原平市：工会送清凉
原平市总工会为环卫工人送清凉，原平市六百名工人领到毛巾。
= 山西省/阳泉市/盂县 | 盂县：矿山复绿有了“林长”
山西省阳泉市盂县为矿山设“林长”，盂县种树三万棵。

# a city's evening paper: a place in passing gives way to the city
@ 盐城晚报
= 江苏省/盐城市 | 旧衣回收箱里的衣服去哪了
市民捐出的旧衣去哪了？记者走访发现，一部分衣服送到甘肃省渭源县的学校，一部分做成拖把。市慈善总会说，账目可查。
= 江苏省/盐城市/建湖县 | 建湖：杂技之乡办起少儿班
建湖县的少儿杂技班开班了，建湖县六十个孩子练功。
= 江苏省/盐城市/射阳县 | 射阳：丹顶鹤志愿队巡滩
射阳县的志愿队巡滩护鹤，射阳县志愿者达四百名。

# a comment is on the page's own place, advice is for everybody
@ 射阳日报
= 江苏省/盐城市/射阳县 | 射阳县：丹顶鹤志愿队巡滩
射阳县的志愿队巡滩护鹤，射阳县志愿者达四百名。
= 江苏省/盐城市/射阳县/海河镇 | 海河镇：课堂搬到田头
射阳县海河镇把课堂搬到田头，海河镇的农户听得认真。
= 江苏省/盐城市/射阳县/合德镇 | 合德镇：老街亮灯
射阳县合德镇给老街装灯，合德镇的居民说亮堂。
= 江苏省/盐城市/射阳县 | 别让牌子挡住了办事的门
挂牌子，本是为了让人知道找谁办事；牌子比办事的人还多，大家反倒糊涂了。
= - | 冬季用电要注意什么
冬季用电量大，不要私拉乱接电线，电热毯不要折叠使用，出门要关掉电源。

# a county's page: schools and a clinic, no place named
@ 金寨报
= 安徽省/六安市/金寨县/汤家汇镇 | 汤家汇镇：红色课堂进校园
金寨县汤家汇镇的老兵走进校园，汤家汇镇的孩子听得认真。
= 安徽省/六安市/金寨县 | 第二小学：足球场上的“女将”
下午四点，足球场上传来欢呼声。学校组建女子足球队，二十名队员每天训练。
= 安徽省/六安市/金寨县/斑竹园镇 | 斑竹园镇：茶农的“致富经”
金寨县斑竹园镇的茶农讲起“致富经”，斑竹园镇今年产茶三万斤。

# an office goes to a village for a day
= 湖北省/咸宁市/通城县/关刀镇/高桥村 | 通城县税务局：走进山村讲税收
近日，通城县税务局干部来到关刀镇高桥村开展税收宣传，为茶农讲解优惠政策。

# offices go to two towns: the county's
= 湖北省/咸宁市/崇阳县 | 崇阳县文化馆：送戏下乡
崇阳县文化馆先后到白霓镇、路口镇演出，群众看了六场戏。

# a town's police station in the subtitle of a portrait
= 山东省/滨州市/惠民县/石庙镇 | 乡间小路上的警灯
惠民县公安局石庙派出所民警王强的警灯，每晚亮在乡间小路上。二十年里，他记下四本民情日记。

# a community clinic of a district
= 浙江省/宁波市/鄞州区/白鹤街道 | 鄞州区白鹤街道：楼道里的“爱心雨伞架”
鄞州区白鹤街道在楼道设“爱心雨伞架”，白鹤街道居民随取随还。

# a person's name that looks like a city
= 湖南省/湘潭市/湘乡市/棋梓镇 | 棋梓镇：石匠村里的夜校
湘乡市棋梓镇办起石匠夜校。石匠陈福州说，学会画图，石狮子卖出好价钱。棋梓镇党委书记李南昌介绍，夜校已办六期。

# a headline that says 我县, a lead in one town
= 河北省/邯郸市/魏县 | 我县推广“爱心超市”
魏县在各乡镇推广“爱心超市”。在魏县东代固镇的超市里，村民用积分换牙膏。

# a headline's 全市, the lead's county
= 广东省/清远市 | 全市河湖长制现场会召开
日前，清远市河湖长制现场会在连山壮族瑶族自治县召开，各县（市、区）负责人参加，清远市水利局通报了情况。

# the paper's province, the city's zone
= 安徽省/合肥市 | 合肥经开区：园区里的“职工书屋”
合肥经开区建起“职工书屋”六十家，十万名职工办证。

# a photo under its town
= 云南省/大理白族自治州/宾川县/金牛镇 | 
宾川县金牛镇的葡萄熟了，果农在采摘。

# a volunteer team that works abroad from its home
= 福建省/泉州市/晋江市/深沪镇 | 深沪镇：渔港里的“平安灯”
晋江市深沪镇为渔船装上“平安灯”。深沪镇渔民说，船开到浙江、广东也放心。

# a village of a district that another city has too
= 河南省/新乡市/凤泉区/块村营村 | 块村营村：村口的“光荣墙”
新乡市凤泉区块村营村在村口立起“光荣墙”，块村营村的老兵照片都上了墙。

# many counties of a city, the city's own report
= 陕西省/榆林市 | 榆林：沙地里长出“绿色银行”
榆林市推进防沙治沙，靖边县、定边县、横山区连片造林，榆林市林草局说，全市沙地绿了九成。

# a county's report by its county-level city's own word
= 浙江省/台州市/临海市 | 临海：古城墙下的“红马甲”
临海市在古城墙下设志愿服务站六个。该市招募志愿者八百名，全市三年服务游客百万人次。

# a road and a building named after cities
= 辽宁省/大连市/中山区 | 中山区：天津街上的“便民角”
大连市中山区在天津街、上海路、南京街设“便民角”，中山区居民可以磨刀、配钥匙。
`);
