/** Verbs that introduce or follow direct speech. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'said says asked asks replied replies answered cried shouted exclaimed whispered murmured muttered added continued declared ' +
    'remarked observed thought told laughed called repeated suggested explained demanded insisted announced responded retorted ' +
    'yelled screamed sighed growled snapped began interrupted agreed protested'
  ).split(' '),
);
