import type { Span } from '../../types.js';

/** Answers, for offsets that only grow, where the spans are that others have taken. */
export interface TakenSpans {
  /** The end of the taken span that holds `at`; `at` itself if none does. */
  skip(at: number): number;
  /** Whether a taken span begins before `end`, at or behind the offset that was last skipped. */
  begins(end: number): boolean;
}

/** @param spans in order, without overlaps. */
export function takenSpans(spans: readonly Span[]): TakenSpans {
  let next = 0;
  return {
    skip(at) {
      while (next < spans.length && spans[next]!.end <= at) next++;
      const span = spans[next];
      return span !== undefined && span.start <= at ? span.end : at;
    },
    begins(end) {
      const span = spans[next];
      return span !== undefined && span.start < end;
    },
  };
}
