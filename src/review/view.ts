import type { ReviewBead, ReviewDocument, Status } from '../formats/review-document.js';
import { beadText } from '../formats/review-texts.js';

/** What is shown, and in what order. What is left out does not restrict. */
export interface View {
  readonly order: 'document' | 'doubtful first';
  /** From and to, both included; a bead without a confidence counts as 1. */
  readonly confidence?: readonly [from: number, to: number];
  /** `1-1`, `1-2`, …; `null` stands for both kinds of nulls. */
  readonly types?: readonly string[];
  readonly statuses?: readonly Status[];
  /** In the text or note of a bead, whatever its case and width. */
  readonly text?: string;
  readonly contradictionsOnly?: boolean;
}

export const typeOf = ({ zh, en }: ReviewBead): string => `${zh.length}-${en.length}`;
export const isNull = ({ zh, en }: ReviewBead): boolean => zh.length === 0 || en.length === 0;
const confidenceOf = ({ confidence }: ReviewBead): number => confidence ?? 1;
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The indices of the beads that a view shows, in its order. */
export function viewed(document: ReviewDocument, view: View): number[] {
  const { confidence, types, statuses, text, contradictionsOnly } = view;
  const wanted = text === undefined ? '' : folded(text);
  const isShown = (bead: ReviewBead): boolean => {
    if (confidence && !(confidenceOf(bead) >= confidence[0] && confidenceOf(bead) <= confidence[1])) return false;
    if (types && !types.includes(typeOf(bead)) && !(types.includes('null') && isNull(bead))) return false;
    if (statuses && !statuses.includes(bead.status)) return false;
    if (contradictionsOnly && !bead.evidence?.contradictions.length) return false;
    if (wanted === '') return true;
    const texts = [beadText(document, bead, 'zh'), beadText(document, bead, 'en'), bead.note ?? ''];
    return texts.some((one) => folded(one).includes(wanted));
  };
  const shown = document.beads.flatMap((bead, index) => (isShown(bead) ? [index] : []));
  return view.order === 'document' ? shown : shown.sort((a, b) => rank(document.beads[a]!) - rank(document.beads[b]!));
}

/** What still is to be looked at comes first, the least sure of it at the top. */
const rank = (bead: ReviewBead): number => (bead.status === 'auto' ? 0 : 2) + confidenceOf(bead);

export interface ReviewCounts {
  readonly beads: number;
  /** Nobody has looked at them yet: status `auto`. */
  readonly left: number;
  /** Those of them that are doubtful: a confidence under `DOUBTFUL`. */
  readonly doubtful: number;
  readonly nulls: number;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** By shape, the most frequent first. */
  readonly byType: readonly (readonly [type: string, count: number])[];
}

/** Under this confidence a bead is worth a look: about one in four of them is wrong. */
export const DOUBTFUL = 0.9;

export function countsOf({ beads }: ReviewDocument): ReviewCounts {
  const byStatus = { auto: 0, confirmed: 0, edited: 0, rejected: 0 };
  const byType = new Map<string, number>();
  let [doubtful, nulls] = [0, 0];
  for (const bead of beads) {
    byStatus[bead.status]++;
    byType.set(typeOf(bead), (byType.get(typeOf(bead)) ?? 0) + 1);
    if (isNull(bead)) nulls++;
    if (isDoubtful(bead)) doubtful++;
  }
  return {
    beads: beads.length,
    left: byStatus.auto,
    doubtful,
    nulls,
    byStatus,
    byType: [...byType].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  };
}

const isDoubtful = (bead: ReviewBead): boolean => bead.status === 'auto' && confidenceOf(bead) < DOUBTFUL;

/** How doubtful the worst bead of each of `buckets` equal parts of what is shown is, 0..1: for a strip beside a scroll bar. */
export function doubts({ beads }: ReviewDocument, shown: readonly number[], buckets: number): number[] {
  const worst = new Array<number>(buckets).fill(0);
  shown.forEach((index, at) => {
    const bead = beads[index]!;
    const bucket = Math.floor((at * buckets) / shown.length);
    if (isDoubtful(bead)) worst[bucket] = Math.max(worst[bucket]!, 1 - confidenceOf(bead));
  });
  return worst;
}
