import type { JSX } from 'preact';
import type { ReviewBead } from '../../../formats/review-document.js';
import { bandOfBead, SHAPE } from '../band.js';
import { useStrings } from '../strings/strings.js';

/** Colour, shape, number and word: none of them needs the others. */
export function Confidence({ bead }: { readonly bead: ReviewBead }): JSX.Element {
  const strings = useStrings();
  const band = bandOfBead(bead);
  return (
    <span class={`confidence ${band}`}>
      <span class="shape" aria-hidden="true">
        {SHAPE[band]}
      </span>
      {bead.confidence !== undefined && <b>{bead.confidence.toFixed(2)}</b>}
      <span class="word">{strings.band[band]}</span>
    </span>
  );
}
