/** What the finders of names without quotation marks give. */
import type { NamingNoun } from './naming-nouns.data.ts';

/** A name `[from, to)`, as in find-bare-names.ts. */
export interface FormName {
  readonly from: number;
  readonly to: number;
  readonly noun: NamingNoun;
  readonly verb: string;
  /** Whether it is a name only where it recurs or stands in the headline. */
  readonly recurring?: true;
}
