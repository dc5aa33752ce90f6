/** Copies the ticked rows, in the order on screen, so that they paste as rows and columns. */
import { useEffect, useRef, useState } from 'react';
import { exportMessages } from '../../messages/export.ts';
import { frameMessages } from '../../messages/frame.ts';
import { tablesMessages } from '../../messages/tables.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { useMessages } from '../../store/use-messages.ts';
import { explainInLine } from '../frame/explain-failure.ts';
import { ClipboardRefused, writeClipboard } from '../frame/write-clipboard.ts';
import { type CopiedText, CopyTooLarge, makeCopy } from './make-copy.ts';
import type { TableModel } from './use-table-model.ts';

export interface RowCopy {
  readonly start: () => void;
  readonly stop: () => void;
  /** From 0 to 1; null as long as nothing is copied, or not for long enough to be worth a word. */
  readonly share: number | null;
}

/** What is done by then needs no word of how far it is. */
const SHOWN_AFTER_MS = 300;

/** What was made and not written: the next press writes it without making it again. */
interface Kept extends Pick<TableModel, 'arrangement' | 'columns'> {
  readonly copied: CopiedText;
}

/** @param announce told what happened, in words */
export function useCopyRows(
  model: TableModel,
  ticked: ReadonlySet<number>,
  announce: (text: string) => void,
): RowCopy {
  const texts = useMessages(tablesMessages);
  const names = useMessages(exportMessages);
  const frame = useMessages(frameMessages);
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController>(null);
  const kept = useRef<Kept>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is copied is what is ticked.
  useEffect(
    () => () => {
      running.current?.abort();
      kept.current = null;
    },
    [ticked],
  );

  const make = (signal: AbortSignal): Promise<CopiedText> => {
    const known = kept.current;
    const same = known?.arrangement === model.arrangement && known.columns === model.columns;
    if (known !== null && same) return Promise.resolve(known.copied);
    return makeCopy({ model, ticked, names, signal, onProgress: setShare });
  };
  const start = async () => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    announce(texts.copying);
    // Also where nothing is heard of a file: then it is the way to stop that is wanted.
    const shown = setTimeout(() => setShare((now) => now ?? 0), SHOWN_AFTER_MS);
    // Made at once and not awaited: the press that allows the writing does not last.
    const making = make(controller.signal);
    let said = '';
    try {
      await writeClipboard(making.then(({ text }) => text));
      said = texts.copied(formatNumber((await making).rows, model.locale));
      kept.current = null;
    } catch (error) {
      said = wordsFor(error, controller.signal);
      const { arrangement, columns } = model;
      if (error instanceof ClipboardRefused) {
        kept.current = { arrangement, columns, copied: await making };
      }
    }
    running.current = null;
    clearTimeout(shown);
    setShare(null);
    announce(said);
  };
  const wordsFor = (error: unknown, signal: AbortSignal): string => {
    if (signal.aborted) return texts.copyStopped;
    if (error instanceof ClipboardRefused) return texts.copyFailed;
    if (error instanceof CopyTooLarge) return texts.copyTooLarge;
    return texts.copyBroken(explainInLine(error, frame));
  };
  return { start: () => void start(), stop: () => running.current?.abort(), share };
}
