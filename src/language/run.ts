/** A stretch from the first to the last letter of one script, with no letter of the other between them; for Latin, of one sentence. */
export interface Run {
  /** Han stands for the letters of Japanese and Korean too: what is asked here is where Latin text begins and ends. */
  readonly script: 'han' | 'latin';
  readonly start: number;
  readonly end: number;
  /** What it costs to read the run as part of a text in the other language. One lower-case English word costs 1. */
  readonly hostCost: number;
  /** Whether it could stand by itself: a title or a clause rather than a name. */
  readonly substantial: boolean;
  /** Whether no more than a name to the eye: no words or characters that clauses are made with. */
  readonly isName: boolean;
  /** Whether a Latin run has plain words only: no acronyms, no codes, no words with a number. */
  readonly plain: boolean;
}

/** Brackets and quotation marks tie a foreign stretch to the sentence around it: what they hold costs this much of the usual. */
export const ENCLOSED_WEIGHT = 0.35;
