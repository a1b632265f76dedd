import type { JSX } from 'preact';
import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { typeOf } from '../../view.js';
import { select } from '../actions/select.js';
import { PairWork } from '../edit/pair-work.js';
import { useStrings } from '../strings/strings.js';
import { lightPartners } from '../text/light-partners.js';
import { SideText } from '../text/side-text.js';
import { Confidence } from './confidence.js';

interface Props {
  readonly document: ReviewDocument;
  readonly bead: ReviewBead;
  /** Where it stands in the document, from 0. */
  readonly number: number;
  /** Where it stands in the list, from 0, and how long that is. */
  readonly position: number;
  readonly size: number;
  readonly isSelected: boolean;
}

const STATUS_SHAPE = { auto: '', confirmed: '✓', edited: '✎', rejected: '✕' };

export function Pair({ document, bead, number, position, size, isSelected }: Props): JSX.Element {
  const strings = useStrings();
  const isContradicted = (bead.evidence?.contradictions.length ?? 0) > 0;
  const name = `${strings.pairNumber(number + 1, document.beads.length)}, ${strings.statuses[bead.status]}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys select
    <li
      class={`pair ${bead.status} ${isContradicted ? 'contradicted' : ''}`}
      data-id={bead.id}
      aria-label={name}
      aria-setsize={size}
      aria-posinset={position + 1}
      aria-current={isSelected ? 'true' : undefined}
      tabIndex={isSelected ? 0 : -1}
      onClick={() => select(bead.id)}
      onPointerOver={lightPartners}
      onPointerOut={lightPartners}
      onFocusIn={lightPartners}
      onFocusOut={lightPartners}
    >
      <div class="pair-head">
        <span class="number" aria-hidden="true">
          {number + 1}
        </span>
        <Confidence bead={bead} />
        <span class="shape-of-pair">{typeOf(bead)}</span>
        {isContradicted && <span class="contradiction">≠ {strings.contradiction}</span>}
        <span class="status">
          {bead.status !== 'auto' && `${STATUS_SHAPE[bead.status]} ${strings.statuses[bead.status]}`}
        </span>
      </div>
      <div class="side zh">
        <SideText document={document} bead={bead} side="zh" isSelected={isSelected} />
      </div>
      <div class="side en">
        <SideText document={document} bead={bead} side="en" isSelected={isSelected} />
      </div>
      {bead.note && <p class="note">{bead.note}</p>}
      {isSelected && <PairWork document={document} bead={bead} />}
    </li>
  );
}
