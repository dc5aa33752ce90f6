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
];

export interface PageCase {
  readonly name: string;
  readonly articles: readonly Case[];
}

export const PAGE_CASES: readonly PageCase[] = [
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
];
