/** Words that look like places, and places that are not where the work is: honours, slogans, homes, addresses, examples. */
import { readCases } from './read-cases.ts';

export const NO_PLACES = readCases(`
# an honour that is called as a county is
= 浙江省/湖州市/德清县 | 德清第九次获评“省级平安县”
3月20日，浙江省湖州市德清县第九次获得“省级平安县”称号。

# the county itself
= 青海省/海东市/平安区 | 平安区办起书展
近日，青海省海东市平安区举办书展，平安区读者3000人。

# what a headline does for villages is no village
= 甘肃省/平凉市/静宁县/威戎镇/新胜村 | 六任书记接力富民兴村
近日，静宁县威戎镇新胜村的果园里，村民们忙着套袋。新胜村第一书记说，路通了。

# a kind of village
= 浙江省/台州市/温岭市/石塘镇/海滨村 | 三年苦干 偏僻渔村换新颜
近日，温岭市石塘镇海滨村游客不断。海滨村书记说，今年再建民宿20家。

# strong towns as an aim
= 河北省/邢台市/内丘县 | 内丘县扩权强镇添活力
近日，内丘县推进扩权强镇改革，全县把48项权力下放到乡镇。

# what helps communities
= 四川省/自贡市/大安区/和平街道/马冲口社区 | 青年上岗 助力社区防汛
近日，自贡市大安区和平街道马冲口社区的青年值守河堤。马冲口社区党委书记说，青年人顶了大用。

# a community canteen of a district
= 山东省/济南市/章丘区/双山街道 | 章丘社区食堂开进小区
近日，济南市章丘区双山街道的食堂开张，双山街道的老人吃上热饭。

# who is sent far away works there
= 重庆市/城口县/高燕镇/来凤村 | 驻村干部王刚
重庆市渝中区司法局的王刚，帮扶远在400多公里外的城口县高燕镇来凤村。王刚自告奋勇到来凤村驻村。

# what is carried far away is not there
= 湖南省/常德市/石门县 | 柑橘出山
近日，大量柑橘从湖南省石门县运往1000公里外的北京市，石门县果农笑了。

# a city named in passing, then the full place
= 江西省/赣州市/定南县/历市镇 | 楼长爷爷
他的小本子上记着：老两口，儿在广州，腿不好。这位退休教师，是定南县历市镇家属院的楼长。历市镇的老人都找他。

# where workers are brought to
= 江西省/赣州市/定南县 | 送工专列
近日，定南县开出专列，把300名工人送到广东、浙江的厂门口。

# a comment's examples
@ 泽州日报
= 山西省/晋城市/泽州县 | 别让牌子挡了门
有的地方，牌子比人多，说到底是图省事。大阳镇的做法值得借鉴：一块牌子管全部。可见，只要用心，牌子就能少。

# a report of a reporter, though it asks
@ 泽州日报
= 山西省/晋城市/泽州县/大阳镇 | 老街里的账本
近日，泽州县大阳镇的老街亮了灯。别让老街空着，是大阳镇居民的心愿；说到底，人气最要紧。大阳镇今年接待游客30万人次。

# a report of the town on the same page
@ 泽州日报
= 山西省/晋城市/泽州县/大阳镇 | 古镇亮灯
近日，泽州县大阳镇给老街装灯，大阳镇居民说亮堂。

# a forecast is for all of the city
= 河北省/邢台市 | 雷雨将至
邢台市气象台发布：13日我市有雷阵雨，沙河市局部可达50毫米，全市小麦待收，沙河市农户抓紧抢收。

# several courts are their county's
= 山东省/临沂市/沂南县 | 板凳法庭搬进果园
日前，沂南县人民法院大庄人民法庭在果园里开庭，60名村民旁听。今年以来，沂南法院6处人民法庭开庭213场。

# an office's address
= 吉林省 | “最美家庭”推选启动
2024年度吉林省“最美家庭”推选启动，由省妇联主办。请将材料寄至省妇联（长春市人民大街20号）。

# where somebody lives, in a report of the town
= 湖南省/长沙市/望城区/大泽湖街道 | 大泽湖街道：存时间 取温暖
“存了46个小时。”家住大泽湖街道南塘村的老人说。“时间银行”开户2748人。

# one of many towns of that name, beside an article of a neighbour county
= - | 社区来了“剪刀手”
近日，城关镇志愿者为老人理发，每月一次。
= 河南省/平顶山市/汝州市 | 汝州市：老街有了新模样
近日，汝州市改造老街，汝州市住建局介绍，年底完工。

# a county that has the short name of a former one: the people decide
= 甘肃省/临夏回族自治州/东乡族自治县 | 东乡县：草编出了好日子
走进临夏州东乡县的车间，女工们正在编草帽。东乡县今年培训300人。

# the former one, with its city
= 江西省/抚州市/东乡区 | 东乡县：花生丰收
江西省抚州市东乡县的花生丰收，抚州市的客商上门。

# neither
= - | 东乡县：花生又丰收
走进东乡县，花生丰收。
`);
