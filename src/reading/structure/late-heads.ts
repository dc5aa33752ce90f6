/**
 * Headlines that stand behind their text: an article that has none, and whose last line is a section's heading
 * without a section, has its headline there (a text of three paragraphs / 守山人的“灯下课”).
 */
import type { Draft } from './drafts.ts';

/** Takes the headings behind an article's last text as its headline where it has none. */
export function takeLateHeads(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.photo || draft.brief || draft.headlines.length > 0) continue;
    const texts = draft.items.findLastIndex(({ role }) => role !== 'heading') + 1;
    if (texts === 0 || texts === draft.items.length) continue;
    draft.headlines.push(...draft.items.slice(texts).map(({ index }) => index));
    draft.items = draft.items.slice(0, texts);
    draft.headlineMoved = true;
  }
}
