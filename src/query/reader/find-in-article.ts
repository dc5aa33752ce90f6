/** Finding a text in the open article. */
import { foldText } from '../../chinese/fold.ts';

/** The headline, the subtitle, or a paragraph by its index. */
export type Block = 'title' | 'subtitle' | number;

export interface Found {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

export interface Searched {
  readonly block: Block;
  readonly text: string;
}

/**
 * Every place that holds `query`, in reading order, none overlapping; [] for ''. What a reader
 * takes for the same character is the same (full-width and half-width forms, case).
 *
 * @example findInArticle([{ block: 0, text: 'ＡＢ和ab' }], 'ab').length // 2
 */
export function findInArticle(blocks: readonly Searched[], query: string): Found[] {
  const wanted = foldText(query);
  if (wanted === '') return [];
  return blocks.flatMap(({ block, text }) => {
    const folded = foldText(text);
    const found: Found[] = [];
    let from = folded.indexOf(wanted);
    while (from >= 0) {
      found.push({ block, from, to: from + wanted.length });
      from = folded.indexOf(wanted, from + wanted.length);
    }
    return found;
  });
}
