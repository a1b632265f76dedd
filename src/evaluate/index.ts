export type {
  Alignment,
  DocumentText,
  GoldDocument,
  OffsetPair,
  PlacedAlignment,
  ScoredDocument,
  SegmentBead,
  SpanBead,
  TextBead,
} from './alignment.js';
export type { Interval } from './bootstrap.js';
export type { Calibration } from './calibration.js';
export { type Comparison, compare, type Difference } from './compare.js';
export type { Counts, MatchCounts, SetCounts } from './counts.js';
export { type Estimate, estimate, estimateByLabels, type LabelledPair } from './estimate.js';
export { type DocumentEvaluation, type Evaluation, evaluate } from './evaluate.js';
export type { Figures, PrecisionRecall } from './figures.js';
export type { ShownBead, WrongBead } from './judged.js';
export type { EvaluateOptions } from './options.js';
export type { PairedTest } from './randomisation.js';
export type { Kept, RiskPoint } from './ranking.js';
export type { ReadAlignment } from './read/alignment-reader.js';
export { type AlignmentFormatName, type ReadAlignmentsOptions, readAlignments } from './read/read-alignment.js';
export type { Bin, Brier } from './reliability.js';
export { htmlReport } from './report/html.js';
export { htmlComparison } from './report/html-comparison.js';
export { markdownReport } from './report/markdown.js';
export { textReport } from './report/text.js';
export { sample } from './sample.js';
