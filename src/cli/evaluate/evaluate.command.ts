import { evaluate } from '../../evaluate/evaluate.js';
import { assertWritable } from '../../node/write-whole.js';
import { DONE, type ExitCode, WRONG_USAGE } from '../exit-codes.js';
import { isInput } from '../is-input.js';
import { tell } from '../message.js';
import type { EvaluateArguments } from './evaluate.arguments.js';
import { evaluationReport } from './evaluation-report.js';
import { readGenres } from './genres.js';
import { readGold } from './gold-files.js';
import { withSystem } from './system-files.js';
import { writeReport } from './write-report.js';

/** `duizhao evaluate`. */
export async function runEvaluate(args: EvaluateArguments): Promise<ExitCode> {
  const { systems, gold, output, format } = args;
  if (output !== undefined) {
    if (await isInput(output, [...systems, ...gold])) {
      tell(`--output ${output} is an input file; name another`);
      return WRONG_USAGE;
    }
    await assertWritable(output);
  }
  const [system, other] = systems as [string, string?];
  if (gold.length === 0) return (await import('./without-gold.command.js')).runWithoutGold(system, args);
  const documents = await readGold(gold, await readGenres(args.genres));
  const scored = await withSystem(documents, system, args);
  if (other !== undefined) {
    const others = await withSystem(documents, other, args);
    return (await import('./compare.command.js')).runCompare(scored, others, args);
  }
  const evaluation = evaluate(scored, args.settings);
  await writeReport(output, await evaluationReport(evaluation, format, `${system} against ${gold.join(', ')}`));
  return DONE;
}
