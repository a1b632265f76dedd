import type { Evaluation } from '../../evaluate/evaluate.js';
import { markdownReport } from '../../evaluate/report/markdown.js';
import { textReport } from '../../evaluate/report/text.js';
import type { ReportFormat } from './evaluate.options.js';

/** An evaluation in a format. Charts are loaded only if asked for. */
export async function evaluationReport(evaluation: Evaluation, format: ReportFormat, title: string): Promise<string> {
  switch (format) {
    case 'text':
      return textReport(evaluation);
    case 'markdown':
      return markdownReport(evaluation, title);
    case 'json':
      return `${JSON.stringify(evaluation, null, 1)}\n`;
    case 'html':
      return (await import('../../evaluate/report/html.js')).htmlReport(evaluation, title);
  }
}
