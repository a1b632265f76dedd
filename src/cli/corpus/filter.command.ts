import { contentKeys, contentsOf } from '../../corpus/content.js';
import type { CorpusPair } from '../../corpus/corpus-pair.js';
import { makePairJudge } from '../../corpus/filters/pair-judge.js';
import { bandKeys } from '../../corpus/min-hash.js';
import type { Reason } from '../../corpus/reason.js';
import { loadRepairs } from '../../corpus/repairs/load-repairs.js';
import { shinglesOf } from '../../corpus/shingles.js';
import { splitOf } from '../../corpus/split.js';
import { makeOverlapJudge } from '../../corpus/test-overlap.js';
import { hashText } from '../../corpus/text-hash.js';
import { jsonLine } from '../../formats/json-line.js';
import type { JsonObject } from '../../formats/json-lines-of.js';
import { defaultLexicon } from '../../lexicon/default-lexicon.js';
import { openLexicon } from '../../lexicon/lexicon.js';
import { testTexts } from '../../node/corpus/test-texts.js';
import { writeStream } from '../../node/write-stream.js';
import { DONE, type ExitCode, FAILED } from '../exit-codes.js';
import { tell } from '../message.js';
import type { FilterArguments } from './corpus.arguments.js';
import { notPair, pairLines } from './pair-lines.js';
import { profileOf } from './profile.command.js';
import { settingsOf } from './settings-of.js';

interface Tally {
  lines: number;
  kept: number;
  failed: number;
}

/** `duizhao corpus filter`: the filters that judge a pair by itself, as a pipe. */
export async function runFilter(args: FilterArguments): Promise<ExitCode> {
  const tally: Tally = { lines: 0, kept: 0, failed: 0 };
  await writeStream(process.stdout, judgedLines(args, tally));
  const { lines, kept, failed } = tally;
  if (!args.quiet) tell(`${kept} of ${lines} pairs kept`);
  if (failed === 0) return DONE;
  tell(`${failed} of ${lines} lines are no pairs`);
  return FAILED;
}

async function* judgedLines(args: FilterArguments, tally: Tally): AsyncGenerator<string, void> {
  const { filters, repairs } = await settingsOf(args);
  const repair = await loadRepairs(repairs);
  const profile = await profileOf(args.profile);
  const judge = makePairJudge(filters, profile, openLexicon(defaultLexicon()));
  const overlap = makeOverlapJudge(filters.leak === false ? [] : await testTexts(args.exclude));
  const reasonFor = (pair: CorpusPair): Reason | undefined => {
    const reason = judge.judge(pair);
    if (reason) return reason;
    const leak = overlap(pair);
    return leak && { filter: 'leak', ...leak };
  };
  for await (const line of pairLines(args.file)) {
    tally.lines++;
    if (!('record' in line)) {
      tally.failed++;
      const { code, message } = 'problem' in line ? line.problem : notPair(line.number, args.file);
      yield jsonLine({ keep: false, line: line.number, error: { code, message } });
      continue;
    }
    const pair = repair(corpusPair(line.record));
    const reason = reasonFor(pair);
    if (!reason) tally.kept++;
    yield jsonLine({
      ...line.record,
      zh: pair.zh,
      en: pair.en,
      ...(pair.original && { original: pair.original }),
      ...(args.keys && keysOf(pair, line.record, args)),
      keep: reason === undefined,
      ...(reason && { reasons: [reason] }),
    });
  }
}

/** A record as the filters take it; what they do not know of is left out. */
function corpusPair(record: JsonObject & { readonly zh: string; readonly en: string }): CorpusPair {
  const { zh, en, document, confidence } = record;
  return {
    zh,
    en,
    document: typeof document === 'string' ? document : '',
    ...(typeof confidence === 'number' && { confidence }),
  };
}

/** What finds duplicates and splits alike on other machines: see docs/training-data.md. */
function keysOf(pair: CorpusPair, { document }: JsonObject, { split }: FilterArguments): object {
  const contents = contentsOf(pair);
  const keys = contentKeys(contents);
  const pieces = shinglesOf(contents);
  return {
    keys: {
      pair: hashText(keys.pair),
      zh: hashText(keys.zh),
      en: hashText(keys.en),
      bands: [...bandKeys(pieces)],
      pieces: [...pieces],
    },
    split: splitOf({ zh: pair.zh, ...(typeof document === 'string' && { document }) }, split),
  };
}
