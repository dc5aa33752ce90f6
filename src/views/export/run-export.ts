/** Makes a file piece by piece, so that the page stays alive and the user can stop it. */

import { FORMATS, type Format, writeExport } from '../../export/write-export.ts';
import type { Locale } from '../../messages/messages.ts';
import type { Dataset } from '../../query/dataset.ts';
import { loadTextsOf } from '../../store/load-texts-of.ts';
import { paced } from '../frame/paced.ts';
import type { PreparedExport } from './prepare-export.ts';

export interface ExportProgress {
  readonly step: 'reading' | 'writing';
  /** From 0 to 1. */
  readonly share: number;
}

export interface ExportedFile {
  readonly content: Blob;
  /** Texts that are longer than a cell of the format. */
  readonly cut: number;
}

export interface ExportRun {
  readonly dataset: Dataset;
  readonly prepared: PreparedExport;
  readonly format: Format;
  readonly locale: Locale;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
}

/** Progress is told no more often than it can be read: each time the dialog is drawn anew. */
const TOLD_MS = 100;

/** @throws the signal's reason when it is aborted, or why a sentence could not be loaded. */
export async function runExport(run: ExportRun): Promise<ExportedFile> {
  const { dataset, prepared, format, locale, signal, onProgress } = run;
  const { about, rows } = prepared;
  const texts = await loadTextsOf(
    { dataset, table: about.table, rows },
    { signal, onProgress: (share) => onProgress({ step: 'reading', share }) },
  );
  const whole = prepared.withTexts(texts);
  let done = 0;
  const rowAt: typeof whole.rowAt = (position) => {
    done = position + 1;
    return whole.rowAt(position);
  };
  // A blob of blobs: one of texts would be encoded, all of it, in one task of a second.
  const pieces: Blob[] = [];
  let told = performance.now();
  let cut = 0;
  const onCut = () => {
    cut += 1;
  };
  const written = writeExport(format, { table: { ...whole, rowAt }, about, locale, onCut });
  for await (const piece of paced(written, signal)) {
    if (piece.length > 0) pieces.push(new Blob([piece]));
    if (performance.now() - told > TOLD_MS) {
      onProgress({ step: 'writing', share: done / Math.max(1, whole.rowCount) });
      told = performance.now();
    }
  }
  return { content: new Blob(pieces, { type: typeOf(format) }), cut };
}

function typeOf(format: Format): string {
  return FORMATS.find((entry) => entry.id === format)?.type ?? '';
}
