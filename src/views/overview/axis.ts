/** What every axis of the charts looks like: quiet, legible on both papers. */
export const AXIS_TICK = { fontSize: 12, fill: 'var(--ink-3)' } as const;
