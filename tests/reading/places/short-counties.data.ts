/** Counties, towns and branches that a text names for short: by a headline's first word, beside their city, in an office. */
import { readCases } from './read-cases.ts';

export const SHORT_COUNTIES = readCases(`
# a county's short name opens the headline, the text names no place
= 浙江省/嘉兴市/桐乡市 | 桐乡启动春季招聘
3月5日，招聘会举行，提供岗位3000个。

# another one, and the text says 全县
= 江苏省/宿迁市/沭阳县 | 沭阳花木直播忙
直播间里花木订单不断，全县网店4万家。

# everyday words that counties are called by too
= - | 延长服务时间 方便群众办事
近日，政务大厅推出周末服务，受理业务300件。

# everyday words: the police
= - | 公安民警走进校园
近日，民警走进校园，讲解安全知识。

# everyday words: help for one another
= - | 互助养老暖人心
近日，三家养老院结对。

# a person whose name begins as a county's
= - | 武进东：老兵的春天
他退伍后种树3000棵。

# a company that bears its county's name, and a road
= - | 永康路通车
近日，新路通车，长3公里。

# another place in the text comes first
= 四川省/宜宾市/高县 | 诸暨人在山里支教
近日，三名教师来到四川省宜宾市高县支教，高县的孩子多了新老师。

# a page of another city: no county far away
@ 柳州日报
= 广西壮族自治区/柳州市 | 桐乡菊花泡茶香
近日，市民爱喝菊花茶，一家茶馆一天卖出300杯。

# county people in a headline, and no other place: they are at home
= 河南省/信阳市/罗山县 | 罗山县青年志愿者在行动
据统计，全县300余个团支部参加，清扫街道20条。

# people of one county in another, which the headline names for short
= 湖南省/湘潭市/韶山市 | 罗山县志愿者在韶山
罗山县志愿者来到湖南省湘潭市韶山市，为游客讲解。韶山市的游客点赞。

# a county for short beside its city, which one only leaves
= 贵州省/遵义市/绥阳县 | 两代人守着一片林
从遵义市区出发，驱车80公里，就是绥阳宽阔水林区。两代护林人守在这里。

# two of them in a list are examples
= 贵州省/遵义市 | 周末降温
据遵义市气象台消息，全市气温下降8摄氏度，绥阳、湄潭有小雪，湄潭县注意防冻。

# the district of a city's branch office
= 湖南省/长沙市/雨花区/圭塘街道 | 民警护学
近日，长沙市公安局雨花分局圭塘派出所民警走进学校，给学生讲安全。

# a branch with its district in full
= 四川省/成都市/双流区 | 企业体检
近日，成都市生态环境局双流区分局检查企业30家。

# a district's urban area
= 山西省/晋城市/泽州县 | 停水通知
因管道改造，泽州城区3日停水，涉及居民800户。

# a headline opens with a town's bare name
= 江苏省/盐城市/射阳县/海河镇 | 海河：大棚里的新生意
射阳县的种植户老李忙着摘瓜，棚里一天卖出300斤。

# behind its county's
= 湖南省/株洲市/醴陵市/沩山镇 | 醴陵沩山：古窑亮灯
醴陵市的古窑重新点火，镇里请来老匠人。

# a word that a town is called by too
= 湖南省/株洲市/醴陵市 | 团结：最美的风景
醴陵市的志愿者一起堵住了决口，全市出动3000人。

# a community that is said to lie in a town
= 浙江省/台州市/玉环市/楚门镇/东浦村 | 四任书记不忘初心
东浦村位于玉环市楚门镇，共有1200人。东浦村今年收入800万元。

# a station of a county-level city, behind its province
= 云南省/德宏傣族景颇族自治州/瑞丽市 | 候车室里的热水
列车进站前，云南瑞丽站的客运员把热水灌满。车站一年灌热水30万壶。

# a zone of the city that is called as its prefecture is
= 云南省/大理白族自治州/大理市 | 大理经开区：企业有困难有人帮
大理经开区实行专员服务，帮企业解决难题236件。

# a numbered community, and a village of thirteen households
= 湖北省/武汉市/青山区/红卫路街道/104街社区 | 小院有了新规矩
傍晚，青山区红卫路街道104街社区的院子里坐满了人。社区党委书记说，规矩是大家定的。

# the county's own name is no town's
= 湖南省/邵阳市/隆回县 | 隆回：金银花开
隆回县的金银花开了，全县种植5万亩。

# a town by where it lies in its county
= 湖北省/恩施土家族苗族自治州/利川市/汪营镇 | 湖北利川市：莼菜俏销
位于利川市西部的汪营镇，是一个农业镇。近年来，该镇种莼菜1万亩，全镇12个村受益。

# and a town's county is told of
= 湖北省/恩施土家族苗族自治州/利川市 | 湖北利川市：莼菜飘香
位于利川市西部的汪营镇，种莼菜1万亩。利川市今年扩种，全市8个乡镇受益，利川市还办起莼菜节。
`);
