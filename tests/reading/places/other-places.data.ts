/** Places that a report names without happening there: roads, guests, partners, schools, agencies, everyday words. */
import { readCases } from './read-cases.ts';

export const OTHER_PLACES = readCases(`
# a community named after Nanjing's road
= 湖北省/襄阳市/樊城区/南京路社区 | 南京路社区：棋友会
襄阳市樊城区南京路社区的棋友会人气旺，南京路社区居民摆开棋盘。

# a street named after Shanghai
= 辽宁省/抚顺市/新抚区 | 上海路上的爱心粥铺
抚顺市新抚区上海路的爱心粥铺每天施粥二百碗，新抚区居民轮流帮厨。

# a street named after Hunan
= 江苏省/南京市/鼓楼区/湖南路街道 | 湖南路街道：夜市里的“红管家”
南京市鼓楼区湖南路街道请商户当“红管家”。

# a town named like a province
= 浙江省/衢州市/衢江区/湖南镇 | 湖南镇：水库边的护鱼队
衢江区湖南镇组建护鱼队，湖南镇二十名渔民加入。

# Changjiang road
= 山东省/青岛市/黄岛区/长江路街道 | 长江路街道：海边捡拾垃圾
青岛市黄岛区长江路街道组织志愿者到海边捡拾垃圾。

# Beijing road in Urumqi
= 新疆维吾尔自治区/乌鲁木齐市/新市区/北京路街道 | 北京路街道：小区里的足球赛
乌鲁木齐市新市区北京路街道的小区足球赛开踢。

# roads in the text name no other city
= 山东省/青岛市/市南区 | 市南区：背街小巷换新颜
青岛市市南区对香港中路、宁夏路、延安三路周边背街小巷进行整治，市南区投入二百万元。

# where goods are sent, one city after the other
= 江苏省/淮安市/洪泽区/老子山镇 | 大闸蟹搭上“冷链快车”
11月9日，满载大闸蟹的12辆冷链车驶出洪泽区老子山镇物流园，发往广州、成都等8座城市，破损率降到千分之三。

# an everyday word that is a district of another city
= - | 盼给夜归人多留一盏灯
编辑同志：我在一家服装厂上班，每天夜里十点多下班。末班公交九点半就收车，住在老城区的工友每月打车要多花三百多元。

# a donor from another county
= 甘肃省/定西市/通渭县 | 柳坪小学有了新书屋
近日，兰州市城关区一家公益协会为通渭县柳坪小学捐建书屋，孩子们翻看新书。
通渭县柳坪小学有学生一百二十人。

# what a headline brings to communities and villages
= 福建省/福州市/仓山区 | 家电流动车进社区
近日，仓山区的家电流动车开到居民楼下，仓山区居民修好旧风扇。
= 福建省/福州市/仓山区 | 健康义诊暖社区
仓山区组织医生上门义诊，仓山区三百位老人受益。
= 福建省/福州市/仓山区 | 送戏下乡进山村
仓山区闽剧团下乡演出二十场，仓山区文化馆配送音响。

# a delegation from elsewhere
= 湖南省/湘西土家族苗族自治州/花垣县 | 花垣县迎来取经人
近日，山西省吕梁市考察团一行三十人到湖南省花垣县考察学习，花垣县介绍了经验。

# the delegation's own paper reports the county's visit
= 浙江省/金华市/浦江县 | 浦江县学习考察团赴外取经
浦江县组织二十名村干部赴江苏省张家港市考察学习文明实践，回来后浦江县召开座谈会，逐条对照找差距。

# help from a partner city
= 甘肃省/定西市/通渭县 | 福州医生在通渭
福建省福州市选派的十名医生来到甘肃省通渭县人民医院，帮助通渭县建起三个科室。

# the helper reports about its help
= 四川省/凉山彝族自治州/布拖县 | 跨越千里的图书
浙江省宁波市鄞州区的学生把五千册图书捐给四川省凉山州布拖县的学校，布拖县的孩子们有了新书。

# migrants work elsewhere
= 河南省/信阳市/新县 | 新县：乡亲们的“打工贷”
河南省信阳市新县为外出务工人员发放贷款。在广东省深圳市打工的李强拿到五万元。新县今年放贷三千万元。

# products sold to other places
= 陕西省/渭南市/白水县 | 白水县：苹果坐上冷链车
白水县的苹果坐上冷链车，销往广州、上海、成都等地，白水县果农乐开怀。

# somebody born elsewhere
= 新疆维吾尔自治区/阿克苏地区/阿瓦提县 | 棉田里的女教师
她出生于河南省驻马店市，毕业于西南大学，在新疆阿克苏地区阿瓦提县的乡村学校教了二十年书。阿瓦提县的孩子们叫她“棉花妈妈”。

# a university graduate
= 广西壮族自治区/百色市/乐业县/百坭村 | 大学生村官的日记
毕业于北京师范大学的李芳回到广西百色市乐业县百坭村，百坭村的老人都认得她。

# a bank of China
= 河南省/周口市/沈丘县 | 中国农业银行沈丘县支行：存折变成爱心卡
中国农业银行沈丘县支行为困难学生办爱心卡，沈丘县三百名学生受益。

# a news agency writes from the capital
= 宁夏回族自治区/中卫市/海原县 | 海原县：硒砂瓜熟了
新华社北京7月8日电 宁夏中卫市海原县的硒砂瓜熟了，海原县瓜农笑开颜。

# a hospital of a university comes for a day
= 湖南省/怀化市/通道侗族自治县 | 专家义诊进侗寨
中南大学湘雅医院的专家来到通道侗族自治县开展义诊，通道县群众三百人受益。

# a grid company's county branch
= 浙江省/台州市/玉环市 | 国网玉环市供电公司：渔火更亮了
国网浙江玉环市供电公司为渔船码头换新线路，玉环市渔民用电更放心。

# a mining group by its city
= 山西省/晋城市 | 晋城煤业集团：矿工有了“心灵驿站”
晋城煤业集团为矿工建起“心灵驿站”，三千名职工受益。

# a railway bureau named after another city
= 江西省/上饶市/婺源县 | 婺源站里的“油菜花”服务队
南昌铁路局婺源站成立“油菜花”服务队，婺源县群众出行更方便。

# a museum visited
= 江西省/吉安市/井冈山市 | 青年学员重走挑粮小道
国庆前夕，某学院组织六十名学员赴江西省井冈山市参观学习，重走挑粮小道。

# a spirit and a meeting named after places
= 山东省/聊城市/东阿县 | 东阿县：农民讲师团开讲
山东省聊城市东阿县的农民讲师团讲起红旗渠精神、遵义会议、井冈山精神，东阿县听众上千人。

# a river
= 河南省/濮阳市/台前县 | 台前县：黄河滩上建新村
河南省濮阳市台前县把黄河滩区的村民搬进新村，台前县今年搬迁三千户。

# Mount Tai as a figure of speech
= 内蒙古自治区/通辽市/奈曼旗 | 奈曼旗：沙海里的守林人
内蒙古通辽市奈曼旗的守林人三十年种树不止，稳如泰山。奈曼旗沙地变成林海。

# Mount Hua and West Lake in a name
= 江苏省/无锡市/江阴市/华西村 | 华西村的新风景
江苏省江阴市华西村的老人们住进新楼，华西村办起老年大学。

# a newspaper quoted
= 浙江省/丽水市/云和县 | 云和县：梯田里的插秧赛
据《浙江日报》报道，浙江省丽水市云和县在梯田里办插秧赛，云和县农户踊跃报名。

# a paper's own name and dateline
= 江苏省/盐城市/东台市 | 东台市：西瓜地里的“田秀才”
本报东台讯 东台市选聘“田秀才”六十名，手把手教种瓜。

# a byline names an office of the county
= 湖北省/荆门市/钟祥市 | 百岁老人过上好日子
本报讯（钟祥市民政局 王强）春节前，钟祥市为百岁老人送去慰问金。

# a title X县 against the paper X日报
@ 绵阳日报
= 四川省/绵阳市/平武县 | 平武县：熊猫家园的巡护队
四川省平武县组建巡护队，平武县二百名村民上山巡护。

# an article about no place
= - | 树立正确政绩观
政绩观正不正，群众心里有杆秤。党员干部要多做打基础、利长远的事，不做表面文章。

# advice for everybody
= - | 冬季用电要注意什么
冬季用电量大，专家提醒，不要私拉乱接电线，电热毯不要折叠使用，出门要关掉电源。

# an opinion that mentions a place as an example
= - | 让文明成为一种习惯
文明不是一阵风。看待文明，要看小事、看日常、看细节。红绿灯前多等一秒，排队时多让一步，文明就在其中。

# everyday words that are names of places
= - | 平安是福
平安是最大的幸福。人民团结，社会太平，百业兴旺，国家长治久安，东方大国和平发展，这是共同的心愿。

# a sentence full of look-alikes
= - | 建设美丽家园
开放带来进步，民主凝聚力量，文明引领风尚。永远把安康挂在心头，把和平写在脸上，把兴业当作责任。

# a guest speaker's city
= 广东省/云浮市/罗定市 | 罗定市：稻田里的“土专家”
来自武汉的农业专家在罗定市的稻田里讲课，罗定市农户二百人听讲。

# soldiers from elsewhere
= 吉林省/延边朝鲜族自治州/珲春市 | 珲春市：边境线上的“爱心哨所”
吉林省珲春市为边防官兵送去书籍。来自湖北的战士小王说，这里像家一样。

# a team from the province's capital does its work in the county
= 贵州省/黔西南布依族苗族自治州/册亨县/弼佑镇 | 贵阳来的支教队
贵阳市的十二名教师来到册亨县弼佑镇支教，弼佑镇的孩子们学会了合唱。

# a couple of cities as customers
= 福建省/漳州市/平和县 | 平和县：蜜柚上了云端
平和县的蜜柚通过直播卖到北京、天津、沈阳，平和县电商户今年增加二百家。

# twin names: the donor's company and the county
= 青海省/果洛藏族自治州/班玛县 | 牧区学校有了新被褥
上海某公司向青海省果洛州班玛县的学校捐赠被褥八百套，班玛县牧区学生过上暖冬。

# a training base elsewhere
= 安徽省/六安市/舒城县 | 舒城县干部进课堂
安徽省舒城县选派四十名干部到浙江大学培训，舒城县委组织部负责人介绍，学员回来都要上台讲一课。

# 国家级 names hold a place
= 江西省/鹰潭市/贵溪市 | 贵溪市：畲乡歌会
江西省贵溪市举办畲乡歌会，中央民族大学的学生也来采风，贵溪市观众上千人。

# comparison with a province
= 湖北省/恩施土家族苗族自治州/咸丰县 | 咸丰县：油茶林下种药材
咸丰县与湖南省、重庆市相邻，山多地少。咸丰县在油茶林下种黄连八千亩。

# the county on the other bank
= 四川省/泸州市/古蔺县/二郎镇 | 二郎镇：河边建起驿站
古蔺报讯 二郎镇沿河建起护河驿站十一座，请渔民当护河员。二郎镇还与对岸的习水县联合巡河。

# an award named after the prefecture, won by people of a county
= 甘肃省/临夏回族自治州/东乡族自治县 | 东乡4人荣登“临夏好人榜”
近日，州文明办公布今年第二季度“临夏好人榜”，全州共20人上榜，东乡族自治县占4人。近年来，东乡族自治县设立好人关爱基金52万元。
`);
