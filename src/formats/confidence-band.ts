/** How far to trust a pair at a glance. */
export type Band = 'sure' | 'likely' | 'doubtful';

/** From here up a pair is sure; from `LIKELY` up it is likely, below it doubtful. Compared as shown, with two decimals. */
export const SURE = 0.9;
export const LIKELY = 0.6;

/** What stands beside a confidence, for those who do not see colours. */
export const MARK: Readonly<Record<Band, string>> = { sure: ' ', likely: '?', doubtful: '!' };

export function bandOf(confidence: number): Band {
  const shown = Number(confidence.toFixed(2));
  if (shown >= SURE) return 'sure';
  return shown >= LIKELY ? 'likely' : 'doubtful';
}
