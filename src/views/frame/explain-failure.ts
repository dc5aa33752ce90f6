/** Why a file of the dataset could not be had, and what to do, in words. */
import type { frameMessages } from '../../messages/frame.ts';
import { DatasetError } from '../../model/dataset/parse.ts';
import { FetchError } from '../../store/fetch-file.ts';

type Texts = (typeof frameMessages)['zh'];

export interface Explanation {
  /** Beside the manifest; '' where no file is to blame. */
  readonly file: string;
  readonly why: string;
  readonly what: string;
}

export function explainFailure(error: Error, texts: Texts): Explanation {
  if (error instanceof FetchError) {
    const said = {
      missing: { why: texts.whyMissing, what: texts.doMissing },
      unreachable: { why: texts.whyUnreachable, what: texts.doUnreachable },
      cut: { why: texts.whyCut, what: texts.doReload },
      changed: { why: texts.whyChanged, what: texts.doReload },
      replaced: { why: texts.whyReplaced, what: texts.doReplaced },
    } as const;
    return { file: error.file, ...said[error.problem] };
  }
  if (error instanceof DatasetError) {
    const said = {
      'not-json': { why: texts.whyNotJson, what: texts.doReload },
      older: { why: texts.whyOlder, what: texts.doOlder },
      newer: { why: texts.whyNewer, what: texts.doNewer },
      'wrong-shape': { why: texts.whyShape(error.place), what: texts.doReload },
    } as const;
    return { file: error.file, ...said[error.problem] };
  }
  return { file: '', why: texts.whyOther, what: texts.doReload };
}

/** The same as one line, for where a message has no room for more. */
export function explainInLine(error: unknown, texts: Texts): string {
  const known = error instanceof Error ? error : new Error(String(error));
  const { file, why, what } = explainFailure(known, texts);
  return (file === '' ? [known.message, why] : [file, why, what]).join(' ');
}
