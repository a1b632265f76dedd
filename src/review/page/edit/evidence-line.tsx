import type { JSX } from 'preact';
import type { ReviewBead, ReviewDocument, ReviewLink } from '../../../formats/review-document.js';
import { sideText } from '../../../formats/review-texts.js';
import { isNull } from '../../view.js';
import { useStrings } from '../strings/strings.js';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Contradictions in words, and the figures that the confidence rests on. */
export function EvidenceLine({
  document,
  bead,
}: {
  readonly document: ReviewDocument;
  readonly bead: ReviewBead;
}): JSX.Element | null {
  const strings = useStrings();
  if (!bead.evidence || isNull(bead)) return null;
  const { contradictions, coverage, lengthRatio } = bead.evidence;
  const text = (link: ReviewLink, side: 'zh' | 'en'): string => sideText(document, side).slice(...link[side]);
  return (
    <p class="evidence">
      {contradictions.map((link) => (
        <span class="against">≠ {strings.contradicts(text(link, 'zh'), text(link, 'en'))}</span>
      ))}
      {coverage && <span>{strings.coverage(percent(coverage.zh), percent(coverage.en))}</span>}
      {lengthRatio !== undefined && <span>{strings.lengthRatio(`${lengthRatio.toFixed(2)}×`)}</span>}
    </p>
  );
}
