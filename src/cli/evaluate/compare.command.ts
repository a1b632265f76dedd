import type { ScoredDocument } from '../../evaluate/alignment.js';
import { compare } from '../../evaluate/compare.js';
import { markdownComparison, textComparison } from '../../evaluate/report/comparison.js';
import { DONE, type ExitCode, WRONG_USAGE } from '../exit-codes.js';
import { tell } from '../message.js';
import type { EvaluateArguments } from './evaluate.arguments.js';
import { writeReport } from './write-report.js';

/** `duizhao evaluate --compare`. */
export async function runCompare(
  a: readonly ScoredDocument[],
  b: readonly ScoredDocument[],
  { systems, format, output, settings }: EvaluateArguments,
): Promise<ExitCode> {
  if (format === 'html') {
    tell('--compare has no html; --format text, markdown or json');
    return WRONG_USAGE;
  }
  const comparison = compare(a, b, settings);
  const names = { a: systems[0]!, b: systems[1]! };
  if (format === 'json') await writeReport(output, `${JSON.stringify({ systems: names, ...comparison }, null, 1)}\n`);
  else
    await writeReport(
      output,
      format === 'text' ? textComparison(comparison, names) : markdownComparison(comparison, names),
    );
  return DONE;
}
