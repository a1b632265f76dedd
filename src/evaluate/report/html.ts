import type { Evaluation } from '../evaluate.js';
export function htmlReport(evaluation: Evaluation, title: string): string {
  return title + evaluation.signature;
}
