import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReviewBead, ReviewDocument } from '../../../formats/review-document.js';
import { beadText } from '../../../formats/review-texts.js';
import { act } from '../actions/act.js';
import { closePanel, keepDraft } from '../actions/panels.js';
import { store } from '../state.js';
import { useStrings } from '../strings/strings.js';
import { languageTag } from '../text/language-tag.js';

interface Props {
  readonly panel: 'edit zh' | 'edit en' | 'note';
  readonly document: ReviewDocument;
  readonly bead: ReviewBead;
}

/** A field for the text of a side, or for the note. What was typed is taken over when it is left in any way but Escape. */
export function TextPanel({ panel, document, bead }: Props): JSX.Element {
  const strings = useStrings();
  const field = useRef<HTMLTextAreaElement>(null);
  const side = panel === 'edit zh' ? 'zh' : panel === 'edit en' ? 'en' : undefined;
  const label = { 'edit zh': strings.editZh, 'edit en': strings.editEn, note: strings.noteLabel }[panel];
  useLayoutEffect(() => {
    field.current!.value = store.get().draft ?? (side ? beadText(document, bead, side) : (bead.note ?? ''));
    fit();
    field.current!.focus();
  }, []);
  const fit = (): void => {
    const { style, scrollHeight } = field.current!;
    style.height = 'auto';
    style.height = `${Math.min(field.current!.scrollHeight || scrollHeight, innerHeight / 2)}px`;
  };
  const finish = (): void => {
    keepDraft();
    closePanel();
  };
  return (
    <div class="panel">
      <textarea
        ref={field}
        aria-label={label}
        rows={2}
        class={side ? 'text' : 'note-field'}
        {...(side && { lang: languageTag(document, side), dir: 'auto' })}
        onInput={() => {
          store.set({ draft: field.current!.value });
          fit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish();
          else if (event.key === 'Escape') closePanel();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div class="panel-foot">
        <button type="button" class="main" onClick={finish}>
          {strings.done} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" onClick={closePanel}>
          {strings.cancel} <kbd>Esc</kbd>
        </button>
        {side && bead.edited?.[side] !== undefined && (
          <button
            type="button"
            class="quiet"
            onClick={() => act({ kind: 'text', bead: bead.id, side, text: null }, strings.restore)}
          >
            {strings.restore}
          </button>
        )}
      </div>
    </div>
  );
}
