import type { JSX } from 'preact';
import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { originalText } from '../../../formats/review-texts.js';
import { whyNot } from '../../change-of.js';
import { act } from '../actions/act.js';
import { bandOfBead } from '../band.js';
import { useStrings } from '../strings/strings.js';
import { languageTag } from '../text/language-tag.js';

/** The best other reading of the same sentences, to be taken instead. */
export function RunnerUp({
  document,
  bead,
}: {
  readonly document: ReviewDocument;
  readonly bead: ReviewBead;
}): JSX.Element | null {
  const strings = useStrings();
  const runnerUp = bead.evidence?.runnerUp;
  if (!runnerUp || whyNot(document, { kind: 'runner-up', bead: bead.id }) !== undefined) return null;
  const other = { ...bead, zh: runnerUp.zh, en: runnerUp.en };
  const text = (side: 'zh' | 'en'): JSX.Element => (
    <p lang={languageTag(document, side)} dir="auto">
      {originalText(document, other, side) || <span class="none">{strings.empty}</span>}
    </p>
  );
  return (
    <details class="runner-up" open={bandOfBead(bead) !== 'sure'}>
      <summary>
        {strings.otherReading(runnerUp.probability < 0.01 ? '<1%' : `${Math.round(runnerUp.probability * 100)}%`)}
      </summary>
      <div class="both">
        {text('zh')}
        {text('en')}
      </div>
      <button type="button" class="take" onClick={() => act({ kind: 'runner-up', bead: bead.id }, strings.takeReading)}>
        {strings.takeReading} <kbd>r</kbd>
      </button>
    </details>
  );
}
