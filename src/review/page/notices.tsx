import type { JSX } from 'preact';
import { askForDocument } from './save/tabs.js';
import { type PageState, store } from './state.js';
import { useStrings } from './strings/strings.js';

/** What the person should know before going on. */
export function Notices({ state: { notice, isLocked, working, saved } }: { readonly state: PageState }): JSX.Element {
  const strings = useStrings();
  const close = (): void => store.set({ notice: undefined });
  const share = working && working.total > 0 ? working.done / working.total : undefined;
  return (
    <div class="notices">
      {working && (
        <div class="notice working">
          <label>
            <span>{share === undefined ? strings.preparing : strings.aligning(Math.floor(share * 100))}</span>
            <progress max={1} {...(share !== undefined && { value: share })} />
          </label>
          <button type="button" onClick={working.stop}>
            {strings.cancel}
          </button>
        </div>
      )}
      {isLocked && (
        <div class="notice" role="alert">
          <span>{strings.otherTab}</span>
          <button type="button" onClick={askForDocument}>
            {strings.workHere}
          </button>
        </div>
      )}
      {saved === 'unavailable' && (
        <div class="notice problem" role="alert">
          <span>{strings.saved.unavailable}</span>
        </div>
      )}
      {notice && (
        <div class={`notice ${notice.kind}`} role={notice.kind === 'problem' ? 'alert' : 'status'}>
          <span>{notice.text}</span>
          {notice.actions?.map(({ label, run }) => (
            <button
              type="button"
              onClick={() => {
                close();
                run();
              }}
            >
              {label}
            </button>
          ))}
          <button type="button" class="icon" aria-label={strings.close} onClick={close}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
