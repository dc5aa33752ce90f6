/** Made-up articles and pages with the region that a reader gives them; not from the seeds. */

export interface Case {
  readonly name: string;
  readonly title: string;
  readonly text: readonly string[];
  /** Full names joined by /; '' for no place. */
  readonly region: string;
}

export const ARTICLE_CASES: readonly Case[] = [
  {
    name: 'a city for short in the headline stays, where its goods are sold elsewhere',
    title: '赣州脐橙进京记',
    text: [
      '11月8日，在北京市丰台区新发地市场，一车赣州脐橙刚卸下就围满了人。',
      '今年，赣州的果农把脐橙按大小分了级。',
    ],
    region: '江西省/赣州市',
  },
  {
    name: 'a county’s round of a van is not of the town that one speaker lives in',
    title: '健康车开进山里来',
    text: [
      '车门一开是诊室。11月5日，县总医院的健康车开到醴陵市枫林镇，老人们排起了长队。',
      '我市山多路远，去年以来，总医院改装健康车3辆。截至10月底，全市已有3100人次看上病。',
      '“医生到了炕头上。”枫林镇村民石玉花说。',
    ],
    region: '湖南省/株洲市/醴陵市',
  },
  {
    name: 'a letter tells of where its writer lives',
    title: '盼着路灯早点亮',
    text: [
      '编辑同志：我家住在醴陵市枫林镇，门前的路灯坏了快一年，晚上回家的孩子只能打着手机照亮。',
      '我们去县里问过，说归别的部门管，到底该找谁？',
    ],
    region: '湖南省/株洲市/醴陵市/枫林镇',
  },
  {
    name: 'a county in the headline, villages as examples',
    title: '醴陵：村村有了红白理事会',
    text: [
      '近年来，湖南省株洲市醴陵市持续推进移风易俗，全市各镇村普遍成立红白理事会。',
      '在枫林镇隆兴坳村，理事会长老李正忙着劝说村民。浦口镇、白兔潭镇也定下了标准。',
      '截至目前，醴陵市共成立红白理事会二百余个。',
    ],
    region: '湖南省/株洲市/醴陵市',
  },
  {
    name: 'a community down to its street',
    title: '家门口的老年食堂',
    text: [
      '“今天的红烧肉软和。”中午，浙江省宁波市海曙区白云街道牡丹社区的老年食堂里坐满了老人。',
      '该社区今年把闲置的车棚改成食堂，每天供餐六十余份。牡丹社区书记说，下一步将开设送餐服务。',
    ],
    region: '浙江省/宁波市/海曙区/白云街道/牡丹社区',
  },
  {
    name: 'a county directly under its province',
    title: '仙桃市沙湖镇护住一湖清水',
    text: ['连日来，湖北省仙桃市沙湖镇组织党员清理湖岸。沙湖镇还聘请了二十名护湖员。'],
    region: '湖北省/仙桃市/沙湖镇',
  },
  {
    name: 'a city without counties',
    title: '东莞虎门：把课堂搬进车间',
    text: ['近日，广东省东莞市虎门镇把夜校课堂搬进服装厂车间，首批学员一百多人。'],
    region: '广东省/东莞市/虎门镇',
  },
  {
    name: 'a municipality’s county',
    title: '重庆城口县：大巴山里的流动书屋',
    text: ['重庆市城口县的流动书屋又开进了高观镇。全县共有流动书屋六个，服务二十五个乡镇。'],
    region: '重庆市/城口县',
  },
  {
    name: 'a road and a community named after other places',
    title: '上海路街道北京路社区：楼道里的“议事角”',
    text: [
      '本报讯 连日来，辽宁省营口市站前区跃进街道北京路社区在楼道里设起“议事角”。',
      '北京路社区书记说，南京大街上的几个老楼也要照着做。',
    ],
    region: '辽宁省/营口市/站前区/跃进街道/北京路社区',
  },
  {
    name: 'a birthplace',
    title: '青海湟源县医生马海燕：高原上的守护',
    text: [
      '马海燕来自山东省济宁市，大学毕业后到青海省西宁市湟源县工作。',
      '十年来，她走遍湟源县的村庄。湟源县人民医院的同事说，她从不叫苦。',
    ],
    region: '青海省/西宁市/湟源县',
  },
  {
    name: 'an agency stands for its county',
    title: '普定县税务局：小窗口里的大服务',
    text: ['近日，普定县税务局推出延时服务。该局每周六开放三个窗口，已办理业务四百余件。'],
    region: '贵州省/安顺市/普定县',
  },
  {
    name: 'namesakes decided by a township',
    title: '朝阳区：送戏下乡',
    text: ['朝阳区文化馆把戏台搬到永春镇，村民看了三场好戏。乐山镇也将迎来演出。'],
    region: '吉林省/长春市/朝阳区',
  },
  {
    name: 'namesakes decided by the city',
    title: '鼓楼区：小巷里的志愿红',
    text: ['徐州市鼓楼区铜沛街道的志愿者走进小巷。鼓楼区今年新招募志愿者八百名。'],
    region: '江苏省/徐州市/鼓楼区',
  },
  {
    name: 'a former county',
    title: '宜宾县白花镇的新鲜事',
    text: ['四川省宜宾县白花镇办起了农民夜校，白花镇的党员轮流上台讲课。'],
    region: '四川省/宜宾市/叙州区/白花镇',
  },
  {
    name: 'a former city that is a district now',
    title: '富阳市环卫工人节里的一碗面',
    text: ['十月二十六日，浙江省富阳市为环卫工人送上长寿面，全市共送出一千二百碗。'],
    region: '浙江省/杭州市/富阳区',
  },
  {
    name: 'an autonomous prefecture for short',
    title: '恩施州宣传部门开展集中宣讲',
    text: ['连日来，湖北省恩施州组织宣讲团深入基层。全州共开展宣讲三百余场。'],
    region: '湖北省/恩施土家族苗族自治州',
  },
  {
    name: 'a banner and a gacha',
    title: '牧民家里的“毡房课堂”',
    text: [
      '近日，内蒙古锡林郭勒盟东乌珠穆沁旗萨麦苏木的牧民聚在毡房里听课。萨麦苏木党委把课堂送到牧户家中。',
    ],
    region: '内蒙古自治区/锡林郭勒盟/东乌珠穆沁旗/萨麦苏木',
  },
  {
    name: 'a development zone is left out of the path',
    title: '台州高新区下陈街道：河长巡河有了“数字眼”',
    text: ['浙江省台州市高新区下陈街道为每条河装上探头。下陈街道的河长说，巡河省了一半力气。'],
    region: '浙江省/台州市/椒江区/下陈街道',
  },
  {
    name: 'a new area that belongs to a city',
    title: '两江新区：快递小哥当上“移动哨”',
    text: ['重庆两江新区邀请快递小哥当社区治理的“移动哨”，首批上岗五十人。'],
    region: '重庆市',
  },
  {
    name: 'another province as an example',
    title: '寿光：菜农用上了新技术',
    text: [
      '山东省潍坊市寿光市把专家请进大棚。专家用陕西省咸阳市杨陵区的经验作了对比。',
      '寿光市今年培训菜农两千人次，寿光市农业农村局还将继续送课。',
    ],
    region: '山东省/潍坊市/寿光市',
  },
  {
    name: 'a visit happens where it goes',
    title: '青年教师参观红色纪念馆',
    text: [
      '本报讯 清明前夕，某中学组织四十名青年教师来到位于贵州省遵义市习水县土城镇的纪念馆参观学习。',
    ],
    region: '贵州省/遵义市/习水县/土城镇',
  },
  {
    name: 'a photo whose caption goes deeper',
    title: '',
    text: ['福建省泉州市安溪县大力发展茶旅。图为近日，安溪县西坪镇尧阳村的茶农在采摘秋茶。'],
    region: '福建省/泉州市/安溪县/西坪镇/尧阳村',
  },
  {
    name: 'a photo of a town’s volunteers at home',
    title: '',
    text: ['五月七日，陕西省安康市白河县城关镇志愿者在江边清理漂浮物。'],
    region: '陕西省/安康市/白河县/城关镇',
  },
  {
    name: 'a county’s cadres in its own villages',
    title: '',
    text: ['五月七日，陕西省安康市白河县干部到村里帮农户收麦，走进敬老院为老人理发。'],
    region: '陕西省/安康市/白河县',
  },
  {
    name: 'a photo of a city',
    title: '',
    text: ['十一月三日，志愿者在广西桂林市象山区的街头清扫落叶。'],
    region: '广西壮族自治区/桂林市/象山区',
  },
  {
    name: 'a town that became a street',
    title: '来龙门镇：夜校亮灯',
    text: ['晚上七点，湖南醴陵市来龙门镇的夜校亮起了灯。'],
    region: '湖南省/株洲市/醴陵市/来龙门街道',
  },
  {
    name: 'a look-alike in a township',
    title: '山里来了“流动医院”',
    text: ['近日，浙江省遂昌县云蜂街道迎来“流动医院”，云蜂街道的老人排队量血压。'],
    region: '浙江省/丽水市/遂昌县/云峰街道',
  },
  {
    name: 'a township that the table lacks',
    title: '新街道的第一堂党课',
    text: ['近日，湖南省株洲市醴陵市云溪头街道成立后的第一堂党课开讲，云溪头街道的党员都来了。'],
    region: '湖南省/株洲市/醴陵市/云溪头街道',
  },
  {
    name: 'one place of a province',
    title: '云南：边境小城的“国门课堂”',
    text: ['云南省德宏州瑞丽市姐相镇的“国门课堂”开课了，姐相镇的孩子们坐得笔直。'],
    region: '云南省/德宏傣族景颇族自治州/瑞丽市/姐相镇',
  },
  {
    name: 'a whole province',
    title: '我省启动“书香进万家”',
    text: ['日前，贵州省启动“书香进万家”活动，全省九个市州同步开展。贵州省图书馆捐书两万册。'],
    region: '贵州省',
  },
  {
    name: 'a state company whose name holds a county',
    title: '豫能义马煤矿开展“安康杯”竞赛',
    text: ['近日，河南豫能义马煤矿有限公司开展竞赛，八十余名职工参加。'],
    region: '河南省/三门峡市/义马市',
  },
  {
    name: 'a state company whose name holds a province',
    title: '职工书屋建到了井口',
    text: ['近日，山西焦煤集团把职工书屋建到井口，三百名职工办了借书卡。'],
    region: '山西省',
  },
  {
    name: 'no place',
    title: '把实事办到群众心坎上',
    text: ['办实事，要有真感情。党员干部要俯下身子，问需于民、问计于民，让群众看到变化。'],
    region: '',
  },
  {
    name: 'words that look like counties are none',
    title: '资源整合惠民生',
    text: ['整合资源，让惠民政策落地。大家同心同德，和平共处，大方待人，共和奋进。'],
    region: '',
  },
  {
    name: 'a school',
    title: '安庆市迎江区双莲寺小学：课后服务有滋味',
    text: ['安徽省安庆市迎江区双莲寺小学开出三十门课后课程，参加学生一千一百余人。'],
    region: '安徽省/安庆市/迎江区',
  },
  {
    name: 'a university elsewhere sends students',
    title: '大学生暑期支教在黔江',
    text: ['七月，北京师范大学的二十名学生来到重庆市黔江区石会镇支教，石会镇的孩子多了新老师。'],
    region: '重庆市/黔江区/石会镇',
  },
  {
    name: 'many townships, one county',
    title: '普法大篷车开进山乡',
    text: [
      '连日来，陕西省汉中市镇巴县普法大篷车先后开进泾洋街道、渔渡镇、盐场镇，为群众送法。',
      '在渔渡镇，法官现场解答。盐场镇的群众也围了上来。镇巴县司法局说，年底前将走遍全县。',
    ],
    region: '陕西省/汉中市/镇巴县',
  },
  {
    name: 'a lead in one village, a text about its county',
    title: '小院落里的大变化',
    text: [
      '走进江西省赣州市石城县屏山镇长溪村，家家小院种满花草。',
      '石城县今年评出“最美庭院”三百户。石城县妇联负责人说，全县还将再评一批。',
    ],
    region: '江西省/赣州市/石城县',
  },
  {
    name: 'a text about one village of the county in its headline',
    title: '汶川：老支书的“明白账”',
    text: [
      '每月十日，四川省汶川县绵虒镇羌锋村的公示栏前总是围满了人。羌锋村老支书把账一笔笔念给大家听。',
      '羌锋村的账，从此没有人说不清。',
    ],
    region: '四川省/阿坝藏族羌族自治州/汶川县/绵虒镇/羌锋村',
  },
  {
    name: 'products that go elsewhere',
    title: '脐橙红了',
    text: [
      '十一月，江西省赣州市信丰县的脐橙红了，远销北京市、上海市等地。信丰县今年预计产橙四十万吨。',
    ],
    region: '江西省/赣州市/信丰县',
  },
  {
    name: 'a county with a one-character name',
    title: '河北赵县：梨园里的宣讲',
    text: ['河北省石家庄市赵县把宣讲台搭进梨园。赵县谢庄乡的果农围坐一圈。'],
    region: '河北省/石家庄市/赵县',
  },
  {
    name: 'generic districts after their city',
    title: '乐山市市中区：老街换新颜',
    text: ['四川省乐山市市中区对六条老街动手改造。市中区住建局介绍，年内全部完工。'],
    region: '四川省/乐山市/市中区',
  },
  {
    name: 'a state farm',
    title: '黑土地上的“科技管家”',
    text: [
      '春耕时节，黑龙江省鹤岗市萝北县宝泉岭农场的农技员忙个不停，宝泉岭农场今年种稻二十万亩。',
    ],
    region: '黑龙江省/鹤岗市/萝北县/宝泉岭农场',
  },
  {
    name: 'a look-alike in a county after its city',
    title: '夜市里的“文明哨”',
    text: ['河南省洛阳市洞西区的夜市来了“文明哨”，志愿者每晚巡查。'],
    region: '河南省/洛阳市/涧西区',
  },
  {
    name: 'a special administrative area in passing',
    title: '甜柚飘香闯市场',
    text: ['广东省梅州市大埔县的蜜柚今年首次销往香港，大埔县果农多收了两成。'],
    region: '广东省/梅州市/大埔县',
  },
  {
    name: 'the headline’s city, the lead’s district',
    title: '洛阳：地铁口的“爱心驿站”',
    text: ['在河南省洛阳市涧西区周山路街道，三个“爱心驿站”开在地铁口。周山路街道还配了充电宝。'],
    region: '河南省/洛阳市/涧西区/周山路街道',
  },
  {
    name: 'a corps city',
    title: '石河子市：文明餐桌进军营',
    text: ['新疆石河子市把“文明餐桌”送进军营，石河子市共发出公筷三千双。'],
    region: '新疆维吾尔自治区/石河子市',
  },
  {
    name: 'help from elsewhere',
    title: '援疆医生在墨玉',
    text: [
      '来自安徽省的援疆医生在新疆和田地区墨玉县人民医院开设专科门诊，墨玉县的患者不用再跑远路。',
    ],
    region: '新疆维吾尔自治区/和田地区/墨玉县',
  },
  {
    name: 'somebody from elsewhere in the headline',
    title: '新疆小伙在义乌开起“双语夜校”',
    text: [
      '二十六岁的新疆小伙艾力在浙江省义乌市稠城街道开起“双语夜校”。稠城街道给他腾出两间教室。',
      '稠城街道工作人员说，夜校已办三期。',
    ],
    region: '浙江省/金华市/义乌市/稠城街道',
  },
  {
    name: 'a hospital named after a province at work elsewhere',
    title: '浙江大学附属医院专家到云南景东义诊',
    text: [
      '近日，浙江大学附属医院的十二名专家来到云南省普洱市景东县义诊，景东县群众二百余人受益。',
    ],
    region: '云南省/普洱市/景东彝族自治县',
  },
  {
    name: 'a spirit named after a place',
    title: '传承延安精神 建设美丽家园',
    text: ['近日，江苏省泰州市兴化市千垛镇宣讲延安精神，千垛镇的老党员讲起遵义会议的故事。'],
    region: '江苏省/泰州市/兴化市/千垛镇',
  },
  {
    name: 'a district whose name says little',
    title: '阳泉市郊区：矿山披绿装',
    text: ['山西省阳泉市郊区在废弃矿山上种树八万棵，郊区自然资源局今年还要再种三万棵。'],
    region: '山西省/阳泉市/郊区',
  },
  {
    name: 'a city that shares its province’s name',
    title: '吉林市船营区：冰雪课堂进校园',
    text: ['吉林省吉林市船营区把冰雪课搬进校园，船营区十二所学校开课。'],
    region: '吉林省/吉林市/船营区',
  },
  {
    name: 'a prefecture that shares a province’s name',
    title: '海南州共和县：草原上的“流动法庭”',
    text: ['青海省海南州共和县的“流动法庭”开进倒淌河镇，全县牧民都能就近打官司。'],
    region: '青海省/海南藏族自治州/共和县',
  },
  {
    name: 'a municipality’s district for short',
    title: '上海浦东：垃圾分类“绿主张”',
    text: ['上海市浦东新区今年推广“绿主张”，浦东新区一千二百个小区参与。'],
    region: '上海市/浦东新区',
  },
  {
    name: 'a city alone in the headline',
    title: '扬州：早茶店里的“文明餐”',
    text: ['一笼包子、两双筷子。早茶店里，公筷成了标配。'],
    region: '江苏省/扬州市',
  },
  {
    name: 'a zone that the bureau lists',
    title: '苏州工业园区唯亭街道：邻里节开锣',
    text: ['江苏省苏州工业园区唯亭街道的邻里节开锣，唯亭街道居民自编自演节目十六个。'],
    region: '江苏省/苏州市/唯亭街道',
  },
  {
    name: 'a national area inside a province',
    title: '雄安新区容城县：新居里的第一个年',
    text: ['河北雄安新区容城县的群众在新居里过年，容城县送去春联五千副。'],
    region: '河北省/保定市/容城县',
  },
  {
    name: 'a county-level city governed by its prefecture, its own 全市',
    title: '全市一盘棋 共建文明城',
    text: [
      '日前，河南省邓州市召开文明城市创建推进会。邓州市各乡镇（街道）负责同志参加。',
      '会议指出，全市上下要拧成一股绳。',
    ],
    region: '河南省/南阳市/邓州市',
  },
  {
    name: 'a news agency’s dateline',
    title: '老茶树有了“身份证”',
    text: ['新华社昆明4月8日电 云南省临沧市凤庆县为三千棵老茶树挂牌，凤庆县林草局逐棵登记。'],
    region: '云南省/临沧市/凤庆县',
  },
  {
    name: 'a report that quotes another paper',
    title: '小巷里的修车摊',
    text: [
      '据《湖北日报》报道，黄石市下陆区新下陆街道的修车师傅义务修车八年，新下陆街道居民都认得他。',
    ],
    region: '湖北省/黄石市/下陆区/新下陆街道',
  },
  {
    name: 'a town in a headline, all its villages in the text',
    title: '枫林镇：村村都有“好人榜”',
    text: [
      '湖南省醴陵市枫林镇在各村设起“好人榜”。隆兴坳村率先上榜六人，太平桥村紧随其后。',
      '枫林镇党委书记说，全镇已评出好人五十名。',
    ],
    region: '湖南省/株洲市/醴陵市/枫林镇',
  },
  {
    name: 'a street office and its community',
    title: '小板凳议事会',
    text: [
      '“电梯怎么装，大家说了算。”河北省邯郸市丛台区联纺东街道和平社区居民坐在小板凳上议事。',
      '和平社区党委书记说，和平社区今年议成十二件事。',
    ],
    region: '河北省/邯郸市/丛台区/联纺东街道/和平社区',
  },
  {
    name: 'a branch company of a county',
    title: '国网平昌县供电公司：灯亮心安',
    text: ['国网四川平昌县供电公司的志愿者走进老旧小区检修线路，平昌县居民用电更安心。'],
    region: '四川省/巴中市/平昌县',
  },
  {
    name: 'a renamed city',
    title: '襄樊市樊城区：老照片里的新生活',
    text: ['湖北省襄樊市樊城区办起老照片展，樊城区居民送来照片三百张。'],
    region: '湖北省/襄阳市/樊城区',
  },
  {
    name: 'an official sent from elsewhere',
    title: '第一书记的“民情日记”',
    text: [
      '他是某局上海市浦东新区分局派驻贵州省遵义市道真县玉溪镇巴渔村的第一书记。',
      '两年来，他走遍巴渔村的每一户。巴渔村今年人均增收三千元。',
    ],
    region: '贵州省/遵义市/道真仡佬族苗族自治县/玉溪镇/巴渔村',
  },
  {
    name: 'a province’s office visits a county',
    title: '调研组走进山乡听民声',
    text: ['近日，贵州省文明办调研组一行到台江县调研移风易俗工作，台江县作了汇报。'],
    region: '贵州省/黔东南苗族侗族自治州/台江县',
  },
  {
    name: 'a city’s report that opens with one of its streets',
    title: '洛阳：老人有了“时间银行”',
    text: [
      '在河南省洛阳市西工区王城路街道，老人们开起了“时间银行”。',
      '全市已有“时间银行”网点两百个。洛阳市民政局说，年内将覆盖全市所有街道。',
    ],
    region: '河南省/洛阳市',
  },
  {
    name: 'a guest from elsewhere',
    title: '江苏客商来考察',
    text: ['日前，江苏客商一行到安徽省亳州市利辛县考察，利辛县介绍了产业园。'],
    region: '安徽省/亳州市/利辛县',
  },
];

