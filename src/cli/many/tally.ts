import { tell } from '../message.js';
import { type ManyCount, manyProgress } from './many-progress.js';
import type { ManyResult } from './many-results.js';

/** How many documents are done. */
export interface Tally {
  done: number;
  failed: number;
}

export interface TallySettings {
  /** How many documents there are, or bytes of the stream that they come from, where that is known. */
  readonly total: { readonly documents: number } | { readonly bytes: number } | undefined;
  /** Bytes of the stream that an earlier run has done. */
  readonly end: number;
  /** The output has no records, which would hold what is to be told. */
  readonly tellsNotes: boolean;
  readonly tellsProblems: boolean;
  readonly showsProgress: boolean;
}

/** Passes results on, counts them, and tells of them on standard error. */
export async function* tallied(
  results: AsyncIterable<ManyResult>,
  tally: Tally,
  { total, end, tellsNotes, tellsProblems, showsProgress }: TallySettings,
): AsyncGenerator<ManyResult, void> {
  const count = (bytes: number): ManyCount => {
    const { done, failed } = tally;
    if (total === undefined) return { done, failed, total: undefined, share: undefined };
    if ('bytes' in total)
      return { done, failed, total: undefined, share: total.bytes > 0 ? bytes / total.bytes : undefined };
    return { done, failed, total: total.documents, share: done / total.documents };
  };
  const progress = showsProgress ? manyProgress((text) => process.stderr.write(text), count(end)) : undefined;
  try {
    for await (const result of results) {
      const { problem, notes, input } = result;
      tally.done++;
      if (problem !== undefined) tally.failed++;
      if ((problem !== undefined && tellsProblems) || (notes.length > 0 && tellsNotes)) progress?.clear();
      if (problem !== undefined && tellsProblems) tell(problem.message, problem.at);
      if (tellsNotes) for (const { message, at } of notes) tell(message, at);
      yield result;
      progress?.report(count(input.end ?? 0));
    }
  } finally {
    progress?.clear();
  }
}
