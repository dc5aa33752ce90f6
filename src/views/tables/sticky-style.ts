/** Where a pinned cell stays while the table scrolls sideways. */
import type { CSSProperties } from 'react';

export function stickyStyle(stick: number | null): CSSProperties {
  return stick === null ? {} : { position: 'sticky', insetInlineStart: stick, zIndex: 1 };
}
