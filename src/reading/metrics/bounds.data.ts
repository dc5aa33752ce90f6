/** Words on either side of a number that say how far it is exact. */
import type { Bound } from '../../model/vocabulary.ts';

export interface BoundWord {
  readonly word: string;
  /** null: the word stands between a bound and the number and says nothing itself (共, 达). */
  readonly bound: Bound | null;
  /** Characters before the word that make it part of another one: 附近 is no 近. */
  readonly notAfter?: string;
  /** The only characters before the word: 元起; 收入过万元, but 去过两次. */
  readonly onlyAfter?: string;
  /** Characters behind the word that make it part of another one: 起步. */
  readonly notBefore?: string;
}

export const BOUNDS_BEFORE: readonly BoundWord[] = [
  { word: '不超过', bound: 'under' },
  { word: '不超', bound: 'under' },
  { word: '不多于', bound: 'under' },
  { word: '不高于', bound: 'under' },
  { word: '不大于', bound: 'under' },
  { word: '不低于', bound: 'over' },
  { word: '不少于', bound: 'over' },
  { word: '不下于', bound: 'over' },
  { word: '不下', bound: 'over' },
  { word: '超过', bound: 'over' },
  { word: '超出', bound: 'over' },
  { word: '突破', bound: 'over' },
  { word: '多达', bound: null },
  { word: '高达', bound: null },
  { word: '大于', bound: 'over' },
  { word: '多于', bound: 'over' },
  { word: '至少', bound: 'over' },
  { word: '逾', bound: 'over' },
  { word: '破', bound: 'over', notAfter: '突打侦爆击残捣冲识攻撕踏' },
  { word: '有望突破', bound: 'over' },
  { word: '刚过', bound: 'over' },
  { word: '已过', bound: 'over' },
  { word: '过', bound: 'over', onlyAfter: '入值额量数产润济率比' },
  { word: '超', bound: 'over', notAfter: '赶高反彩B阴' },
  { word: '将近', bound: 'about' },
  { word: '接近', bound: 'about' },
  { word: '大约', bound: 'about' },
  { word: '约莫', bound: 'about' },
  { word: '大概', bound: 'about' },
  { word: '约为', bound: 'about' },
  { word: '约有', bound: 'about' },
  { word: '约合', bound: 'about' },
  { word: '近', bound: 'about', notAfter: '附最临就靠邻远亲周拉' },
  { word: '约', bound: 'about', notAfter: '签节预公民盟村违履合契条制邀特相续集简租婚赴爽践守' },
  { word: '不足', bound: 'under' },
  { word: '不到', bound: 'under' },
  { word: '不满', bound: 'under' },
  { word: '低于', bound: 'under' },
  { word: '少于', bound: 'under' },
  { word: '小于', bound: 'under' },
  { word: '至多', bound: 'under' },
  { word: '最多', bound: 'under', notAfter: '量数票' },
  { word: '未满', bound: 'under' },
  { word: '达到', bound: null },
  { word: '达', bound: null, notAfter: '传表到抵直发' },
  { word: '一共', bound: null },
  { word: '总共', bound: null },
  { word: '共计', bound: null },
  { word: '总计', bound: null },
  { word: '合计', bound: null },
  { word: '累计', bound: null },
  { word: '共有', bound: null },
  { word: '共', bound: null, notAfter: '公' },
  { word: '计', bound: null, notAfter: '设统会预生审' },
  { word: '已有', bound: null },
  { word: '已', bound: null },
  { word: '有', bound: null, notAfter: '所拥国没具' },
  { word: '为', bound: null, notAfter: '作行成认因' },
  { word: '仅', bound: null },
  { word: '了', bound: null },
  { word: '各', bound: null },
];

export const BOUNDS_AFTER: readonly BoundWord[] = [
  { word: '以上', bound: 'over' },
  { word: '及以上', bound: 'over' },
  { word: '以内', bound: 'under' },
  { word: '之内', bound: 'under' },
  { word: '以下', bound: 'under' },
  { word: '不到', bound: 'under', notBefore: '位达' },
  { word: '左右', bound: 'about' },
  { word: '上下', bound: 'about' },
  {
    word: '多',
    bound: 'over',
    notAfter: '个名人次场家户项件条支处所座栋幢套台间种',
    notBefore: '层边种功媒民元晶彩肉样数年头',
  },
  { word: '余', bound: 'over', notAfter: '个名人次场家户项件条支处所座栋幢套台间种' },
  { word: '有余', bound: 'over' },
  { word: '出头', bound: 'over' },
  { word: '起', bound: 'over', onlyAfter: '元', notBefore: '诉家步草重来到飞点' },
];
