/** The state of an export that is under way, done, stopped or failed. */
import { useEffect, useRef, useState } from 'react';
import { csvStatement } from '../../export/write-csv.ts';
import { FORMATS, type Format } from '../../export/write-export.ts';
import type { Locale } from '../../messages/messages.ts';
import type { Dataset } from '../../query/dataset.ts';
import { download } from './download.ts';
import type { PreparedExport } from './prepare-export.ts';
import { type ExportedFile, type ExportProgress, runExport } from './run-export.ts';

export type ExportState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly format: Format; readonly progress: ExportProgress }
  | {
      readonly status: 'done';
      readonly file: string;
      /** Texts that are longer than a cell of the format. */
      readonly cut: number;
      readonly statement: (() => void) | null;
    }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly error: unknown };

const STATEMENT_AFTER_MS = 200;

export interface ExportSubject {
  readonly dataset: Dataset;
  readonly prepared: PreparedExport;
  readonly locale: Locale;
}

export function useExport(subject: ExportSubject) {
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);

  const start = async (format: Format) => {
    control.current?.abort();
    const controller = new AbortController();
    control.current = controller;
    const { signal } = controller;
    const onProgress = (progress: ExportProgress) => {
      if (!signal.aborted) setState({ status: 'running', format, progress });
    };
    onProgress({ step: 'reading', share: 0 });
    try {
      const exported = await runExport({ ...subject, format, signal, onProgress });
      setState(handOver(subject.prepared, format, exported));
    } catch (error) {
      if (signal.aborted) {
        // A newer export of this dialog has taken over the state.
        if (control.current === controller) setState({ status: 'cancelled' });
      } else setState({ status: 'failed', error });
    }
  };
  return {
    state,
    start: (format: Format) => void start(format),
    cancel: () => control.current?.abort(),
    forget: () => setState({ status: 'idle' }),
  };
}

/** A CSV file brings its statement along as a file of its own. */
function handOver(
  prepared: PreparedExport,
  format: Format,
  { content, cut }: ExportedFile,
): ExportState {
  const extension = FORMATS.find((entry) => entry.id === format)?.extension ?? 'txt';
  const file = prepared.nameFor(extension);
  download(file, content);
  if (format !== 'csv') return { status: 'done', file, cut, statement: null };
  const text = csvStatement(file, prepared.withTexts(new Map()), prepared.about);
  const statement = () =>
    download(`${file}-metadata.json`, new Blob([text], { type: 'application/json' }));
  // A moment later, so that the browser lists the table first.
  setTimeout(statement, STATEMENT_AFTER_MS);
  return { status: 'done', file, cut, statement };
}
