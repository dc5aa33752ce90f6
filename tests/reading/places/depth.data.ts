/** How deep a report's place goes: one village, one town, or the county that gives examples. */
import { readCases } from './read-cases.ts';

export const DEPTHS = readCases(`
# a county's report that opens in one village and closes with the county's figures
= 湖南省/邵阳市/新邵县 | 家门口有了“连心桥”
走进新邵县坪上镇清水村，干部正和村民拉家常。新邵县建起“连心桥”机制，组织干部进村入户。
截至目前，全县走访群众三万户，解决问题八百个。

# a county in the headline, several towns as examples
= 安徽省/宿州市/泗县 | 泗县：小广场 大舞台
泗县丁湖镇的广场上，泗州戏刚刚开锣。黑塔镇的文化站里，老人们在练琴。
泗县今年新建文化广场六十个。

# two districts of one city in one list
= 安徽省/芜湖市 | 市园林局督导口袋公园建设
近日，市园林局到镜湖区、弋江区督导口袋公园建设，察看步道和座椅。
检查组要求赶在入冬前完工。

# the county's short name right before the village's
= 湖南省/株洲市/醴陵市/枫林镇/枫桥头村 | 醴陵枫桥头村唱起花鼓戏
近日，醴陵市枫林镇枫桥头村的戏台上，花鼓戏正演得热闹。

# who comes to look at a community
= 湖南省/株洲市/醴陵市/枫林镇/柳荫社区 | 醴陵市观摩柳荫社区议事亭
醴陵市组织各镇干部观摩枫林镇柳荫社区议事亭，大家边看边议。柳荫社区的居民介绍了做法。

# the street's office stands between its name and the community's
= 青海省/西宁市/城西区/古城台街道/建设路社区 | 楼下有间修补铺
城西区古城台街道办事处建设路社区的修补铺开张了，建设路社区的居民送来坏伞旧锅。

# one village in the lead, spoken of throughout
= 江西省/抚州市/金溪县/琉璃乡/印山村 | 古村里的新生活
金溪县琉璃乡印山村的老祠堂里，孩子们在练毛笔字。该村把祠堂修好，请来退休教师任教。
村里还办起民宿，游客一年比一年多。

# a town by 镇里 and 该镇
= 湖北省/十堰市/竹山县/宝丰镇 | 水边长出“致富草”
竹山县宝丰镇施洋村的水田里，水芹绿油油一片。镇里请来专家，教村民育苗。
该镇种植水芹三千亩，镇里还建起冷库两座。

# 镇党委书记 speaks
= 广西壮族自治区/河池市/巴马瑶族自治县/甲篆镇 | 长寿乡里养生忙
巴马瑶族自治县甲篆镇平安村的民宿坐满了客人。甲篆镇党委书记说，镇上有民宿二百家。
镇里给每家民宿评星定级。

# what a school of one town does
= 湖南省/株洲市/醴陵市/枫林镇 | 课堂搬到茶山上
“老师，这片叶子有锯齿！”4月11日，醴陵市枫林镇的松荫小学四年级学生蹲在茶园里，用放大镜看刚摘下的嫩叶。
茶歌队是孩子们最得意的“家当”，唱上了醴陵采茶节的台子。校长说，下学期这间“教室”还要同醴陵市另外7所学校共享。

# what a school of one town does as the county's example
= 湖南省/株洲市/醴陵市 | 醴陵：课堂搬到茶山上
“老师，这片叶子有锯齿！”4月11日，醴陵市枫林镇的松荫小学四年级学生蹲在茶园里，用放大镜看刚摘下的嫩叶。
醴陵市今年请来茶厂的师傅，编写教材4册，聘请校外辅导员37名。

# a bus to a school of the city
= 湖南省/株洲市/醴陵市 | 公交开进山
醴陵市枫林镇到市实验中学的公交通车了，醴陵市财政出资30万元，醴陵市另有七条线要开。

# a town and people who are no town
= 湖南省/株洲市/醴陵市/枫林镇 | 山里办起民宿
醴陵市枫林镇和一批返乡青年办起民宿8家，枫林镇的老屋都有了客人。

# a hospital's team goes to one town
= 山东省/菏泽市/鄄城县/旧城镇 | 鄄城县医院送健康下乡
近日，鄄城县人民医院组织十名专家到旧城镇开展义诊，为村民体检二百六十人次。

# a city's office goes to one village
= 辽宁省/铁岭市/西丰县/房木镇 | 铁岭市文明办开展送福下乡活动
春节前，铁岭市文明办组织书法家来到西丰县房木镇开展送福活动，为村民写春联六百副。

# a bureau visits several towns
= 山西省/吕梁市/临县 | 临县司法局：流动法庭进枣乡
临县司法局的流动法庭先后来到碛口镇、曲峪镇、克虎镇，为群众办案二十件。

# several towns of one county in one list, one of them not in the official list
= 辽宁省/锦州市/古塔区 | 停水通知
因管道改造，11月14日8时至20时，古塔区天安街道、北街街道部分小区停水，请居民提前储水。

# what is grown in a town is no dish of it
= 浙江省/绍兴市/上虞区/盖北镇 | 菜农赶晴天
11月16日，盖北镇菜农抢抓晴好天气移栽榨菜苗。上虞区盖北镇今冬套种榨菜七千亩。

# a station carries its town's name
= 河北省/沧州市/肃宁县/窝北镇 | 窝北派出所：警灯亮处是心安
肃宁县公安局窝北派出所的民警每晚巡逻。窝北派出所民警说，夜里亮着灯，群众才睡得踏实。

# a law court's branch carries its town's name
= 安徽省/合肥市/肥西县/三河镇 | 三河法庭：巷口的调解桌
肥西县人民法院三河法庭在巷口摆上调解桌，三河法庭的法官当场劝和。

# a town's health centre
= 贵州省/铜仁市/印江土家族苗族自治县/木黄镇 | 木黄卫生院：医生背着药箱走
印江县木黄卫生院的医生背着药箱进村，为老人送药上门。

# a town's school
= 云南省/临沧市/双江拉祜族佤族布朗族傣族自治县/勐库镇 | 勐库镇中心小学：茶树下的早读
双江县勐库镇中心小学的孩子们在茶树下早读，勐库镇的老师编了茶歌。

# the town in the headline, one village as its example
= 江苏省/宿迁市/泗阳县/卢集镇 | 卢集镇：家家门前有花园
泗阳县卢集镇薛嘴村的村民在门前种花。卢集镇开展“一户一花园”行动，全镇一千户参加。

# the village in the headline
= 浙江省/温州市/永嘉县/岩头镇/苍坡村 | 岩头镇苍坡村：古村里的耕读课
永嘉县岩头镇苍坡村的耕读课开课了，岩头镇中心小学的孩子们来上课。

# a community in the lead, its street speaks
= 山东省/济南市/历下区/甸柳新村街道 | 楼道里的“光荣榜”
济南市历下区甸柳新村街道第一社区的楼道里挂起“光荣榜”。甸柳新村街道把这一做法推向十个社区。
街道还为上榜居民发放积分，街道党工委书记说，榜样就在身边。

# a person's work in one village
= 宁夏回族自治区/固原市/隆德县/陈靳乡/新和村 | 第一书记的“红本本”
他是隆德县陈靳乡新和村的第一书记。在新和村三年，他的红本本记满了村民的心事。

# a street market as the scene of a county's work
= 福建省/宁德市/霞浦县 | 霞浦县推进移风易俗
霞浦县出台红白事标准，在松城街道举行签约仪式，全县三百户参加。

# a meeting held in a town
= 河南省/焦作市/武陟县 | 武陟县人居环境现场会召开
近日，武陟县人居环境现场会在大虹桥乡召开，各乡镇主要负责人参加，会议观摩了三个村。

# a photo of one village
= 湖南省/永州市/江永县/上江圩镇/浦尾村 | 
江永县上江圩镇浦尾村的妇女在学写女书。近年来，该村办起女书课堂。

# a photo of people of the county at work in one of its towns
= 甘肃省/定西市/通渭县/义岗川镇 |
近日，通渭县文化馆的老师来到义岗川镇的农户家中，教大家剪窗花。

# a photo of a village named after its street
= 甘肃省/定西市/通渭县/义岗川镇/柳街村 |
近日，在通渭县义岗川镇柳街村，老人教孩子们剪窗花。

# a photo of a town
= 四川省/雅安市/石棉县/草科藏族乡 | 
在石棉县草科藏族乡，村民采摘黄果柑。

# a photo of the county
= 江苏省/淮安市/盱眙县 | 
盱眙县举办龙虾节，志愿者为游客指路。

# a district's report, one street's example first
= 四川省/成都市/青羊区 | 青羊区：院落里的“幸福账本”
成都市青羊区草堂街道的院落里，居民正翻看“幸福账本”。青羊区在各街道推广“幸福账本”，全区已有三百个院落用上。

# a city's report with districts as examples
= 江苏省/常州市 | 常州：家门口的“15分钟服务圈”
常州市打造“15分钟服务圈”。天宁区建起站点八十个，钟楼区推出上门服务，全市服务居民六十万人次。

# a province's report
= 浙江省 | 浙江：千村百镇开村晚
浙江省开展“村晚”活动。丽水市庆元县、温州市泰顺县率先开演，全省已有八百个村登台。

# 双 towns
= 陕西省/商洛市/柞水县 | 柞水县：木耳棚里学技术
柞水县的专家先后到小岭镇、下梁镇的木耳棚里教技术，柞水县菇农三百人听课。

# a village's own 全村
= 吉林省/松原市/乾安县/所字镇 | 井字村里唱大戏
乾安县所字镇的戏台搭进村，所字镇村民看了三天戏。

# the lead a village, the rest without names
= 河北省/承德市/隆化县/七家镇/西道村 | 草莓熟了
十二月，隆化县七家镇西道村的大棚里，草莓熟了。游客提着篮子，边摘边尝。
大棚主人说，今年要扩种十亩。

# the headline's county only opens the chain, and the town speaks and rules
= 云南省/普洱市/澜沧拉祜族自治县/惠民镇 | 澜沧：茶山上的守艺人
走进澜沧拉祜族自治县惠民镇景迈村，茶香扑鼻。村民们守着千年茶林，采茶、制茶、待客。
惠民镇镇长说，镇里不准砍一棵老茶树。

# a headline's words before a village that the text names with its town
= 湖南省/株洲市/醴陵市/枫林镇/隆兴坳村 | 桂花飘香隆兴坳村
金秋时节，醴陵市枫林镇隆兴坳村的桂花开了，村民趁着晴好天气采摘晾晒。

# what sort of village it is, is no village
= 湖南省/株洲市/醴陵市/枫林镇/隆兴坳村 | 草莓红了满园
醴陵市枫林镇隆兴坳村是一个普通的农业村，住户四百户。今年，该村种下十个草莓大棚。

# a county's cooperative goes to one community
= 湖南省/株洲市/醴陵市/枫林镇/柳荫社区 | 送服务到楼下
近日，醴陵市供销社组织党员走进枫林镇柳荫社区开展志愿服务活动，磨刀修伞。

# a city's office whose people go to one of its counties
= 河北省/沧州市 | 市疾控中心支援灾后防疫
洪水退去，沧州市疾控中心组织六支队伍奔赴献县，为水井消毒，检测水样三百份。
市疾控中心还派出专家，教群众喝开水。

# a county-level city's own office
= 湖南省/株洲市/醴陵市 | 市疾控中心开展防疫培训
近日，市疾控中心在醴陵市开展防疫培训，各镇两百人参加。

# a city's hospital goes into one town
= 河北省/沧州市/献县/陌南镇 | 市中心医院送诊下乡
近日，市中心医院的医生来到献县陌南镇，为村民量血压、看片子。陌南镇的老人排起了队，镇里搭起棚子。

# a street office for short, in the headline and in the lead
= 天津市/南开区/王顶堤街道 | 王顶堤街：楼门口的议事亭
本报讯 南开区王顶堤街在楼门口建起议事亭，居民坐下来商量。王顶堤街把办法推广到十个社区。

# one town throughout, its county in the lead only
= 湖南省/株洲市/醴陵市/枫林镇 | 晒场上的“算账会”
醴陵市枫林镇的晒场上开起“算账会”。枫林镇把去年的收支一笔笔念给大伙听。
枫林镇镇长说，枫林今后每季度念一次。

# the county's report that begins in a town
= 湖南省/株洲市/醴陵市 | 药箱进了山
5月6日，醴陵市枫林镇的晒场上来了医生。
醴陵市卫健局介绍，全市组建医疗队三十支，醴陵市的村村都有人管。
截至目前，全市看病九千人次。

# villages of two counties side by side, each with its county
= 河北省/沧州市 | 村民学技术
近日，献县陌南镇柳家村、肃宁县万里镇的村民走进课堂，160名村民学习养殖技术。

# a court that bears one town's name works in another
= 湖南省/株洲市/醴陵市/枫林镇 | 法官进乡解纠纷
近日，醴陵市人民法院来龙门法庭的法官来到枫林镇，为村民调解土地纠纷3起。枫林镇的老人说，法官来得勤。

# who comes to the paper's own county is a guest
@ 醴陵日报
= 湖南省/株洲市/醴陵市 | 代表来我市考察
近日，献县人大常委会组织代表来我市考察陶瓷产业，察看企业3家。

# who is invited comes as a guest, and who invites is at home
= 湖南省/株洲市/醴陵市 | 专家教种茶
近日，醴陵市邀请省里的专家来我市教茶农修枝，醴陵市的茶农听得入神。

# a county's own report without any town
= 河北省/沧州市/献县 | 献县：夜校进工厂
本报讯 献县把夜校办进工厂，全县工人五千名学会一门手艺。献县今年还将开课百场。

# a community whose name begins like a number
= 湖南省/株洲市/醴陵市/枫林镇/万成社区 | 社区修好回家路
近日，醴陵市枫林镇万成社区修好回家路，万成社区的居民进出方便了。万成社区还装上路灯。

# a road that bears a street office's name
= - | 王顶堤街将拓宽
记者从市住建局了解到，王顶堤街将于6月拓宽，由两车道改为四车道。

# a county throughout
= 湖南省/株洲市/醴陵市 | 醴陵市：瓷厂里的夜校
醴陵市的瓷厂办起夜校。醴陵市总工会请来老师，全市工人三千名报名。醴陵市还将送课到各镇。

# a county's own report that its office signs
= 湖南省/株洲市/攸县 | 攸县：十五分钟送药上门
攸县开通送药上门服务，全县两百名邮递员捎药进村。攸县卫健局介绍，攸县的老人打一个电话就行。
`);
