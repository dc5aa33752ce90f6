/**
 * The worker that reads a user's own pages: it alone loads the reader, when the first page comes.
 * A request is `{ id, file, bytes }`, its answer `{ id, outcome }`; answers come in any order.
 */
import { type OwnPageOutcome, readOwnPage } from './read-own-page.ts';

export interface PageRequest {
  readonly id: number;
  readonly file: string;
  readonly bytes: ArrayBuffer;
}

export interface PageAnswer {
  readonly id: number;
  readonly outcome: OwnPageOutcome;
}

self.addEventListener('message', ({ data }: MessageEvent<PageRequest>) => {
  const answer: PageAnswer = { id: data.id, outcome: answerTo(data) };
  self.postMessage(answer);
});

function answerTo({ file, bytes }: PageRequest): OwnPageOutcome {
  try {
    return readOwnPage(file, new Uint8Array(bytes));
  } catch (cause) {
    // The reader never throws on any text; memory may run out.
    const detail = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, problem: { file, code: 'unreadable', detail } };
  }
}
