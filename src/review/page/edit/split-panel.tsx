import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import type { Lang } from '../../../types.js';
import { act } from '../actions/act.js';
import { closePanel } from '../actions/panels.js';
import { languageName } from '../state.js';
import { useStrings } from '../strings/strings.js';
import { languageTag } from '../text/language-tag.js';
import { type Cut, firstCut, sentencesOf } from './cut.js';
import { CutSlider } from './cut-slider.js';

/** Cuts a pair in two, at a place of its own on each side: between sentences, or inside one. */
export function SplitPanel({
  document,
  bead,
}: {
  readonly document: ReviewDocument;
  readonly bead: ReviewBead;
}): JSX.Element {
  const strings = useStrings();
  const sentences = { zh: sentencesOf(document, bead, 'zh'), en: sentencesOf(document, bead, 'en') };
  const [cuts, setCuts] = useState({ zh: firstCut(sentences.zh), en: firstCut(sentences.en) });
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => panel.current!.querySelector<HTMLElement>('[role=slider]')?.focus(), []);
  const split = (): void => splitAt(document, bead, cuts, strings.split);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the controls inside
    <div
      class="panel"
      ref={panel}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.target as Element).role === 'slider') split();
        else if (event.key === 'Escape') closePanel();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p class="help">{strings.splitHelp}</p>
      <div class="both">
        {(['zh', 'en'] as const).map((side) =>
          sentences[side].length === 0 ? (
            <p class="text none">{strings.empty}</p>
          ) : (
            <CutSlider
              lang={languageTag(document, side)}
              language={languageName(side, strings)}
              sentences={sentences[side]}
              cut={cuts[side]}
              onCut={(cut) => setCuts({ ...cuts, [side]: cut })}
            />
          ),
        )}
      </div>
      <div class="panel-foot">
        <button type="button" class="main" onClick={split}>
          {strings.splitHere} <kbd>↵</kbd>
        </button>
        <button type="button" onClick={closePanel}>
          {strings.cancel} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  );
}

/** Sentences with a cut inside are cut first; all of it is undone together. */
function splitAt(document: ReviewDocument, bead: ReviewBead, cuts: Readonly<Record<Lang, Cut>>, label: string): void {
  let isFirst = true;
  const stay = { zh: 0, en: 0 };
  for (const side of ['zh', 'en'] as const) {
    const { sentence, offset } = cuts[side];
    stay[side] = offset > 0 ? sentence + 1 : sentence;
    if (offset === 0) continue;
    const at = document.segments[side][bead[side][sentence]!]![0] + offset;
    if (!act({ kind: 'split-segment', bead: bead.id, side, at }, label, !isFirst)) return;
    isFirst = false;
  }
  act({ kind: 'split', bead: bead.id, ...stay }, label, !isFirst);
}
