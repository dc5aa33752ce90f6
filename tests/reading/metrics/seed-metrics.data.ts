/**
 * Every reported number of the five seed pages in the order of the file, written down by reading
 * the pages. `optional` marks what the guide calls `required: false`.
 */
import type { Bound } from '../../../src/model/vocabulary.ts';

export interface ExpectedMetric {
  readonly raw: string;
  readonly value: number;
  readonly unit: string;
  readonly indicator: string;
  readonly approx?: Bound;
  readonly optional?: true;
}

const over = { approx: 'over' } as const;
const about = { approx: 'about' } as const;
const optional = { optional: true } as const;

export const SEED_METRICS: Readonly<Record<string, readonly ExpectedMetric[]>> = {
  '000_161959be8bda94cc.txt': [
    { raw: '22个', value: 22, unit: '个', indicator: '单位' },
    { raw: '137间', value: 137, unit: '间', indicator: '办公室' },
    { raw: '96%', value: 96, unit: '%', indicator: '合格率' },
    { raw: '87%', value: 87, unit: '%', indicator: '优秀率' },
    { raw: '38个', value: 38, unit: '个', indicator: '县直职能部门' },
    { raw: '13个', value: 13, unit: '个', indicator: '乡镇' },
    { raw: '1个', value: 1, unit: '个', indicator: '志愿服务总队' },
    { raw: '13个', value: 13, unit: '个', indicator: '志愿服务支队' },
    { raw: '292个', value: 292, unit: '个', indicator: '志愿服务小队' },
    { raw: '8.9万名', value: 89000, unit: '名', indicator: '注册志愿者' },
    { raw: '132支', value: 132, unit: '支', indicator: '志愿服务队' },
    { raw: '42个', value: 42, unit: '个', indicator: '村' },
    { raw: '130余万元', value: 1300000, unit: '元', indicator: '投入', ...over },
    { raw: '300余人', value: 300, unit: '人', indicator: '参会', ...over },
    { raw: '100名', value: 100, unit: '名', indicator: '环卫工人' },
    { raw: '1名', value: 1, unit: '名', indicator: '街道优秀党务骨干' },
    { raw: '100%', value: 100, unit: '%', indicator: '工作覆盖率' },
    { raw: '4个', value: 4, unit: '个', indicator: '党支部' },
  ],
  '001_e9b80beee6500c41.txt': [
    { raw: '18个', value: 18, unit: '个', indicator: '乡镇' },
    { raw: '21个', value: 21, unit: '个', indicator: '县直部门' },
    { raw: '115个', value: 115, unit: '个', indicator: '居民小区' },
    { raw: '六支', value: 6, unit: '支', indicator: '志愿服务队', ...optional },
    { raw: '260个', value: 260, unit: '个', indicator: '村' },
    { raw: '4个', value: 4, unit: '个', indicator: '社区' },
    { raw: '98个', value: 98, unit: '个', indicator: '小区' },
    { raw: '1900余场（次）', value: 1900, unit: '场次', indicator: '文明实践活动', ...over },
    { raw: '320余场（次）', value: 320, unit: '场次', indicator: '文明新风活动', ...over },
    { raw: '6.9万名', value: 69000, unit: '名', indicator: '新时代文明实践志愿者' },
    { raw: '10万', value: 100000, unit: '', indicator: '群众', ...about },
    { raw: '820余场（次）', value: 820, unit: '场次', indicator: '实践活动', ...over },
    { raw: '30余支', value: 30, unit: '支', indicator: '志愿服务队伍', ...over },
    {
      raw: '1200余场（次）',
      value: 1200,
      unit: '场次',
      indicator: '新时代文明实践主题活动',
      ...over,
    },
    { raw: '48个', value: 48, unit: '个', indicator: '主题实践基地', ...optional },
    { raw: '9个', value: 9, unit: '个', indicator: '小区' },
    { raw: '2个', value: 2, unit: '个', indicator: '试点社区' },
    { raw: '111条', value: 111, unit: '条', indicator: '任务清单' },
    { raw: '38项', value: 38, unit: '项', indicator: '办实事项目' },
    { raw: '9个', value: 9, unit: '个', indicator: '居民小区', ...optional },
    { raw: '100余件', value: 100, unit: '件', indicator: '居民反映问题', ...over },
    { raw: '十余名', value: 10, unit: '名', indicator: '团员', ...over },
    { raw: '3万吨', value: 30000, unit: '吨', indicator: '等静压石墨项目', ...optional },
    { raw: '20余名', value: 20, unit: '名', indicator: '女职工代表', ...over },
    { raw: '万余户', value: 10000, unit: '户', indicator: '商家', ...over },
    { raw: '760个', value: 760, unit: '个', indicator: '固定摊位' },
    { raw: '110个', value: 110, unit: '个', indicator: '流动摊贩' },
    { raw: '330家', value: 330, unit: '家', indicator: '经营业主' },
  ],
  '002_0c6046d00884fe8b.txt': [
    { raw: '4条', value: 4, unit: '条', indicator: '先进人物事迹长廊' },
    { raw: '209家', value: 209, unit: '家', indicator: '文明单位' },
    { raw: '11家', value: 11, unit: '家', indicator: '全国文明城市' },
    { raw: '64家', value: 64, unit: '家', indicator: '省级文明单位' },
    { raw: '134家', value: 134, unit: '家', indicator: '市级文明单位' },
    { raw: '10个', value: 10, unit: '个', indicator: '方面问题', ...optional },
    { raw: '300余场次', value: 300, unit: '场次', indicator: '学习', ...over },
    { raw: '4次', value: 4, unit: '次', indicator: '调度会' },
    { raw: '400余人', value: 400, unit: '人', indicator: '参与人数', ...over },
    { raw: '600余场次', value: 600, unit: '场次', indicator: '新时代文明实践活动', ...over },
    { raw: '1200余人', value: 1200, unit: '人', indicator: '参与志愿者', ...over },
    { raw: '3.2万人', value: 32000, unit: '人', indicator: '受益群众' },
    { raw: '18个', value: 18, unit: '个', indicator: '志愿服务活动品牌' },
    { raw: '7次', value: 7, unit: '次', indicator: '督导检查' },
    { raw: '3个', value: 3, unit: '个', indicator: '问题' },
  ],
  '003_7b86b682add3b8cc.txt': [
    { raw: '34所', value: 34, unit: '所', indicator: '中小学' },
    { raw: '5万多名', value: 50000, unit: '名', indicator: '中小学生', ...over },
    { raw: '120余场', value: 120, unit: '场', indicator: '绿色环保实践教育系列活动', ...over },
    { raw: '31200余人次', value: 31200, unit: '人次', indicator: '参与', ...over },
    { raw: '20余名', value: 20, unit: '名', indicator: '小小宣讲员', ...over },
    { raw: '50余场', value: 50, unit: '场', indicator: '义务宣讲', ...over },
    { raw: '91条', value: 91, unit: '条', indicator: '背街小巷' },
    { raw: '20条', value: 20, unit: '条', indicator: '背街小巷' },
    { raw: '7个', value: 7, unit: '个', indicator: '功能分区' },
    { raw: '62个', value: 62, unit: '个', indicator: '智能充电桩' },
    { raw: '258名', value: 258, unit: '名', indicator: '住户' },
    { raw: '82个', value: 82, unit: '个', indicator: '摊位' },
    { raw: '十项', value: 10, unit: '项', indicator: '工程', ...optional },
  ],
  '004_bacf174eeb35a678.txt': [
    { raw: '9所', value: 9, unit: '所', indicator: '中小学' },
    { raw: '8项', value: 8, unit: '项', indicator: '内容', ...optional },
    { raw: '10吨', value: 10, unit: '吨', indicator: '垃圾', ...about },
    { raw: '634户', value: 634, unit: '户', indicator: '特殊群体' },
    { raw: '9家', value: 9, unit: '家', indicator: '包联单位' },
    { raw: '245名', value: 245, unit: '名', indicator: '在职党员' },
  ],
};
