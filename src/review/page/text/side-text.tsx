import type { JSX } from 'preact';
import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { originalText } from '../../../formats/review-texts.js';
import type { Lang } from '../../../types.js';
import type { Mark } from '../../marks.js';
import type { Strings } from '../strings/en.js';
import { useStrings } from '../strings/strings.js';
import { languageTag } from './language-tag.js';
import { piecesOf } from './pieces.js';

/** As many colours as a reader can tell apart. */
const COLOURS = 6;
/** Longer texts scroll in a box of their own. */
const LONG = 3000;

interface Props {
  readonly document: ReviewDocument;
  readonly bead: ReviewBead;
  readonly side: Lang;
  /** Its marks can be reached with the keyboard. */
  readonly isSelected: boolean;
}

export function SideText({ document, bead, side, isSelected }: Props): JSX.Element {
  const strings = useStrings();
  const lang = languageTag(document, side);
  const edited = bead.edited?.[side];
  if (bead[side].length === 0 && edited === undefined) return <p class="text none">{strings.empty}</p>;
  const original = originalText(document, bead, side);
  const box = original.length > LONG ? { class: 'text long', tabIndex: 0 } : { class: 'text' };
  if (edited !== undefined) {
    return (
      <div>
        <p {...box} lang={lang} dir="auto">
          {edited}
        </p>
        <details class="original">
          <summary>{strings.original}</summary>
          <p {...box} lang={lang} dir="auto">
            {original}
          </p>
        </details>
      </div>
    );
  }
  return (
    <p {...box} lang={lang} dir="auto">
      {piecesOf(document, bead, side).map(({ text, mark }) =>
        mark ? (
          <mark
            class={mark.contradicts ? 'contradicts' : `colour-${mark.link % COLOURS}`}
            data-link={mark.link}
            title={meaning(mark, bead, strings)}
            {...(isSelected && { tabIndex: 0 })}
          >
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  );
}

function meaning({ link, contradicts, kind }: Mark, { evidence }: ReviewBead, strings: Strings): string {
  const { contradictions, links } = evidence!;
  const { keys } = [...contradictions, ...links][link]!;
  return contradicts ? strings.contradicts(keys.zh, keys.en) : strings.sameOnBothSides(strings.kinds[kind], keys.zh);
}
