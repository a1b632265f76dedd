/** Figures out of counts. One without anything to count is `undefined`, never 0 or NaN. */
import { boundaryKappa, boundarySimilarity } from './boundaries.js';
import type { Counts, MatchCounts, SetCounts } from './counts.js';

export interface PrecisionRecall {
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
}

export interface Figures {
  readonly strict: PrecisionRecall;
  readonly lax: PrecisionRecall;
  readonly nulls: PrecisionRecall;
  readonly overlap: PrecisionRecall;
  readonly paragraphs?: PrecisionRecall;
  /** Boundary similarity, 0..1. */
  readonly boundaries?: number;
  readonly agreement: Agreement;
}

/** How far two annotators agree; they are taken alike, so either may be called the gold. */
export interface Agreement {
  /** Beads in common over all beads of either. */
  readonly jaccard?: number;
  /** Cohen's kappa of where beads end. */
  readonly kappa?: number;
}

export function figuresOf(counts: Counts): Figures {
  const { strict, lax, nulls, beads, overlap, paragraphs, boundaries } = counts;
  return {
    strict: ofMatches(strict),
    lax: ofMatches(lax),
    nulls: ofSets(nulls),
    overlap: ofSets({ right: overlap.shared, found: overlap.found, gold: overlap.gold }),
    ...(paragraphs && { paragraphs: ofSets(paragraphs) }),
    ...given('boundaries', boundarySimilarity(boundaries)),
    agreement: {
      ...given('jaccard', ratio(beads.right, beads.found + beads.gold - beads.right)),
      ...given('kappa', boundaryKappa(boundaries)),
    },
  };
}

export const ofSets = ({ right, found, gold }: SetCounts): PrecisionRecall =>
  ofMatches({ right, found, goldFound: right, gold });

function ofMatches({ right, found, goldFound, gold }: MatchCounts): PrecisionRecall {
  const [precision, recall] = [ratio(right, found), ratio(goldFound, gold)];
  return {
    ...given('precision', precision),
    ...given('recall', recall),
    ...given('f1', harmonicMean(precision, recall)),
  };
}

const ratio = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined);

/** One that is not known beside one that is counts as 0: nothing was found, or there was nothing to find. */
function harmonicMean(precision: number | undefined, recall: number | undefined): number | undefined {
  if (precision === undefined && recall === undefined) return undefined;
  const [p, r] = [precision ?? 0, recall ?? 0];
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

function given<Name extends string>(name: Name, value: number | undefined): { readonly [N in Name]?: number } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: number };
}
