/** The stages of the alignment of two documents, each timed apart, in this process. */
import { tableAfter } from '../../src/align-stretches.js';
import { bestAround } from '../../src/beads/best-around.js';
import { chooseBeads } from '../../src/beads/choose-beads.js';
import { narrowed } from '../../src/beads/narrow.js';
import { scoreNarrowed } from '../../src/beads/score-stretch.js';
import { WEIGHTS } from '../../src/beads/weights.data.js';
import { loadWeights } from '../../src/beads/weights.js';
import { makeWorkspace } from '../../src/beads/workspace.js';
import { beadsOf } from '../../src/confidence/beads-of.js';
import { evidenceOf } from '../../src/confidence/evidence-of.js';
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js';
import { openLexicon } from '../../src/lexicon/lexicon.js';
import { prepare } from '../../src/prepare.js';
import { readInput } from '../../src/read-input.js';
import type { LongDocument } from './long-documents.js';

/** Milliseconds by stage, in the order of the work. */
export type StageTimes = ReadonlyMap<string, number>;

export function stageTimes(document: LongDocument): StageTimes {
  const times = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const began = performance.now();
    const result = work();
    times.set(stage, performance.now() - began);
    return result;
  };
  const lexicon = timed('lexicon', () => openLexicon(defaultLexicon()));
  const read = timed('input', () => readInput(document));
  const prepared = timed('mentions, names, words, prior table', () => prepare(read.zh, read.en, lexicon));
  const { reading, prior } = prepared;
  const all = (length: number): Int32Array => Int32Array.from({ length }, (_, id) => id);
  const stretch = { zh: all(read.zh.segments.length), en: all(read.en.segments.length) };
  const [weights, workspace] = [loadWeights(WEIGHTS), makeWorkspace(reading)];
  const narrow = timed('spine, coarse ladder, rough scores', () =>
    narrowed(reading, stretch, prior, weights, workspace),
  );
  const context = { prepared, weights, workspace, effort: 'default' } as const;
  const table = timed('words learned from the document', () => tableAfter(context, [stretch], [narrow]));
  const best = timed('partners by the new table', () => bestAround(reading, stretch, narrow.lattice, table, workspace));
  const scored = timed('full scores', () =>
    scoreNarrowed(reading, stretch, { ...narrow, best }, table, weights, workspace),
  );
  const chosen = timed('ladder', () => chooseBeads(scored));
  timed('evidence', () => beadsOf(chosen, 1, evidenceOf(prepared)));
  return times;
}

/** A fixed piece of work, to measure the machine of the moment by: times are comparable as multiples of it. */
export function baseline(): number {
  const began = performance.now();
  const words = new Map<string, number>();
  for (let n = 0; n < 400_000; n++) {
    const word = ((n * 2654435761) % 50_021).toString(36);
    words.set(word, (words.get(word) ?? 0) + Math.log(n + 1));
  }
  return performance.now() - began;
}
