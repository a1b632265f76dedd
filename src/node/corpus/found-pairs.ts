import { AlignError } from '../../errors.js';
import type { Pair } from '../../formats/pair.js';
import { readPairs } from '../../formats/pair-formats.js';
import { pairsOf } from '../../formats/pairs-of.js';
import type { Effort } from '../../options.js';
import { alignAll } from '../align-all.js';
import type { AlignAllInput } from '../documents.js';
import { readChunks } from '../read-chunks.js';
import { type CorpusInput, filesOf } from './corpus-input.js';
import { type DocumentUnit, documentUnits } from './document-units.js';

/** Where in the inputs something stands: in which, in which document (or at which pair) of it. */
export interface UnitPlace {
  readonly input: number;
  readonly unit: number;
}

/** The pairs of one document, or one pair of a file of pairs, or what was wrong with it. */
export interface Found extends UnitPlace {
  /** Of a file of pairs that does not name its documents, that of the file. */
  readonly document: string;
  /** Whether `document` is a document, not just a file that pairs were collected in. */
  readonly isDocument: boolean;
  readonly pairs: readonly Pair[];
  readonly problem?: AlignError;
}

export interface FindOptions {
  readonly jobs: number | undefined;
  readonly effort: Effort;
  readonly encoding: string | undefined;
  readonly onBytes: (bytes: number) => void;
}

/** All pairs of all inputs, in their order, from `start` on. Documents are aligned by workers. */
export async function* foundPairs(
  inputs: readonly CorpusInput[],
  start: UnitPlace,
  options: FindOptions,
): AsyncGenerator<Found, void> {
  const firstOfPairs = inputs.findIndex(({ kind }) => kind === 'pairs');
  const end = firstOfPairs < 0 ? inputs.length : firstOfPairs;
  if (start.input < end) yield* alignedDocuments(inputs.slice(0, end), start, options);
  for (let at = Math.max(end, start.input); at < inputs.length; at++) {
    const input = inputs[at] as Extract<CorpusInput, { kind: 'pairs' }>;
    yield* pairsOfFile(input, at, at === start.input ? start.unit : 0, options);
  }
}

async function* alignedDocuments(
  inputs: readonly CorpusInput[],
  start: UnitPlace,
  options: FindOptions,
): AsyncGenerator<Found, void> {
  const waiting: DocumentUnit[] = [];
  const documents = async function* (): AsyncGenerator<AlignAllInput, void> {
    for (let index = start.input; index < inputs.length; index++) {
      const input = inputs[index] as Exclude<CorpusInput, { kind: 'pairs' }>;
      for await (const unit of documentUnits(input, index, options)) {
        if (index === start.input && unit.unit < start.unit) continue;
        waiting.push(unit);
        // A problem takes its turn among the documents: what is none comes back as an error.
        yield unit.source instanceof AlignError ? ('\0' as AlignAllInput) : unit.source;
      }
    }
  };
  const { effort, encoding, jobs } = options;
  const aligning = { effort, ...(encoding !== undefined && { encoding }), ...(jobs !== undefined && { jobs }) };
  for await (const { bitext, error } of alignAll(documents(), aligning)) {
    const { source, input, unit, document } = waiting.shift()!;
    const problem = source instanceof AlignError ? source : error;
    const found = { input, unit, document, isDocument: true };
    if (problem) yield { ...found, pairs: [], problem };
    else yield { ...found, pairs: pairsOf(bitext!, document) };
  }
}

async function* pairsOfFile(
  input: Extract<CorpusInput, { kind: 'pairs' }>,
  index: number,
  start: number,
  { encoding, onBytes }: FindOptions,
): AsyncGenerator<Found, void> {
  const { format, direction, name } = input;
  const files = filesOf(input);
  const chunks = files.map((file) => readChunks(file, { ...(encoding !== undefined && { encoding }), onBytes }));
  let unit = 0;
  try {
    for await (const pair of readPairs(format, chunks, { direction, files })) {
      if (unit >= start) {
        const { document } = pair;
        const isDocument = document !== undefined;
        yield { input: index, unit, document: document ?? name, isDocument, pairs: [pair] };
      }
      unit++;
    }
  } catch (problem) {
    if (!(problem instanceof AlignError)) throw problem;
    const cut = new AlignError(problem.code, `${problem.message}; nothing behind it was read`, problem.at, problem);
    yield { input: index, unit, document: name, isDocument: false, pairs: [], problem: cut };
  }
}
