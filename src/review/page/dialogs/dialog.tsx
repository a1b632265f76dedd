import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { store } from '../state.js';
import { useStrings } from '../strings/strings.js';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The browser's own dialog: it keeps the focus inside, closes at Escape, and gives the focus back. */
export function Dialog({ title, children }: Props): JSX.Element {
  const strings = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current!.showModal(), []);
  const close = (): void => dialog.current!.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={() => store.set({ dialog: undefined })}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div class="dialog-body">
        <header>
          <h2>{title}</h2>
          <button type="button" class="icon" aria-label={strings.close} onClick={close}>
            ✕
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
