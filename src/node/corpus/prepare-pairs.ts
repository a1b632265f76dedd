import { readFile, stat } from 'node:fs/promises';
import { type CorpusProfile, makeProfiler, mergedProfile } from '../../corpus/profile.js';
import { loadRepairs } from '../../corpus/repairs/load-repairs.js';
import { settle } from '../../corpus/settle.js';
import { defaultLexicon } from '../../lexicon/default-lexicon.js';
import { sharedBuffer } from '../shared-buffer.js';
import type { BuildEvents, CorpusBuild } from './corpus-build.js';
import { filesOf } from './corpus-input.js';
import { type GatheredPart, gather } from './gather.js';
import type { Journal } from './journal.js';
import { judgeParts } from './judge-parts.js';
import { pairTable } from './pair-table.js';
import { storeDecisions } from './stored-decisions.js';
import { PART_PAIRS, type PartSummary, type WorkFolder } from './work-folder.js';

/** A line of the journal of a build. */
export type JournalEntry =
  | { readonly step: 'begin'; readonly key: object }
  | GatheredPart
  | { readonly step: 'judged'; readonly part: number }
  | { readonly step: 'settled' }
  | { readonly step: 'written'; readonly files: readonly object[] };

/** What the first stages have made. */
export interface PreparedPairs {
  readonly count: number;
  readonly profile: CorpusProfile;
  readonly parts: readonly GatheredPart[];
}

/**
 * The stages up to the decisions: gathers pairs, judges each by itself, then compares them. What the journal says is complete is not done again.
 * @throws AlignError for files that cannot be written.
 */
export async function preparePairs(
  build: CorpusBuild,
  work: WorkFolder,
  journal: Journal<JournalEntry>,
  asksAll: boolean,
  { onProgress }: BuildEvents,
): Promise<PreparedPairs> {
  const parts = await gatherAll(build, work, journal, onProgress);
  const count = parts.reduce((sum, { pairs }) => sum + pairs, 0);
  let profile = makeProfiler().profile();
  for (const { part } of parts) {
    const summary = JSON.parse(await readFile(work.summary(part), 'utf8')) as PartSummary;
    profile = mergedProfile(profile, summary.profile);
  }
  const { filters } = build.settings;
  const judged = new Set(journal.entries.flatMap((entry) => (entry.step === 'judged' ? [entry.part] : [])));
  const left = parts.map(({ part }) => part).filter((part) => !judged.has(part));
  const data = {
    folder: work.path,
    filters,
    profile,
    lexicon: sharedBuffer(defaultLexicon()),
    testTexts: filters.leak === false ? [] : build.testSets.flatMap(({ texts }) => texts),
    asksAll,
  };
  const report = (done: number) =>
    onProgress({
      stage: 'filtering',
      what: 'pairs',
      done: Math.min(count, done * PART_PAIRS),
      failed: 0,
      total: count,
      share: done / parts.length,
    });
  report(judged.size);
  for await (const { part } of judgeParts(left, data, build.jobs)) {
    await journal.add({ step: 'judged', part });
    judged.add(part);
    report(judged.size);
  }
  if (!journal.entries.some(({ step }) => step === 'settled')) {
    let steps = 0;
    const table = pairTable(work, count);
    try {
      const decisions = settle(table, filters, () =>
        onProgress({ stage: 'comparing', what: 'steps', done: steps++, failed: 0, total: 4, share: undefined }),
      );
      await storeDecisions(work, decisions);
    } finally {
      table.close();
    }
    await journal.add({ step: 'settled' });
  }
  return { count, profile, parts };
}

async function gatherAll(
  { inputs, effort, encoding, jobs, split, settings }: CorpusBuild,
  work: WorkFolder,
  journal: Journal<JournalEntry>,
  onProgress: BuildEvents['onProgress'],
): Promise<GatheredPart[]> {
  const parts = journal.entries.filter((entry) => entry.step === 'part');
  const last = parts.at(-1);
  if (last?.isLast) return parts;
  const sizes = await Promise.all(inputs.map((input) => sizeOf(filesOf(input))));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const start = last?.end ?? { input: 0, unit: 0, taken: 0 };
  const before = sizes.slice(0, start.input).reduce((sum, size) => sum + size, 0);
  let bytes = 0; // of files that are read here
  let done = 0;
  let failed = 0;
  let pairs = parts.reduce((sum, part) => sum + part.pairs, 0);
  let ended = start.input;
  let endedBytes = before;
  const options = {
    effort,
    encoding,
    jobs,
    split,
    repair: await loadRepairs(settings.repairs),
    part: parts.length,
    start,
    onBytes: (count: number) => {
      bytes += count;
    },
    onFound: (found: { readonly input: number; readonly pairs: readonly unknown[]; readonly problem?: unknown }) => {
      while (ended < found.input) endedBytes += sizes[ended++]!;
      const isPairs = inputs[found.input]!.kind === 'pairs';
      done++;
      pairs += found.pairs.length;
      if (found.problem) failed++;
      const share = total > 0 ? Math.min(1, Math.max(endedBytes, before + bytes) / total) : undefined;
      onProgress(
        isPairs
          ? { stage: 'reading', what: 'pairs', done: pairs, failed, total: undefined, share }
          : { stage: 'aligning', what: 'documents', done, failed, total: undefined, share },
      );
    },
  };
  for await (const part of gather(inputs, work, options)) {
    await journal.add(part);
    parts.push(part);
  }
  return parts;
}

async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file)
        .then(({ size }) => size)
        .catch(() => 0),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
