/** What the saved picture says beside what is drawn. */
import type { LegendEntry } from '../../export/chart-image.ts';
import type { FacetId } from '../../query/filter.ts';

export interface PictureTexts {
  /** How to read it; the panel's note where it is left out. */
  readonly note?: string;
  readonly legend?: readonly LegendEntry[];
  /** Key to the marks' forms. */
  readonly key?: string;
  /** The clause that the chart shows all values of, the chosen ones marked. */
  readonly own?: FacetId | 'dates';
}
