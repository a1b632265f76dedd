import type { AlignError } from '../errors.js';
import { defaultLexicon } from '../lexicon/default-lexicon.js';
import { openLexicon } from '../lexicon/lexicon.js';
import { checkOptionNames, checkOptions } from '../options.js';
import type { Bitext } from '../types.js';
import type { AlignAllData, AlignReply } from './align-all.worker.js';
import type { AlignFileOptions } from './align-file.js';
import { type AlignAllInput, bytesOf, checkedDocument, type ReadableDocument, type Source } from './documents.js';
import { checkJobOptions, inWorkers, JOB_OPTIONS, type JobOptions, type Prepared } from './in-workers.js';
import { receivedBitext } from './sent-bitext.js';
import { crashProblem, receivedProblem } from './sent-problem.js';
import { sharedBuffer } from './shared-buffer.js';
import { workerModule } from './worker-module.js';
import type { Outcome } from './worker-pool.js';

const KNOWN = ['effort', 'lexicon', 'encoding', 'inputFormat', 'sentences', ...JOB_OPTIONS, 'onProgress'];

/** Options of `alignAll`. */
export interface AlignAllOptions extends Omit<AlignFileOptions, 'onProgress'>, JobOptions {
  /** Told of every result that is taken. */
  readonly onProgress?: (progress: AlignAllProgress) => void;
}

export interface AlignAllProgress {
  /** Results taken, those with an error too. */
  readonly done: number;
  readonly failed: number;
  /** How many documents there are, if they came as an array. */
  readonly total: number | undefined;
}

/** What became of one document. */
export type AlignAllResult =
  | { readonly id: string; readonly bitext: Bitext; readonly error?: undefined }
  | { readonly id: string; readonly error: AlignError; readonly bitext?: undefined };

/**
 * Aligns many documents by worker threads that share one lexicon.
 *
 * @param documents - Paths of mixed files, `{ zh, en }` pairs of paths, and texts with an `id`, in any mixture.
 * @returns The results in the order of the documents. What is wrong with one document is the `error` of its result, and the others go on.
 * Documents are pulled only as results are taken. The workers end with the iteration: at its end, at `break`, and by `signal`.
 * @throws {TypeError | RangeError} For wrong options.
 * @throws {AlignError} `bad-lexicon`.
 */
export function alignAll(
  documents: Iterable<AlignAllInput> | AsyncIterable<AlignAllInput>,
  options: AlignAllOptions = {},
): AsyncIterableIterator<AlignAllResult> {
  checkDocuments(documents);
  checkAlignAllOptions(options);
  const { effort, encoding, inputFormat, sentences, onProgress } = options;
  const lexicon = sharedBuffer(options.lexicon ?? defaultLexicon());
  openLexicon(lexicon); // a bad one is told of now, not by every worker
  return inWorkers(documents, {
    ...options,
    module: workerModule('align-all'),
    data: { effort, lexicon, encoding, inputFormat, sentences } satisfies AlignAllData,
    prepare,
    ...(onProgress && { onResult: progressCounter(documents, onProgress) }),
  });
}

async function prepare(document: unknown): Promise<Prepared<Source, AlignReply, AlignAllResult>> {
  let checked: ReadableDocument;
  try {
    checked = checkedDocument(document);
  } catch (error) {
    return { result: { id: idOf(document), error: error as AlignError } };
  }
  const { id, source } = checked;
  const finish = (outcome: Outcome<AlignReply>): AlignAllResult => {
    if ('crash' in outcome) return { id, error: crashProblem(outcome.crash) };
    if ('problem' in outcome.reply) return { id, error: receivedProblem(outcome.reply.problem) };
    return { id, bitext: receivedBitext(outcome.reply) };
  };
  return { bytes: await bytesOf(source), task: source, finish };
}

/** The `id` of what is no document, so far as it has one. */
function idOf(document: unknown): string {
  const id = typeof document === 'object' && document !== null && 'id' in document ? document.id : undefined;
  return typeof id === 'string' ? id : '';
}

function progressCounter(documents: object, onProgress: (progress: AlignAllProgress) => void) {
  const total = Array.isArray(documents) ? documents.length : undefined;
  let done = 0;
  let failed = 0;
  return ({ error }: AlignAllResult): void => {
    done++;
    if (error !== undefined) failed++;
    onProgress({ done, failed, total });
  };
}

function checkDocuments(documents: unknown): void {
  const isIterable = typeof documents === 'object' && documents !== null;
  if (isIterable && (Symbol.asyncIterator in documents || Symbol.iterator in documents)) return;
  throw new TypeError(
    `Expected \`documents\` to be an iterable of documents, got \`${String(documents)}\` (${typeof documents})`,
  );
}

function checkAlignAllOptions(options: AlignAllOptions): void {
  checkOptionNames(options, KNOWN);
  const { effort, lexicon, onProgress } = options;
  checkOptions({ ...(effort !== undefined && { effort }), ...(lexicon !== undefined && { lexicon }) });
  checkJobOptions(options);
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw new TypeError(`Expected \`onProgress\` to be a function, got \`${typeof onProgress}\``);
  }
}
