/** A worker of a corpus build: a part in; on the disk, what is wrong with its pairs, and the numbers by which pairs find each other. */
import { readFile } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import { contentKeys, contentsOf } from '../../corpus/content.js';
import type { CorpusPair } from '../../corpus/corpus-pair.js';
import { makePairJudge } from '../../corpus/filters/pair-judge.js';
import { bandKeys } from '../../corpus/min-hash.js';
import type { CorpusProfile } from '../../corpus/profile.js';
import type { Reason } from '../../corpus/reason.js';
import type { FilterSettings } from '../../corpus/settings.js';
import { shinglesOf } from '../../corpus/shingles.js';
import { SPLITS } from '../../corpus/split.js';
import { makeOverlapJudge, type TestText } from '../../corpus/test-overlap.js';
import { textHash } from '../../corpus/text-hash.js';
import { jsonLine } from '../../formats/json-line.js';
import { openLexicon } from '../../lexicon/lexicon.js';
import { type SentProblem, sentProblem } from '../sent-problem.js';
import { serveTasks } from '../serve-tasks.js';
import { writeWhole } from '../write-whole.js';
import { DROPPED, type PartColumns, partColumns } from './columns.js';
import { type StoredPair, type WorkFolder, workFolder } from './work-folder.js';
import { writeBytes } from './write-bytes.js';

/** What each worker is given. */
export interface JudgeData {
  readonly folder: string;
  readonly filters: FilterSettings;
  readonly profile: CorpusProfile;
  readonly lexicon: SharedArrayBuffer;
  readonly testTexts: readonly TestText[];
  /** For a dry run all filters are asked of every pair, not only up to the first that drops it. */
  readonly asksAll: boolean;
}

/** How many pairs of the part were dropped. */
export type JudgeReply = { readonly dropped: number } | { readonly problem: SentProblem };

/** A line of the file of reasons: what is wrong with the pair `at`, from 0, of the part. */
export interface JudgedPair {
  readonly at: number;
  readonly reasons: readonly Reason[];
}

const { folder, filters, profile, lexicon, testTexts, asksAll } = workerData as JudgeData;
const work: WorkFolder = workFolder(folder);
const judge = makePairJudge(filters, profile, openLexicon(lexicon));
const overlap = makeOverlapJudge(testTexts);

serveTasks(async (part: number): Promise<JudgeReply> => {
  try {
    return await judgePart(part);
  } catch (problem) {
    return { problem: sentProblem(problem) };
  }
});

async function judgePart(part: number): Promise<JudgeReply> {
  const text = await readFile(work.part(part), 'utf8');
  const lines = text.split('\n');
  lines.pop();
  const { bytes, columns } = partColumns(lines.length);
  const confidences = new Float32Array(
    columns.confidence.buffer,
    columns.confidence.byteOffset,
    columns.confidence.length,
  );
  const judged: string[] = [];
  let offset = 0;
  for (const [at, line] of lines.entries()) {
    const pair = JSON.parse(line) as StoredPair;
    const length = Buffer.byteLength(line);
    columns.offset[at] = offset;
    columns.length[at] = length;
    offset += length + 1;
    columns.state[at] = SPLITS.indexOf(pair.split);
    confidences[at] = pair.confidence ?? 1;
    columns.document[at] = textHash(pair.document).high;
    const reasons = reasonsFor(pair);
    if (reasons.length > 0) {
      columns.state[at]! |= DROPPED;
      judged.push(jsonLine({ at, reasons } satisfies JudgedPair));
    } else {
      addKeys(columns, at, pair);
    }
  }
  await writeWhole(work.reasons(part), [judged.join('')]);
  await writeBytes(work.keys(part), bytes);
  return { dropped: judged.length };
}

function reasonsFor(pair: CorpusPair): Reason[] {
  const first = asksAll ? undefined : judge.judge(pair);
  const reasons = asksAll ? judge.judgeAll(pair) : first ? [first] : [];
  if (!first) {
    const leak = overlap(pair);
    if (leak) reasons.push({ filter: 'leak', ...leak });
  }
  return reasons;
}

function addKeys(columns: PartColumns, at: number, pair: CorpusPair): void {
  const contents = contentsOf(pair);
  const { pair: both, zh, en } = contentKeys(contents);
  columns.pairHigh[at] = both.high;
  columns.pairLow[at] = both.low;
  columns.zhHigh[at] = zh.high;
  columns.zhLow[at] = zh.low;
  columns.enHigh[at] = en.high;
  columns.enLow[at] = en.low;
  for (const [band, key] of bandKeys(shinglesOf(contents)).entries()) {
    columns[`band${band}` as keyof PartColumns][at] = key;
  }
}
