/** Places as town and county papers give them: speech first, sites' datelines, offices, lists of counties. */
import { readCases } from './read-cases.ts';

export const TOWN_PAPERS = readCases(`
# a headline that opens with the bare name of a village
= 湖南省/株洲市/醴陵市/枫林镇/柳家湾村 | 柳家湾：石堰梯田种出新“钱”景
秋分刚过，枫林镇柳家湾村的层层石堰上，红的是花椒，黄的是谷穗。
2022年，醴陵市的石堰梯田名声在外，醴陵市设立专项资金，县里请来石匠。
醴陵市文旅局帮着铺步道，全市的游客都来看景。

# what somebody says first is about another place
= 山东省/济南市/槐荫区/匡山街道 | 小院里的党课
“党的一大在嘉兴南湖召开，今天我们也来讲讲那条红船的故事！”近日，槐荫区匡山街道把党课搬进了小院。匡山街道的老党员讲起往事，孩子们听得入神。

# a county's office goes to the towns of two counties
= 四川省/广元市 | 送法进乡村
日前，市中级人民法院组织干警到剑阁县普安镇和昭化区虎跳镇开展送法下乡活动，发放资料，接受咨询。

# a site's name at the beginning
= 湖北省/黄冈市/蕲春县 | 县民政局走访慰问困难群众
今日蕲春网消息 临近春节，县民政局组织干部走访慰问困难群众，把米面油送到家中。

# a district's own news site
= 福建省/福州市/长乐区 | 情暖万家
长乐新闻网讯 春节将至，区妇联、团区委走访慰问困难家庭，送上慰问品。

# a district's police with its station
= 浙江省/宁波市/北仑区 | 派出所里的“老邻居”
在北仑公安分局的联调中心里，几位“老邻居”专门帮人调解纠纷、处理家庭矛盾。

# a station whose town the text names with its county
= 云南省/曲靖市/罗平县/富乐镇 | 矛盾少了，邻里亲了
“住得更踏实了！”这是罗平县富乐镇居民的口头禅。近年来，罗平县公安局富乐派出所把排查纠纷作为守护社区安宁的头等大事，富乐派出所民警走村入户。
社区居委会也选出调解员。

# a city in the text with many of its counties, after one community's scene
= 内蒙古自治区/鄂尔多斯市 | 家门口的“联户长”
近日，鄂尔多斯市东胜区建设街道新丰社区的联户长郭大姐又来拉家常。现在，鄂尔多斯有两万名联户长。
鄂尔多斯市委社会工作部深化微网格工作。东胜区统筹阵地资源；康巴什区推行积分兑换；准格尔旗推出“四共享”服务；达拉特旗打造“一室多用”阵地。

# a street by its short name
= 北京市/西城区/广安门内街道 | 广内街道寻找最美笑脸
近日，西城区广内街道寻找最美笑脸活动开始投票。广内街道的居民纷纷点赞。

# a community whose name is also a kind of community
= 吉林省/延边朝鲜族自治州/敦化市/民主街道/文化社区 | 敦化市民主街道文化社区：睦邻共建谱新篇
敦化市民主街道文化社区党委成立“和事佬”队伍。文化社区还建起议事亭，居民有话在这里说。

# what a slogan says of communities is no community
= 北京市/通州区/西集镇/柳馨苑社区 | 聚邻里 暖人心
近日，北京市通州区西集镇柳馨苑社区携手西集镇社会工作服务中心办起邻里节。
柳馨苑社区合唱队展示社区风采。现场设有“邻里防诈，平安满社区”“关爱满社区，义诊促和谐”等摊位。

# a whole province's schools, three of them as examples
= 黑龙江省 | 打造生动的“第二课堂”
全省中小学深挖乡土文化，将非遗项目融入教学。走进哈尔滨市的一所学校，墙上麦秸画栩栩如生。
逊克县的学校教桦皮画。同江市的学校请来鱼皮画传承人。

# a company of the city, at work in one of its villages
= 四川省/眉山市 | 眉山供电：二十年为民初心
二十年来，国家电网眉山供电公司的服务队走遍眉山大街小巷。
在丹棱县幸福村，身着红马甲的队员来到独居老人家检查线路。

# an estate's name that begins with its area's
= 北京市/朝阳区/望京柳园社区 | 望京柳园社区办起认领会
望京柳园社区共有十栋居民楼。社区收集居民问卷，发掘“能人”。

# a town with a namesake, and people who come from its city
= 福建省/泉州市/南安市/丰州镇 | 邻里节热闹开场
近日，丰州镇办起邻里节。来自泉州市的几支志愿服务队赶来助阵，丰州镇的居民围坐一堂。

# a zone of a city whose name a county shares
= 江西省/南昌市 | 江西南昌高新区：集市热闹又暖心
近日，南昌高新区举办志愿集市，居民排队量血压、磨剪刀。

# a squad named after its district
= 辽宁省/盘锦市/双台子区 | 市容提升在行动
近日，市城管执法双台子大队清理破损广告，劝导出店经营。

# the whole city plants trees, four counties as examples
= 河南省/新乡市 | 全市干部群众义务植树
植树节当日，全市干部群众齐上阵。在卫辉市的堤岸边，人们挥锹铲土。
辉县市的基地里，大家栽下白蜡。凤泉区设了三个植树点，原阳县种下柏树。

# a city's work, one town as its scene
= 广西壮族自治区/梧州市 | 绿树发新芽 城乡满眼春
近日，在长洲区长洲镇的示范区，新栽的桃花开了。这只是梧州市植树造林的一个缩影。
梧州市林业局介绍，全市造林进度过半。梧州市还将绿化乡村道路。

# a county's client before the report
= 湖北省/咸宁市/咸安区 | 小区里的搬家队
云上咸安报道（通讯员 小袁）近日，几位党员帮居民搬家具，区里的干部也来了。

# a headline that names the paper's own prefecture by its kind only
= 新疆维吾尔自治区/伊犁哈萨克自治州 | 自治州部署减轻基层负担工作
9月22日，自治州在伊宁市召开推进会，部署为基层减负工作，11个县市设分会场。
= 新疆维吾尔自治区/伊犁哈萨克自治州/尼勒克县 | 尼勒克县：山谷里的采蜜节
近日，尼勒克县举办采蜜节，伊犁哈萨克自治州各地的蜂农都来了。

# a zone whose name has the city's, in a district's paper
= 浙江省/宁波市/镇海区 | 36个项目集中开工
4月16日，镇海区举行重大项目集中开工活动，镇海区各镇街参加。
= 浙江省/宁波市/镇海区/招宝山街道 | 招宝山街道：红管家敲开门
镇海区招宝山街道有老旧小区43个，我区从机关选派“红管家”，牵头开“阳台会”。
= 浙江省/宁波市/镇海区 | 老厂区变身新园区
4月12日，记者走进位于我区的宁波绿港经济技术开发区，巡检机器人正沿着管廊转圈。我区还出台办法，盘活存量土地。
`);
