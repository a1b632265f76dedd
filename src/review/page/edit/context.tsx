import type { JSX } from 'preact';
import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { sideText } from '../../../formats/review-texts.js';
import type { Lang } from '../../../types.js';
import { useStrings } from '../strings/strings.js';
import { languageTag } from '../text/language-tag.js';

/** The paragraphs that the sentences of a pair stand in, with the sentences set off from the rest. */
export function Context({
  document,
  bead,
}: {
  readonly document: ReviewDocument;
  readonly bead: ReviewBead;
}): JSX.Element {
  const strings = useStrings();
  return (
    <section class="context both" aria-label={strings.context}>
      {(['zh', 'en'] as const).map((side) => (
        <div lang={languageTag(document, side)} dir="auto">
          {paragraphsOf(document, bead, side).map((parts) => (
            <p>{parts.map(({ text, isOwn }) => (isOwn ? <b>{text}</b> : text))}</p>
          ))}
        </div>
      ))}
    </section>
  );
}

interface Part {
  readonly text: string;
  /** One of the sentences of the pair. */
  readonly isOwn: boolean;
}

function paragraphsOf(document: ReviewDocument, bead: ReviewBead, side: Lang): Part[][] {
  const text = sideText(document, side);
  const own = bead[side].map((segment) => document.segments[side][segment]!);
  return document.paragraphs[side]
    .filter(([start, end]) => own.some(([from, to]) => from < end && to > start))
    .map(([start, end]) => {
      const parts: Part[] = [];
      let at = start;
      for (const [from, to] of own) {
        if (from < at || to > end) continue;
        parts.push({ text: text.slice(at, from), isOwn: false }, { text: text.slice(from, to), isOwn: true });
        at = to;
      }
      parts.push({ text: text.slice(at, end), isOwn: false });
      return parts.filter((part) => part.text !== '');
    });
}
