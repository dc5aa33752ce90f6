/** The worker that reads the user's own pages, started when the first one comes. */
import type { PageAnswer, PageRequest } from '../import/page-worker.ts';
import address from '../import/page-worker.ts?worker&url';
import type { OwnPageOutcome } from '../import/read-own-page.ts';

type Waiting = (outcome: OwnPageOutcome) => void;

const waiting = new Map<number, { readonly file: string; readonly done: Waiting }>();
let worker: Worker | null = null;
let lastId = 0;

/** Never rejects: a worker that does not start, or dies, is a problem of the file like others. */
export function readInWorker(file: string, bytes: ArrayBuffer): Promise<OwnPageOutcome> {
  return new Promise((done) => {
    lastId += 1;
    const request: PageRequest = { id: lastId, file, bytes };
    waiting.set(request.id, { file, done });
    try {
      worker ??= startWorker();
      worker.postMessage(request, [bytes]);
    } catch (cause) {
      failAll(cause instanceof Error ? cause.message : String(cause));
    }
  });
}

function startWorker(): Worker {
  const started = new Worker(trusted(address), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<PageAnswer>) => {
    waiting.get(data.id)?.done(data.outcome);
    waiting.delete(data.id);
  });
  started.addEventListener('error', ({ message }) => failAll(message));
  return started;
}

/** Ends what is being read; those who wait are told that it came to nothing. */
export function stopWorker(): void {
  failAll('stopped');
}

function failAll(detail: string): void {
  worker?.terminate();
  worker = null;
  for (const { file, done } of waiting.values()) {
    done({ ok: false, problem: { file, code: 'unreadable', detail } });
  }
  waiting.clear();
}

interface Policy {
  readonly createScriptURL: (address: string) => string;
}

/** What the built page's policy lets through: this one address, which no text can change. */
function trusted(url: string): string {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isFactory(factory)) return url;
  policy ??= factory.createPolicy('wenming-atlas-worker', { createScriptURL: () => address });
  return policy.createScriptURL(url);
}
let policy: Policy | null = null;

/** Trusted Types are not in every browser, nor in the compiler's list of what is. */
function isFactory(
  value: unknown,
): value is { readonly createPolicy: (name: string, rules: Policy) => Policy } {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}
