/** Esc takes back what was chosen on the charts, the last first; it draws nothing. */
import { openChoices } from '../../query/choices.ts';
import { useChoicesStore } from '../../store/choices-store.ts';
import { useViewStore } from '../../store/view-store.ts';
import { useEscape } from '../frame/use-escape.ts';

export function UndoChoices() {
  const choices = useChoicesStore((state) => state.choices);
  const filter = useViewStore((view) => view.filter);
  const open = openChoices(choices, filter);
  // Each has its own turn among what else Esc closes, such as the reader that was opened between.
  return open.map((_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: steps come and go at the end alone
    <UndoOne key={index} />
  ));
}

function UndoOne() {
  const undo = useChoicesStore((state) => state.undo);
  useEscape(true, undo, isNotTyping);
  return null;
}

/** In a field Esc is the field's. */
function isNotTyping(): boolean {
  return document.activeElement?.matches('input, textarea, select') !== true;
}
