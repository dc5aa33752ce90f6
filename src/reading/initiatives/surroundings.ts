/** What the rejections look at. */

/** A quoted phrase and what stands around it. */
export interface Surroundings {
  readonly core: string;
  /** The clause before the opening mark, other quoted phrases blotted out. */
  readonly before: string;
  /** Up to 24 characters behind the closing mark. */
  readonly after: string;
  /** Whether a naming noun was found in, behind or for the phrase. */
  readonly named: boolean;
  /** Whether a noun right before the phrase says what it is: 客户端“…”. */
  readonly called?: boolean;
  /** Whether that noun is the phrase's own: its end, or right behind it. */
  readonly ownNoun: boolean;
  /** Whether the own noun is one that only names (品牌), not a verb too (服务). */
  readonly sealed: boolean;
}
