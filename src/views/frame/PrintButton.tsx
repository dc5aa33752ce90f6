/** Prints what is open, by its button or by the browser's own key, once all of it is there. */
import { useEffect } from 'react';
import { frameMessages } from '../../messages/frame.ts';
import { printView, usePrintStore } from '../../store/print-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from './controls.module.css';
import { Icon } from './Icon.tsx';

export function PrintButton() {
  const texts = useMessages(frameMessages);
  const isPreparing = usePrintStore((state) => state.isPreparing);
  usePrintKey();
  const label = isPreparing ? texts.printPreparing : texts.print;
  return (
    <button
      type="button"
      className={controls.icon}
      aria-label={label}
      aria-disabled={isPreparing}
      title={label}
      onClick={() => void printView()}
    >
      <Icon name="print" />
    </button>
  );
}

/** The browser's key is left to the browser unless something is still to be fetched. */
function usePrintKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPrint = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
      if (!isPrint || event.shiftKey || event.altKey) return;
      if (usePrintStore.getState().prepare === null) return;
      event.preventDefault();
      void printView();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
