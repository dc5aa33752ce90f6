/** The chosen size of the text, as the variable that the style sheets read. */
import type { CSSProperties } from 'react';

export function sizeStyle(size: number): CSSProperties {
  // React's type knows no custom properties, React does.
  return { '--reader-size': `${size}px` } as CSSProperties;
}
