import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ReviewDocument } from '../../../formats/review-document.js';
import { doubts } from '../../view.js';
import { useStrings } from '../strings/strings.js';

const BUCKETS = 160;
/** Less doubt than this is not worth a mark. */
const LEAST = 0.1;

interface Props {
  readonly document: ReviewDocument;
  readonly shown: readonly string[];
  /** The part in sight, 0..1. */
  readonly sight: { readonly from: number; readonly to: number };
  readonly onGo: (id: string) => void;
}

/** Beside the scroll bar: where in the list the doubtful beads are. For the pointer only; the keyboard has `n` and `p`. */
export function Strip({ document, shown, sight, onGo }: Props): JSX.Element {
  const strings = useStrings();
  const buckets = useMemo(() => {
    const at = new Map(document.beads.map(({ id }, index) => [id, index]));
    return doubts(
      document,
      shown.map((id) => at.get(id)!),
      Math.min(BUCKETS, Math.max(1, shown.length)),
    );
  }, [document, shown]);
  const go = (event: MouseEvent): void => {
    const { top, height } = (event.currentTarget as Element).getBoundingClientRect();
    const id = shown[Math.min(shown.length - 1, Math.floor(((event.clientY - top) / height) * shown.length))];
    if (id !== undefined) onGo(id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what it does the keys n and p do
    <svg
      class="strip"
      role="img"
      aria-label={strings.strip}
      viewBox={`0 0 10 ${buckets.length}`}
      preserveAspectRatio="none"
      onClick={go}
    >
      <title>{strings.strip}</title>
      {buckets.map((doubt, index) =>
        doubt < LEAST ? null : <rect x="0" y={index} width="10" height="1" opacity={0.25 + 0.75 * doubt} />,
      )}
      <rect
        class="sight"
        x="0"
        y={sight.from * buckets.length}
        width="10"
        height={Math.max(0.5, (sight.to - sight.from) * buckets.length)}
      />
    </svg>
  );
}
