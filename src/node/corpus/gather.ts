import type { CorpusPair } from '../../corpus/corpus-pair.js';
import { makeProfiler } from '../../corpus/profile.js';
import type { RepairPair } from '../../corpus/repairs/load-repairs.js';
import { type SplitSettings, splitOf } from '../../corpus/split.js';
import { jsonLine } from '../../formats/json-line.js';
import type { Pair } from '../../formats/pair.js';
import { writeWhole } from '../write-whole.js';
import type { CorpusInput } from './corpus-input.js';
import { type FindOptions, type Found, foundPairs, type UnitPlace } from './found-pairs.js';
import { PART_PAIRS, type PartSummary, type StoredPair, type WorkFolder } from './work-folder.js';

/** What is wrong with an input; a line of `problems.jsonl`. */
export interface InputProblem {
  readonly document: string;
  readonly line?: number;
  readonly code: string;
  readonly message: string;
}

/** Where a part ends: how many pairs of the unit stand in it or before. */
export interface GatheredPlace extends UnitPlace {
  readonly taken: number;
}

/** A line of the journal: a part is complete. */
export interface GatheredPart {
  readonly step: 'part';
  readonly part: number;
  readonly pairs: number;
  readonly end: GatheredPlace;
  /** Documents that are done, or pairs of no document, since the part before; likewise what was wrong. */
  readonly documents: number;
  readonly problems: readonly InputProblem[];
  readonly isLast: boolean;
}

export interface GatherOptions extends FindOptions {
  readonly split: SplitSettings;
  readonly repair: RepairPair;
  /** The part to begin with, and where the one before it ended. */
  readonly part: number;
  readonly start: GatheredPlace;
  readonly onFound: (found: Found) => void;
}

/** Reads and aligns the inputs, and writes their pairs in parts. Yields each part once it is on the disk. */
export async function* gather(
  inputs: readonly CorpusInput[],
  work: WorkFolder,
  { split, repair, part: first, start, onFound, ...options }: GatherOptions,
): AsyncGenerator<GatheredPart, void> {
  let part = first;
  let end = start;
  let documents = 0;
  let problems: InputProblem[] = [];
  let lines: string[] = [];
  let profiler = makeProfiler();
  const complete = async (isLast: boolean): Promise<GatheredPart> => {
    const summary: PartSummary = { pairs: lines.length, profile: profiler.profile() };
    await writeWhole(work.part(part), [lines.join('')]); // at once: a write for each line would take longer than all else
    await writeWhole(work.summary(part), [JSON.stringify(summary)]);
    const made: GatheredPart = { step: 'part', part, pairs: lines.length, end, documents, problems, isLast };
    part++;
    [documents, problems, lines, profiler] = [0, [], [], makeProfiler()];
    return made;
  };
  for await (const found of foundPairs(inputs, start, options)) {
    const isBegun = found.input === start.input && found.unit === start.unit;
    const skipped = isBegun ? start.taken : 0;
    for (let at = skipped; at < found.pairs.length; at++) {
      const pair = repair(corpusPair(found.pairs[at]!, found.document));
      profiler.add(pair);
      lines.push(jsonLine(stored(pair, found, split)));
      end = { input: found.input, unit: found.unit, taken: at + 1 };
      if (lines.length === PART_PAIRS) yield await complete(false);
    }
    onFound(found);
    if (found.problem) problems.push(problemOf(found));
    else if (found.isDocument && inputs[found.input]!.kind !== 'pairs') documents++;
  }
  yield await complete(true);
}

function corpusPair({ zh, en, type, confidence, spans, status, count }: Pair, document: string): CorpusPair {
  return {
    document,
    zh,
    en,
    ...(type !== undefined && { type }),
    ...(confidence !== undefined && { confidence }),
    ...(spans && { spans }),
    ...(status !== undefined && { status }),
    ...(count !== undefined && { count }),
  };
}

function stored(pair: CorpusPair, { document, isDocument }: Found, split: SplitSettings): StoredPair {
  return { ...pair, split: splitOf({ zh: pair.zh, ...(isDocument && { document }) }, split) };
}

function problemOf({ document, problem }: Found): InputProblem {
  const { code, message, at } = problem!;
  return { document, ...(at.line !== undefined && { line: at.line }), code, message };
}