export interface PageCase {
  readonly name: string;
  readonly articles: readonly Case[];
}

export const PAGE_CASES: readonly PageCase[] = [
  {
    name: 'a zone that is called as a county of another province lies in the page’s own city',
    articles: [
      {
        name: 'one town',
        title: '醴陵市枫林镇集市开张',
        text: ['近日，醴陵市枫林镇集市开张。'],
        region: '湖南省/株洲市/醴陵市/枫林镇',
      },
      {
        name: 'another town',
        title: '醴陵市沩山镇修渠',
        text: ['近日，醴陵市沩山镇修好水渠。'],
        region: '湖南省/株洲市/醴陵市/沩山镇',
      },
      {
        name: 'a third town',
        title: '醴陵市泗汾镇植树',
        text: ['近日，醴陵市泗汾镇植树。'],
        region: '湖南省/株洲市/醴陵市/泗汾镇',
      },
      {
        name: 'the zone',
        title: '专线一拨就通',
        text: ['4月19日，位于涪城开发区的一家企业拨通专线。今年以来，我市已组建专班21个。'],
        region: '湖南省/株洲市/醴陵市',
      },
    ],
  },
  {
    name: 'a company with its province’s name on a county’s page works in that county',
    articles: [
      {
        name: 'one town',
        title: '枫林镇集市开张',
        text: ['近日，醴陵市枫林镇集市开张。'],
        region: '湖南省/株洲市/醴陵市/枫林镇',
      },
      {
        name: 'another town',
        title: '沩山镇修渠',
        text: ['近日，醴陵市沩山镇修好水渠。'],
        region: '湖南省/株洲市/醴陵市/沩山镇',
      },
      {
        name: 'a third town',
        title: '泗汾镇植树',
        text: ['近日，醴陵市泗汾镇植树。'],
        region: '湖南省/株洲市/醴陵市/泗汾镇',
      },
      {
        name: 'the company',
        title: '项目“带图进门”',
        text: [
          '“拿地当天就拿到了许可证。”3月11日，湖南远航新材料有限公司负责人说。市政务局推行并联审批。',
        ],
        region: '湖南省/株洲市/醴陵市',
      },
    ],
  },
  {
    name: 'a headline’s short name is the town’s that the text names, not a county’s far away',
    articles: [
      {
        name: 'the district',
        title: '栖霞区推进创建',
        text: ['近日，南京市栖霞区召开推进会。'],
        region: '江苏省/南京市/栖霞区',
      },
      {
        name: 'the headline',
        title: '流动课堂开进龙潭工地',
        text: ['40多名工友听老兵讲故事。', '这辆课堂车由龙潭街道打造，龙潭街道有流动党员1430名。'],
        region: '江苏省/南京市/栖霞区/龙潭街道',
      },
    ],
  },
  {
    name: 'a city’s paper decides for its districts',
    articles: [
      {
        name: 'a district that another city has too',
        title: '新城区：楼院自治有“管家”',
        text: ['新城区推行楼院“管家”制，西一路街道率先试点。'],
        region: '陕西省/西安市/新城区',
      },
      {
        name: 'a unique district',
        title: '雁塔区：图书漂流进社区',
        text: ['雁塔区在小寨路街道、大雁塔街道设了二十个图书漂流点。'],
        region: '陕西省/西安市/雁塔区',
      },
      {
        name: 'another unique district',
        title: '碑林区：老兵宣讲进校园',
        text: ['碑林区组织三十名老兵走进校园。'],
        region: '陕西省/西安市/碑林区',
      },
      {
        name: 'an article that says only 全市',
        title: '文明交通劝导站全覆盖',
        text: ['截至目前，全市已建文明交通劝导站三百个，市民出行更有序。'],
        region: '陕西省/西安市',
      },
    ],
  },
  {
    name: 'a county’s paper decides for its towns',
    articles: [
      {
        name: 'a town that other counties have',
        title: '城关镇：小广场有了大舞台',
        text: ['城关镇把小广场改成舞台，村民夜夜有戏看。'],
        region: '甘肃省/陇南市/徽县/城关镇',
      },
      {
        name: 'a town of its own',
        title: '徽县伏家镇：银杏树下话家风',
        text: ['甘肃省徽县伏家镇在银杏树下开讲家风。'],
        region: '甘肃省/陇南市/徽县/伏家镇',
      },
      {
        name: 'the county',
        title: '徽县举办乡村歌会',
        text: ['徽县举办乡村歌会，二十支队伍登台。'],
        region: '甘肃省/陇南市/徽县',
      },
      {
        name: 'a community of the county',
        title: '东关社区：暖心驿站迎寒冬',
        text: ['东关社区的暖心驿站备好了热水。'],
        region: '甘肃省/陇南市/徽县/东关社区',
      },
    ],
  },
  {
    name: 'a prefecture’s counties share 我市',
    articles: [
      {
        name: 'a county of the city',
        title: '岢岚县：羊倌上夜校',
        text: ['岢岚县的羊倌们白天放羊，晚上上夜校。'],
        region: '山西省/忻州市/岢岚县',
      },
      {
        name: 'another',
        title: '保德县：枣林里的红马甲',
        text: ['保德县志愿者帮枣农收枣六万斤。'],
        region: '山西省/忻州市/保德县',
      },
      {
        name: 'the city by 我市',
        title: '我市新增城市书房八座',
        text: ['记者从市文旅局获悉，我市今年新增城市书房八座，市民刷脸即可进入。'],
        region: '山西省/忻州市',
      },
    ],
  },
  {
    name: 'a paper of many provinces decides nothing',
    articles: [
      {
        name: 'namesakes stay open',
        title: '朝阳区：一堂特殊的课',
        text: ['朝阳区的孩子们上了一堂特殊的课。'],
        region: '',
      },
      {
        name: 'elsewhere',
        title: '湖南省醴陵市举办书市',
        text: ['湖南省醴陵市举办书市，读者三千余人。'],
        region: '湖南省/株洲市/醴陵市',
      },
      {
        name: 'elsewhere too',
        title: '福建省安溪县评出好婆婆',
        text: ['福建省安溪县评出好婆婆六十名。'],
        region: '福建省/泉州市/安溪县',
      },
    ],
  },
  {
    name: 'headlines of a city’s page that name no place in full',
    articles: [
      {
        name: 'a county’s short name opens the headline',
        title: '石峰交警整治电动车乱停',
        text: ['入夏以来，株洲市公安局交警支队石峰大队查处乱停电动车二百辆。'],
        region: '湖南省/株洲市/石峰区',
      },
      {
        name: '全市 in the headline, a district among the speakers',
        title: '全市网格工作推进会召开',
        text: ['昨日，推进会召开，芦淞区委政法委、市司法局作交流发言。'],
        region: '湖南省/株洲市',
      },
      {
        name: 'a company that carries only its province’s name',
        title: '老车间换上新机床',
        text: ['湖南长盛机械集团的车间里，新机床昼夜不停，产量翻了一番。'],
        region: '湖南省/株洲市',
      },
      {
        name: 'a county in full',
        title: '天元区：楼下有了阅读角',
        text: ['株洲市天元区在小区里设阅读角。'],
        region: '湖南省/株洲市/天元区',
      },
      {
        name: 'another county in full',
        title: '攸县：稻田里办起运动会',
        text: ['株洲市攸县的村民在稻田里拔河。'],
        region: '湖南省/株洲市/攸县',
      },
    ],
  },
];
