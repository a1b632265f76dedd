import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { store } from '../state.js';
import { useStore } from '../store.js';
import { Context } from './context.js';
import { EvidenceLine } from './evidence-line.js';
import { MovePanel } from './move-panel.js';
import { PairActions } from './pair-actions.js';
import { RunnerUp } from './runner-up.js';
import { SplitPanel } from './split-panel.js';
import { TextPanel } from './text-panel.js';

interface Props {
  readonly document: ReviewDocument;
  readonly bead: ReviewBead;
}

/** Under the selected pair: why it is one, what else it could be, and what can be done with it. */
export function PairWork({ document, bead }: Props): JSX.Element {
  const { panel, hasContext, isLocked } = useStore(store);
  const work = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => work.current!.closest('.pair')?.scrollIntoView({ block: 'nearest' }), [panel, hasContext]);
  return (
    <div class="work" ref={work}>
      <EvidenceLine document={document} bead={bead} />
      {!isLocked && <PairActions document={document} bead={bead} />}
      {panel === 'split' && <SplitPanel key={bead.id} document={document} bead={bead} />}
      {panel === 'move' && <MovePanel document={document} bead={bead} />}
      {(panel === 'edit zh' || panel === 'edit en' || panel === 'note') && (
        <TextPanel key={panel} panel={panel} document={document} bead={bead} />
      )}
      <RunnerUp key={bead.id} document={document} bead={bead} />
      {hasContext && <Context document={document} bead={bead} />}
    </div>
  );
}
