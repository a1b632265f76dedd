import type { ScoredDocument } from '../../evaluate/alignment.js';
import { type Comparison, compare } from '../../evaluate/compare.js';
import { markdownComparison, type Names, textComparison } from '../../evaluate/report/comparison.js';
import { DONE, type ExitCode } from '../exit-codes.js';
import type { EvaluateArguments } from './evaluate.arguments.js';
import type { ReportFormat } from './evaluate.options.js';
import { writeReport } from './write-report.js';

/** `duizhao evaluate --compare`. */
export async function runCompare(
  a: readonly ScoredDocument[],
  b: readonly ScoredDocument[],
  { systems, format, output, settings }: EvaluateArguments,
): Promise<ExitCode> {
  const comparison = compare(a, b, settings);
  await writeReport(output, await comparisonReport(comparison, { a: systems[0]!, b: systems[1]! }, format));
  return DONE;
}

/** Charts are loaded only if asked for. */
async function comparisonReport(comparison: Comparison, names: Names, format: ReportFormat): Promise<string> {
  switch (format) {
    case 'text':
      return textComparison(comparison, names);
    case 'markdown':
      return markdownComparison(comparison, names);
    case 'json':
      return `${JSON.stringify({ systems: names, ...comparison }, null, 1)}\n`;
    case 'html':
      return (await import('../../evaluate/report/html-comparison.js')).htmlComparison(comparison, names);
  }
}
