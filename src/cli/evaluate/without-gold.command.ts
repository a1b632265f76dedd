import { AlignError } from '../../errors.js';
import { type Estimate, estimate, estimateByLabels } from '../../evaluate/estimate.js';
import { figure, percent } from '../../evaluate/report/figure-rows.js';
import { sample } from '../../evaluate/sample.js';
import { DONE, type ExitCode, WRONG_USAGE } from '../exit-codes.js';
import { tell } from '../message.js';
import type { EvaluateArguments } from './evaluate.arguments.js';
import { readLabels, type SamplePair, sampleFile } from './sample-file.js';
import { systemAlignments } from './system-files.js';
import { writeReport } from './write-report.js';

/** The seed of `--sample` if none is given. */
const SEED = 1;

/** `duizhao evaluate SYSTEM` without gold: an estimate by the confidences, a sample to label, or an estimate by its labels. */
export async function runWithoutGold(system: string, args: EvaluateArguments): Promise<ExitCode> {
  if (args.sample === undefined && args.format !== 'text' && args.format !== 'json') {
    tell('without gold there is only text or json; leave --format away');
    return WRONG_USAGE;
  }
  const pairs = await confidentPairs(system, args);
  const confidences = pairs.map(({ confidence }) => confidence);
  if (args.sample !== undefined) {
    const picked = sample(confidences, args.sample, args.settings.seed ?? SEED).map((index) => pairs[index]!);
    await writeReport(args.output, sampleFile(picked));
    return DONE;
  }
  const found =
    args.labels === undefined
      ? estimate(confidences)
      : estimateByLabels(confidences, await readLabels(args.labels, pairs));
  await writeReport(args.output, args.format === 'json' ? `${JSON.stringify(found, null, 1)}\n` : told(found));
  return DONE;
}

async function confidentPairs(system: string, { reading }: EvaluateArguments): Promise<SamplePair[]> {
  const pairs = [...(await systemAlignments(system, reading))].flatMap(([document, { beads }]) =>
    beads.flatMap((bead): SamplePair[] => {
      const { zh, en, confidence, line, quoted } = bead;
      if (zh.length === 0 || en.length === 0 || confidence === undefined) return [];
      return [
        {
          document,
          line: line ?? 0,
          confidence,
          zh: quoted?.zh ?? shown(zh),
          en: quoted?.en ?? shown(en),
        },
      ];
    }),
  );
  if (pairs.length > 0) return pairs;
  throw new AlignError('bad-input', 'has no pair with a confidence, which is all there is to go by without gold', {
    file: system,
  });
}

/** Its texts, or its numbers or places where the file holds no text. */
const shown = (side: readonly unknown[]): string =>
  side.every((text) => typeof text === 'string') ? side.join(' ') : JSON.stringify(side);

function told({ pairs, precision, interval, labelled, calibrationError }: Estimate): string {
  const share = `${figure(precision)} (${figure(interval[0])}–${figure(interval[1])})`;
  const why =
    calibrationError === undefined
      ? `By ${labelled} pairs that were labelled, and the confidences. The interval is one of 95%.`
      : `By the confidences alone. The interval holds if these are off by ${calibrationError} at most on average, as on the texts they were\nmeasured on; on other texts label a sample: --sample 200.`;
  const expected = `${Math.round(pairs * (1 - precision))} of ${pairs} pairs (${percent(1 - precision)}) are expected to be wrong`;
  return `Strict precision, estimated: ${share}\n${expected}.\n${why}\n`;
}
