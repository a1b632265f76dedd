import type { JSX } from 'preact';
import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { originalText } from '../../../formats/review-texts.js';
import { whyNot } from '../../change-of.js';
import { act } from '../actions.js';
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
    <div class="runner-up">
      <div class="runner-up-head">
        <span>{strings.otherReading(`${Math.round(runnerUp.probability * 100)}%`)}</span>
        <button
          type="button"
          class="quiet"
          onClick={() => act({ kind: 'runner-up', bead: bead.id }, strings.takeReading)}
        >
          {strings.takeReading} <kbd>r</kbd>
        </button>
      </div>
      <div class="both">
        {text('zh')}
        {text('en')}
      </div>
    </div>
  );
}
