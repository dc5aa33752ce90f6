/** The character of a text that was clicked, counted over all its runs. */
import type { MouseEvent } from 'react';

/** Null where the click selected text, or hit no character: then it was meant otherwise. */
export function offsetOfClick(event: MouseEvent<HTMLElement>): number | null {
  const selection = document.getSelection();
  if (selection === null || !selection.isCollapsed || selection.anchorNode === null) return null;
  const { currentTarget } = event;
  if (!currentTarget.contains(selection.anchorNode)) return null;
  return offsetIn(currentTarget, selection.anchorNode, selection.anchorOffset);
}

/** The offset in `block`'s whole text of a place in one of its nodes. */
export function offsetIn(block: Node, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, offset);
  return range.toString().length;
}
