import type { Bitext } from '../../../types.js';
import { embeddedLexicon } from './embedded-lexicon.js';
import type { Reply, Request, Texts } from './messages.js';

/** Why a text could not be aligned; `code` is that of the library's AlignError, if it was one. */
export class AlignFailure extends Error {
  constructor(
    readonly code: string | undefined,
    message: string,
  ) {
    super(message);
  }
}

let worker: Worker | undefined;

/**
 * Aligns in a worker, one text at a time. The worker and its lexicon are made at the first call and kept.
 * @param signal - Ends the work; the next call makes a new worker.
 */
export async function alignInWorker(
  texts: Texts,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Bitext> {
  const isNew = worker === undefined;
  const running = (worker ??= makeWorker());
  const request: Request = isNew ? { texts, lexicon: await embeddedLexicon() } : { texts };
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      running.terminate();
      worker = undefined;
    };
    if (signal.aborted) {
      stop();
      reject(signal.reason);
    }
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason);
    });
    running.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else if (data.kind === 'aligned') resolve(data.bitext);
      else reject(new AlignFailure(data.code, data.message));
    };
    running.onerror = (event) => {
      stop();
      reject(new AlignFailure(undefined, event.message));
    };
    running.postMessage(request, request.lexicon ? [request.lexicon] : []);
  });
}

/** From a Blob: a page opened from disk may not start a worker from a file. */
function makeWorker(): Worker {
  const source = document.getElementById('duizhao-aligner')!.textContent!;
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const made = new Worker(url);
  URL.revokeObjectURL(url);
  return made;
}
