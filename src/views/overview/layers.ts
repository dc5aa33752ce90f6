/** What of a chart is drawn: the charts' library draws each as a piece that nothing can pause. */
export interface Layers {
  readonly axes: boolean;
  readonly marks: boolean;
}

/** A chart's turns: the surface that keeps its sizes, its axes, its marks. */
export const TURNS = [
  { axes: false, marks: false },
  { axes: true, marks: false },
  { axes: true, marks: true },
] as const satisfies readonly Layers[];

export const WHOLE: Layers = { axes: true, marks: true };
