import { type Band, bandOf } from '../../formats/confidence-band.js';
import type { ReviewBead } from '../../formats/review-document.js';

/** `person`: the sentences were put together by hand, so there is no confidence. */
export type ShownBand = Band | 'person';

export const bandOfBead = ({ confidence }: ReviewBead): ShownBand =>
  confidence === undefined ? 'person' : bandOf(confidence);

/** A shape for each, for those who do not see colours. */
export const SHAPE: Readonly<Record<ShownBand, string>> = { sure: '●', likely: '◐', doubtful: '▲', person: '✎' };
