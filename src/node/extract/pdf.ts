import { Worker } from 'node:worker_threads';
import { receivedProblem } from '../sent-problem.js';
import { workerModule } from '../worker-module.js';
import { badFile } from './bad-file.js';
import { LONGEST_PDF, MOST_PDF_MEMORY } from './bounds.js';
import type { PdfReply, PdfTask } from './pdf.worker.js';

/**
 * The text of a PDF, as `readPdf` has it, read in a thread of its own: pdf.js cannot be stopped inside a page, and a page may be made to take for ever.
 * @param longest - Milliseconds that it may take.
 * @throws AlignError `unreadable-file`.
 */
export async function pdfText(bytes: Uint8Array, file: string, longest: number = LONGEST_PDF): Promise<string> {
  const worker = new Worker(workerModule('pdf'), {
    workerData: { bytes, file } satisfies PdfTask,
    resourceLimits: { maxOldGenerationSizeMb: MOST_PDF_MEMORY },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const reply = await new Promise<PdfReply>((resolve, reject) => {
      timer = setTimeout(
        () => reject(badFile(file, `takes longer than ${longest / 1000} s to read; split it, or save it as text`)),
        longest,
      );
      worker.once('message', resolve);
      worker.once('error', (cause) =>
        reject(badFile(file, `cannot be read (${cause.message}); split it, or save it as text`, cause)),
      );
      worker.once('exit', (code) =>
        reject(badFile(file, `cannot be read (its reader ended with ${code}); save it as text`)),
      );
    });
    if ('problem' in reply) throw receivedProblem(reply.problem);
    return reply.text;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
