/** What the view in sight needs before it is printed: the browser waits for nothing. */
import { create } from 'zustand';

export interface PrintState {
  /** Fetches what is still missing; null where nothing is. */
  readonly prepare: (() => Promise<unknown>) | null;
  readonly isPreparing: boolean;
}

export const usePrintStore = create<PrintState>()(() => ({ prepare: null, isPreparing: false }));

/** Prints when all is there. What cannot be had is named on the sheet by the view itself. */
export async function printView(): Promise<void> {
  const { prepare, isPreparing } = usePrintStore.getState();
  if (isPreparing) return;
  if (prepare !== null) {
    usePrintStore.setState({ isPreparing: true });
    await prepare().catch(() => undefined);
    usePrintStore.setState({ isPreparing: false });
  }
  window.print();
}
