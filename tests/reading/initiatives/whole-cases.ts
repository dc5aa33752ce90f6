/** Made-up sentences on where a name begins and ends, and what it is told with. Names are compared in full. */

/** A text (a line that begins with # is a section heading) and the names, each with its kind. */
export const WHOLE_CASES: readonly (readonly [text: string, names: readonly string[]])[] = [
  // To the last noun
  ['石桥镇“学雷锋”志愿者巡逻大队在街头巡查。', ['学雷锋志愿者巡逻大队 team']],
  ['“清风”志愿者王芳每周上门。', ['清风志愿者 team']],
  ['“清风”志愿者协助消防大队清理楼道。', ['清风志愿者 team']],
  ['社区开展“创文巩卫”党员主题活动日，清理楼道。', ['创文巩卫党员主题活动日 activity']],
  ['“清风”主题活动日前举行，百名党员参加。', ['清风主题活动 activity']],
  [
    '石桥社区建立“社区党委—网格党支部—楼栋党小组”三级联动机制。',
    ['社区党委—网格党支部—楼栋党小组三级联动机制 mechanism'],
  ],
  // One campaign against several ills
  [
    '柳河县开展“为官不为”、“推诿扯皮”问题专项整治活动，查处12人。',
    ['为官不为、推诿扯皮问题专项整治活动 activity'],
  ],
  ['柳河县开展“清河”、“净土”专项行动。', ['清河 programme', '净土专项行动 programme']],
  // Two verbs side by side, whose it is
  ['为深化巩固党建引领基层治理百日攻坚成果，镇里开会。', ['党建引领基层治理百日攻坚 programme']],
  ['石桥镇建立完善规章制度，加强管理。', []],
  ['石桥镇建立完善邻里互助轮值制度。', ['邻里互助轮值制度 mechanism']],
  ['我县学雷锋志愿服务活动月启动仪式在广场举行。', ['学雷锋志愿服务活动月 activity']],
  ['我市邻里文化节在柳河广场开幕。', ['邻里文化节 activity']],
  ['我区域协作护岸行动启动。', ['我区域协作护岸行动 programme']],
  // Generic words
  ['社区开展议事协商活动，村民取消了豪华的迎婚车队。', []],
  ['石桥镇成立石榴红爱心车队，接送考生。', ['石榴红爱心车队 team']],
  // How long it lasts
  ['石桥镇开展为期一个月的党情民情大调研活动。', ['党情民情大调研活动 activity']],
  ['石桥镇开展为期一周的技能培训，为期三天的入户宣传活动。', []],
  ['石桥镇开展大调研活动，开展安全大讨论活动。', []],
  // A town's team, a village's rule
  ['石桥镇移风易俗小班化一刻钟微宣讲小分队走进村里。', ['移风易俗小班化一刻钟微宣讲小分队 team']],
  ['村里照着《柳林村红白理事会章程》办事，学习《党章》。', ['柳林村红白理事会章程 policy']],
  ['党员学习《农村基层组织工作章程》和《美丽乡村公约》。', []],
  // A place that is given a sign with its name
  ['县委统战部为社区授牌“石榴籽家园”。', ['石榴籽家园 platform']],
  ['县里为社区授牌“民族团结示范家园”“最美驿站”。', []],
  // Headings
  ['#倡树婚丧嫁娶新风行动', ['倡树婚丧嫁娶新风行动 programme']],
  ['#二、婚丧嫁娶新风倡树行动', ['婚丧嫁娶新风倡树行动 programme']],
  ['#开展专项行动', []],
  ['#实施强基固本工程', []],
  ['#昔日断头路今成民心工程', []],
  ['#志愿者闻令迅速行动', []],
  ['#化感动为行动', []],
  ['#党员干部率先垂范齐行动', []],
  // Brands, whatever their ends
  ['打造“红色文艺轻骑兵”“板凳课堂”等宣讲品牌。', ['红色文艺轻骑兵 brand', '板凳课堂 brand']],
];
