/** Reads one PDF: its bytes in, its text or its problem out. */
import { parentPort, workerData } from 'node:worker_threads';
import { type SentProblem, sentProblem } from '../sent-problem.js';
import { readPdf } from './read-pdf.js';

export interface PdfTask {
  readonly bytes: Uint8Array;
  readonly file: string;
}
export type PdfReply = { readonly text: string } | { readonly problem: SentProblem };

const { bytes, file } = workerData as PdfTask;
const reply: PdfReply = await readPdf(bytes, file).then(
  (text) => ({ text }),
  (problem) => ({ problem: sentProblem(problem) }),
);
parentPort!.postMessage(reply);
