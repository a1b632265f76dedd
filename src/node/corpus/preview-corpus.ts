import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORPUS_FILTERS, type CorpusFilterName, type FilterName, PAIR_FILTERS } from '../../corpus/reason.js';
import { makeSampler, type Samples } from '../../corpus/samples.js';
import type { BuildEvents, CorpusBuild } from './corpus-build.js';
import { decidedPairs } from './decided-pairs.js';
import type { InputProblem } from './gather.js';
import { openJournal } from './journal.js';
import { type JournalEntry, preparePairs } from './prepare-pairs.js';
import { storedDecisions } from './stored-decisions.js';
import { makeWorkFolder, workFolder } from './work-folder.js';

/** What the filters would take. */
export interface CorpusPreview {
  readonly documents: number;
  readonly problems: readonly InputProblem[];
  readonly pairs: number;
  readonly kept: number;
  readonly filters: readonly FilterPreview[];
  readonly samples: Samples;
}

export interface FilterPreview {
  readonly filter: FilterName;
  readonly isOn: boolean;
  /** Pairs that it would take, and those that no other filter of pairs would. A filter of the corpus is asked of what the others left. */
  readonly takes: number;
  readonly alone: number;
}

const EXAMPLES = 3;

/** Does all that a build does up to the decisions, in a folder for temporary files, which goes in the end. */
export async function previewCorpus(build: CorpusBuild, events: BuildEvents): Promise<CorpusPreview> {
  const path = await mkdtemp(join(tmpdir(), 'duizhao-corpus-'));
  const remove = () => rm(path, { recursive: true, force: true });
  try {
    const work = workFolder(path);
    await makeWorkFolder(work);
    const journal = await openJournal<JournalEntry>(work.journal);
    try {
      const { count, parts } = await preparePairs(build, work, journal, true, events);
      const { filters } = build.settings;
      const takes = new Map<FilterName, { takes: number; alone: number }>();
      const sampler = makeSampler({ kept: EXAMPLES, dropped: EXAMPLES });
      let kept = 0;
      for await (const { number, pair, reasons } of decidedPairs(work, count, await storedDecisions(work), filters)) {
        if (reasons.length === 0) {
          kept++;
          sampler.kept(number, pair);
        }
        for (const reason of reasons) {
          const counts = takes.get(reason.filter) ?? { takes: 0, alone: 0 };
          takes.set(reason.filter, counts);
          counts.takes++;
          if (reasons.length === 1) counts.alone++;
          sampler.dropped(number, pair, reason);
        }
      }
      return {
        documents: parts.reduce((sum, part) => sum + part.documents, 0),
        problems: parts.flatMap((part) => part.problems),
        pairs: count,
        kept,
        filters: [...PAIR_FILTERS, ...CORPUS_FILTERS].map((filter: FilterName | CorpusFilterName) => ({
          filter,
          isOn: filters[filter] !== false,
          ...(takes.get(filter) ?? { takes: 0, alone: 0 }),
        })),
        samples: sampler.samples(),
      };
    } finally {
      await journal.close();
    }
  } finally {
    await remove();
  }
}
