import type { DataFormat } from '../../corpus/data-formats.js';
import type { CorpusSettings } from '../../corpus/settings.js';
import type { SplitSettings } from '../../corpus/split.js';
import type { TestText } from '../../corpus/test-overlap.js';
import type { Effort } from '../../options.js';
import type { CorpusInput } from './corpus-input.js';

/** A set of sentences that no pair of the corpus may overlap. */
export interface TestSet {
  readonly name: string;
  readonly texts: readonly TestText[];
}

/** What is to be built. Everything here decides the bytes of the data set, but for `jobs`. */
export interface CorpusBuild {
  readonly inputs: readonly CorpusInput[];
  readonly settings: CorpusSettings;
  readonly split: SplitSettings;
  readonly testSets: readonly TestSet[];
  readonly formats: readonly DataFormat[];
  readonly name: string;
  readonly license: string | undefined;
  readonly effort: Effort;
  readonly encoding: string | undefined;
  readonly signature: string;
  readonly jobs: number | undefined;
}

/** Told of what is being done. `share` is 0..1. */
export interface BuildEvents {
  readonly onProgress: (progress: BuildProgress) => void;
}

export interface BuildProgress {
  readonly stage: 'aligning' | 'reading' | 'filtering' | 'comparing' | 'writing';
  readonly done: number;
  readonly what: 'documents' | 'pairs' | 'steps';
  readonly failed: number;
  readonly total: number | undefined;
  readonly share: number | undefined;
}
