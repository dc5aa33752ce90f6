/** Figures about which two careful readers may differ: they are reported, but not as certain. */
export interface Borderline {
  readonly name: string;
  readonly example: string;
  readonly units?: readonly string[];
  /** What stands before the number. */
  readonly before?: RegExp;
  /** What stands after the unit. */
  readonly after?: RegExp;
}

const LENGTHS = ['米', '公里', '千米', '厘米', '毫米', 'm', 'km'];
const MONEY = ['元', '角', '美元', '块'];

export const BORDERLINES: readonly Borderline[] = [
  {
    name: 'dimension',
    example: '坝高[32米]',
    units: LENGTHS,
    before:
      /(?:距[^，。；]{0,8}|高|宽|厚|深|径|长|距|距离|距|方圆|海拔|落差|半径|高度|宽度|厚度)(?:约|达|近|超过|为|超)?$/u,
  },
  {
    name: 'dimension-after',
    example: '[8米]宽的路',
    units: LENGTHS,
    after: /^(?:高|宽|厚|深|长|见方|以外|范围)/u,
  },
  {
    name: 'price',
    example: '售价[30元]',
    units: MONEY,
    before: /(?:价|门票|收费|租金|时薪|日薪|月租|罚款)[^，。；]{0,4}$/u,
  },
  {
    name: 'price-per',
    example: '[3元]/斤',
    units: MONEY,
    after: /^(?:[/／]|每|一[斤张份次人件亩])/u,
  },
  {
    name: 'limit',
    example: '摆酒不能超过[15桌]',
    // 贺礼一律不超过100元 may be a rule as well as what was reached.
    before:
      /(?:(?:一律|宴请|婚宴|酒席|彩礼|贺礼|礼金|随礼|份子钱)[^，。；]{0,8}不(?:超过?|高于|多于)|不(?:能|得|可|准|应|许)(?:超过|多于|高于|低于|少于|超出)|不超|封顶|上限|下限|限额|起步|最高(?:可|奖|补)[^，。；]{0,4})$/u,
  },
  {
    name: 'those-below',
    example: '满意度低于[八成]的站点',
    before: /(?:(?<!不)低于|高于|少于|多于|不足|未达到?|达不到|不到|超过|满)$/u,
    after: /^(?:(?:以[上下])?的[\u4e00-\u9fff]{2}|就|的话)/u,
  },
  { name: 'condition', example: '成活率达不到[98%]就补', before: /(?:达不到|未达到?)$/u },
  { name: 'rate', example: '每人[200元]', before: /(?:每|日均|月均|年均)[^，。；]{0,8}$/u },
  {
    name: 'capacity',
    example: '可容纳[300人]',
    before: /(?:可|能够|库容|产能|年产|日产|日处理|设计|容纳|容量)[^，。；]{0,8}$/u,
  },
  {
    name: 'abstract',
    example: '[10个]方面问题',
    units: ['个', '项', '条', '大', '种', '类'],
    after: /^(?:方面|原则|目标|理念|字|主题|主体|环节|机制)/u,
  },
  {
    name: 'old-value',
    example: '由[30人]增至50人',
    before: /(?:由|从)[^，。；]{0,8}$/u,
    after: /^(?:以上|左右)?(?:[增提升降减扩缩压涨变]|上升|下降|发展|精简|拓[宽展]|调整|壮大)/u,
  },
];
