/** What a page's own words say about a cut: they stand elsewhere on it, whole. */
import { BUCKETS, pairBucket } from './terms.ts';

/** 青山 | 县农科所, where the page has 青山县 elsewhere. */
const DIVISION = /^[省市县区旗州盟镇乡村]/u;
const PLACE = 3;
/** 历 | 山镇, where the page has 历山镇 elsewhere; but ，| 全县, 在 | 农村 and 的 | 小区 split no name. */
const NAME_END = /[\u4e00-\u9fff]$/u;
const NO_NAME_END = /[的在为对和与是了到从进让把将]$/u;
const NO_NAME_REST =
  /^(?:[全我该各本][省市县区镇乡村]|社区|小区|农村|乡[镇村]|城[市区镇乡]|[园景片山辖地]区)/u;

function splitsPlace(tail: string, head: string): boolean {
  if (!NAME_END.test(tail) || NO_NAME_END.test(tail)) return false;
  return DIVISION.test(head.slice(1)) && !NO_NAME_REST.test(head);
}

const REPEAT_CAP = 8;
const RANGE = 6;
/** How many characters behind a cut are looked for elsewhere. */
const WHOLE = 4;
/** Fewer of them tell it where they stand so often: 河桥镇 on a page of that town's. */
const SHORT_WHOLE = 3;
const SHORT_TIMES = 2;
const LONGEST_PAGE = 40_000;

/** What the page itself says about cuts; asked for many pairs. */
export class Cuts {
  private readonly page: string;
  /** The pairs that stand on the page, as bits by their buckets. */
  private readonly pairs = new Int32Array(BUCKETS / 32);

  constructor(page: string) {
    this.page = page.slice(0, LONGEST_PAGE);
    for (let at = 1; at < this.page.length; at += 1) {
      const pair = pairBucket(this.page.charCodeAt(at - 1), this.page.charCodeAt(at));
      this.pairs[pair >>> 5] = (this.pairs[pair >>> 5] ?? 0) | (1 << (pair & 31));
    }
  }

  /**
   * Whether the head's first characters stand elsewhere behind others than the tail's last, and
   * nowhere behind that: 建设路 径河公司 is no 路径.
   */
  standsWhole(tail: string, head: string): boolean {
    const last = tail.slice(-1);
    return (
      this.countWhole(last, head.slice(0, WHOLE)) > 0 ||
      this.countWhole(last, head.slice(0, SHORT_WHOLE)) >= SHORT_TIMES
    );
  }

  /** How often `start` stands elsewhere behind other characters than `last`; 0 where once behind it. */
  private countWhole(last: string, start: string): number {
    let whole = 0;
    let found = this.page.indexOf(start);
    for (let left = 8; found >= 0 && left > 0; left -= 1) {
      const before = this.page.charAt(found - 1);
      if (before === last) return 0;
      if (before.trim() !== '') whole += 1;
      found = this.page.indexOf(start, found + 1);
    }
    return whole;
  }

  /** The longest string over the cut that stands elsewhere on the page: its length beyond two. A place's name is one. */
  repeat(tail: string, head: string): number {
    const pair = pairBucket(tail.charCodeAt(tail.length - 1), head.charCodeAt(0));
    if ((((this.pairs[pair >>> 5] ?? 0) >>> (pair & 31)) & 1) === 0) return 0;
    let before = 2;
    let after = 2;
    const { page } = this;
    if (!page.includes(tail.slice(-before) + head.slice(0, after))) {
      const place = DIVISION.test(head) && page.includes(tail.slice(-before) + head.charAt(0));
      const split = splitsPlace(tail, head) && page.includes(tail.slice(-1) + head.slice(0, 2));
      return place || split ? PLACE : 0;
    }
    while (after < RANGE && page.includes(tail.slice(-before) + head.slice(0, after + 1)))
      after += 1;
    while (before < RANGE && page.includes(tail.slice(-before - 1) + head.slice(0, after))) {
      before += 1;
    }
    return Math.min(REPEAT_CAP, (before + after - 2) * 1.2);
  }
}
