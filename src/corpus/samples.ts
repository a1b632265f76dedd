import type { CorpusPair } from './corpus-pair.js';
import type { FilterName, Reason } from './reason.js';
import { textHash } from './text-hash.js';

/** A pair to be shown to a person. */
export interface Sample {
  /** From 1. */
  readonly number: number;
  readonly pair: CorpusPair;
  readonly reason?: Reason;
}

export interface Samples {
  readonly kept: readonly Sample[];
  readonly dropped: ReadonlyMap<FilterName, readonly Sample[]>;
}

/** Draws pairs by a hash of their number: the same ones at each run, from all over the corpus. */
export function makeSampler({ kept: mostKept, dropped: mostDropped }: { kept: number; dropped: number }) {
  const kept = makeDraw(mostKept);
  const dropped = new Map<FilterName, ReturnType<typeof makeDraw>>();
  return {
    kept: (number: number, pair: CorpusPair): void => kept.add({ number, pair }),
    dropped(number: number, pair: CorpusPair, reason: Reason): void {
      let draw = dropped.get(reason.filter);
      if (!draw) {
        draw = makeDraw(mostDropped);
        dropped.set(reason.filter, draw);
      }
      draw.add({ number, pair, reason });
    },
    samples: (): Samples => ({
      kept: kept.drawn(),
      dropped: new Map([...dropped].map(([filter, draw]) => [filter, draw.drawn()])),
    }),
  };
}

function makeDraw(most: number) {
  let drawn: { readonly rank: number; readonly sample: Sample }[] = [];
  return {
    add(sample: Sample): void {
      const rank = textHash(`sample ${sample.number}`).high;
      if (drawn.length === most && rank >= drawn.at(-1)!.rank) return;
      drawn = [...drawn, { rank, sample }].sort((a, b) => a.rank - b.rank).slice(0, most);
    },
    drawn: (): Sample[] => drawn.map(({ sample }) => sample).sort((a, b) => a.number - b.number),
  };
}
