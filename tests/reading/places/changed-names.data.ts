/** Counties and townships that were renamed, merged or raised, zones, corps, autonomous units and what OCR misread. */
import { readCases } from './read-cases.ts';

export const CHANGED_NAMES = readCases(`
# Zhangqiu before 2016
= 山东省/济南市/章丘区 | 章丘市：大葱地里的课堂
山东省章丘市把课堂搬到大葱地里，章丘市农民听得入神。

# Jimo before 2017
= 山东省/青岛市/即墨区 | 即墨市为新市民办文化节
青岛即墨市为新市民办文化节，即墨市两千人参加。

# Changle before 2017
= 福建省/福州市/长乐区 | 长乐市：海边的护滩队
福建省长乐市组建护滩队，长乐市渔民三百人参加。

# a county that became a district in 2019
= 河北省/石家庄市/鹿泉区 | 鹿泉市：山坡上的敬老院
河北省鹿泉市的敬老院建在山坡上，鹿泉市老人住得舒心。

# Pukou's neighbour Gaochun
= 江苏省/南京市/高淳区 | 高淳县：慢城里的茶歌
江苏省高淳县的慢城里飘出茶歌，高淳县开办采茶培训班。

# Chaohu's former prefecture
= 安徽省/芜湖市/无为市 | 无为县：剔墨纱灯进校园
安徽省无为县把剔墨纱灯搬进校园，无为县学生学做灯。

# Guangxi's county that became a district
= 广西壮族自治区/南宁市/武鸣区 | 武鸣县：壮乡歌圩开唱
广西南宁市武鸣县的歌圩开唱，武鸣县歌手登台。

# Yunnan's county that became a city
= 云南省/红河哈尼族彝族自治州/弥勒市 | 弥勒县：葡萄园里的宣讲
云南省红河州弥勒县把宣讲台搭进葡萄园，弥勒县果农围坐。

# Hangzhou's old district
= 浙江省/杭州市/上城区 | 江干区：钱塘江边的志愿岗
杭州市江干区在钱塘江边设志愿岗，江干区居民轮流值守。

# Beijing's merged district
= 北京市/西城区 | 宣武区：老戏台唱新曲
北京市宣武区的老戏台唱起新曲，宣武区戏迷争相捧场。

# Nanjing's merged district
= 江苏省/南京市/秦淮区 | 白下区：院落里的“和事佬”
南京市白下区聘请“和事佬”二百名，白下区居民有事找他们。

# Laiwu, once a prefecture
= 山东省/济南市/莱芜区 | 莱芜市：生姜地里的增收账
山东省莱芜市的姜农算起增收账，莱芜市今年种姜二十万亩。

# a township that became a street
= 湖南省/株洲市/醴陵市/来龙门街道 | 来龙门办事处：小巷里的菜篮子
湖南省醴陵市来龙门办事处为老人送菜上门。

# a township that became a town
= 四川省/凉山彝族自治州/昭觉县/三岔河镇 | 三岔河乡：火塘边的夜话
四川省凉山州昭觉县三岔河乡的村民围着火塘夜话，三岔河乡干部记下意见。

# Chengdu's eastern area
= 四川省/成都市 | 成都东部新区：工地上的爱心理发摊
成都东部新区为工人设爱心理发摊，已服务八百人次。

# Chengdu's Tianfu
= 四川省/成都市 | 四川天府新区：公园里的音乐会
四川天府新区在公园里办音乐会，市民随到随听。

# Mianyang's high-tech zone
= 四川省/绵阳市 | 绵阳高新区：车间里的午间读书会
绵阳高新区在车间办午间读书会，三百名工人参加。

# Xi'an's high-tech zone
= 陕西省/西安市 | 西安高新区：楼宇里的“白领食堂”
西安高新区开出“白领食堂”十二家。

# a county's development zone
= 江苏省/徐州市/沛县 | 沛县经济开发区：企业有了“服务管家”
江苏省沛县经济开发区为企业配“服务管家”，沛县一百二十家企业受益。

# the corps' city of the first division
= 新疆维吾尔自治区/阿拉尔市 | 一师阿拉尔市：棉田里的党课
新疆生产建设兵团第一师阿拉尔市把党课开到棉田，阿拉尔市职工三百人听课。

# a corps regiment with its city
= 新疆维吾尔自治区/五家渠市 | 第六师五家渠市：连队里的文化集市
兵团第六师五家渠市的连队办起文化集市，五家渠市职工群众踊跃参加。

# Tiemenguan
= 新疆维吾尔自治区/铁门关市 | 铁门关市：香梨园里话丰收
第二师铁门关市的香梨园里话丰收，铁门关市果农忙采摘。

# a county-level city directly under Hubei
= 湖北省/仙桃市 | 仙桃：黄鳝池边的讲习所
湖北省仙桃市把讲习所开到黄鳝池边。仙桃市今年开讲八百场。

# Qianjiang of Hubei, not Chongqing's 黔江
= 湖北省/潜江市 | 潜江市：虾稻田里的课堂
湖北省潜江市把课堂搬进虾稻田，潜江市虾农学新技术。

# Jiyuan
= 河南省/济源市 | 济源：愚公故里新事多
河南省济源市评出“新愚公”二十名，济源市文明办负责人介绍了经验。

# Hainan's direct county
= 海南省/陵水黎族自治县 | 陵水：渔排上的“调解员”
海南省陵水县选出渔排调解员三十名，陵水县渔民有事找他们。

# Chongqing's county
= 重庆市/巫溪县/红池坝镇 | 巫溪县红池坝镇：高山草场的守护者
重庆市巫溪县红池坝镇组建护草队，红池坝镇牧民三十人参加。

# Chongqing's autonomous county
= 重庆市/酉阳土家族苗族自治县 | 酉阳县：摆手舞进校园
重庆市酉阳县把摆手舞搬进校园，酉阳县学生人人会跳。

# a league
= 内蒙古自治区/兴安盟 | 兴安盟：大米节上话丰收
内蒙古兴安盟举办大米节，全盟六个旗县市参展。

# an autonomous prefecture for short with its county
= 四川省/阿坝藏族羌族自治州/红原县 | 阿坝州红原县：草原上的马背宣讲队
四川阿坝州红原县的马背宣讲队走进牧场，红原县牧民围坐听讲。

# a Mongol county for short
= 辽宁省/朝阳市/喀喇沁左翼蒙古族自治县 | 喀左县：紫砂壶里的乡愁
辽宁省喀左县举办紫砂展，喀左县匠人展出作品二百件。

# a banner for short
= 内蒙古自治区/呼伦贝尔市/莫力达瓦达斡尔族自治旗 | 莫旗：曲棍球进校园
内蒙古莫旗把曲棍球带进校园，莫旗学生爱上曲棍球。

# Hohhot for short in a headline
= 内蒙古自治区/呼和浩特市 | 呼市：公交车上的“暖心座”
呼和浩特市在公交车上设“暖心座”，呼和浩特市民纷纷点赞。

# a misread county that two counties of its city may be
= 河南省/洛阳市 | 山里来了修表匠
河南省洛阳市奕川县的修表匠走村串户，为老人免费修表。

# a misread town
= 浙江省/金华市/东阳市/巍山镇 | 巍山慎：木雕坊里的学徒
浙江省东阳市巍山镇的木雕坊收了学徒二十名。

# 县 misread as 具
= 湖北省/黄冈市/英山县 | 英山县：茶香里的“板凳会”
湖北省英山具把“板凳会”开到茶园，英山具茶农坐下来议事。

# a state forest farm
= 黑龙江省/伊春市/铁力市 | 铁力林业局：林场职工学急救
黑龙江省铁力市的林场职工学急救，铁力市卫健局派来老师。

# a reclamation farm by its county
= 黑龙江省/佳木斯市/同江市/勤得利农场 | 勤得利农场：大豆地里的“田教授”
黑龙江省同江市勤得利农场请来“田教授”，同江市农户也来听课。

# the Liangjiang area's street
= 重庆市/渝北区/康美街道 | 康美街道：公园里的“议事石”
重庆市渝北区康美街道在公园摆上“议事石”，康美街道居民坐下来议事。

# Xixian's new town
= 陕西省/西安市 | 西咸新区：工地上的“安全课”
西咸新区在工地上开“安全课”，两千名工人听课。

# a people's new name for a county: Miluo's 屈原管理区
= 湖南省/岳阳市 | 屈原管理区：粽叶飘香
岳阳市屈原管理区举办包粽子比赛，屈原管理区居民三百人参加。

# an ethnic township
= 云南省/保山市/昌宁县/珠街彝族乡 | 珠街彝族乡：火把节里唱新风
云南省昌宁县珠街彝族乡的火把节唱起新风，珠街彝族乡村民自编节目。

# 地区 of Tibet, now a city
= 西藏自治区/林芝市/米林市 | 米林县：珞巴织布坊开课
西藏林芝地区米林县的织布坊开课了，米林县妇女四十人学艺。

# Cona's county became a city in 2023
= 西藏自治区/山南市/错那市 | 错那市：边境小康村的新年
西藏山南市错那市的边境小康村里过新年，错那市干部送来年货。

# Huangguoshu is a scenic zone
= 贵州省/安顺市 | 黄果树旅游区：瀑布边的志愿岗
安顺市黄果树旅游区设志愿岗八个，为游客指路。

# a district created in 2021
= 浙江省/杭州市/临平区 | 临平区：地铁口的“共享伞”
杭州市临平区在地铁口放上“共享伞”，临平区市民随借随还。

# a district created in 2021 in Hangzhou's east
= 浙江省/杭州市/钱塘区 | 钱塘区：大学城里的“反诈课”
杭州市钱塘区在大学城开“反诈课”，钱塘区学生两千人听课。

# Luoyang's county that became a district in 2021
= 河南省/洛阳市/偃师区 | 偃师市：菊花田里的直播间
河南省偃师市在菊花田里开直播，偃师市花农卖花忙。
`);
