import { type CorpusProfile, makeProfiler, mergedProfile } from '../../corpus/profile.js';
import { loadRepairs } from '../../corpus/repairs/load-repairs.js';
import { AlignError } from '../../errors.js';
import { jsonLine } from '../../formats/json-line.js';
import type { JsonObject } from '../../formats/json-lines-of.js';
import { DONE, type ExitCode, FAILED } from '../exit-codes.js';
import { tell } from '../message.js';
import type { ProfileArguments } from './corpus.arguments.js';
import { notPair, pairLines } from './pair-lines.js';
import { settingsOf } from './settings-of.js';

/** `duizhao corpus profile`: the counts of a corpus, or of a part of it, on one line. */
export async function runProfile(args: ProfileArguments): Promise<ExitCode> {
  const repair = await loadRepairs((await settingsOf(args)).repairs);
  const profiler = makeProfiler();
  let sum: CorpusProfile | undefined;
  let failed = 0;
  for await (const line of pairLines(args.file)) {
    if ('record' in line) {
      const { zh, en } = line.record;
      profiler.add(repair({ zh, en, document: '' }));
    } else if ('other' in line && isProfile(line.other)) {
      sum = sum ? mergedProfile(sum, line.other) : line.other;
    } else {
      failed++;
      const problem = 'problem' in line ? line.problem : notPair(line.number, args.file);
      tell(problem.message, problem.at);
    }
  }
  const own = profiler.profile();
  process.stdout.write(jsonLine(sum ? mergedProfile(sum, own) : own));
  return failed === 0 ? DONE : FAILED;
}

/** The sum of the profiles in a file; one of no pairs without a file. @throws AlignError `bad-input` for what is none. */
export async function profileOf(file: string | undefined): Promise<CorpusProfile> {
  let sum = makeProfiler().profile();
  if (file === undefined) return sum;
  for await (const line of pairLines(file)) {
    if (!('other' in line) || !isProfile(line.other)) {
      throw new AlignError('bad-input', 'is no profile; make one with duizhao corpus profile --stream', {
        file,
        line: line.number,
      });
    }
    sum = mergedProfile(sum, line.other);
  }
  return sum;
}

function isProfile(record: JsonObject): record is JsonObject & CorpusProfile {
  return record.version === 1 && Array.isArray(record.ratios) && typeof record.scripts === 'object';
}
