import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { countsOf } from '../../view.js';
import { COMMANDS } from '../keys/commands.js';
import { type PageState, store, type Theme } from '../state.js';
import { useStrings } from '../strings/strings.js';

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const THEME_SHAPE: Readonly<Record<Theme, string>> = { auto: '◑', light: '☼', dark: '☾' };

/** What the page is about, how far the work is, and what concerns all of it. */
export function Bar({ state }: { readonly state: PageState }): JSX.Element {
  const strings = useStrings();
  const { history, saved, theme, language, isLocked } = state;
  return (
    <header class="bar">
      <div class="brand">
        <span class="seal" lang="zh-Hans" aria-hidden="true">
          对照
        </span>
        <h1 dir="auto">{history ? history.document.name : 'duizhao'}</h1>
      </div>
      {history && <Progress state={state} />}
      {history && (
        <span class={`saved ${saved}`} title={strings.saved[saved]}>
          <span aria-hidden="true">{{ saving: '…', saved: '✓', unavailable: '!' }[saved]}</span>{' '}
          <span class="saved-text">{strings.saved[saved]}</span>
        </span>
      )}
      <div class="bar-buttons">
        {history && (
          <>
            <button
              type="button"
              class="icon"
              aria-label={strings.undo}
              title={`${strings.undo} (Ctrl+Z)`}
              disabled={isLocked || history.done.length === 0}
              onClick={COMMANDS.undo.run}
            >
              ↶
            </button>
            <button
              type="button"
              class="icon"
              aria-label={strings.redo}
              title={`${strings.redo} (Ctrl+Y)`}
              disabled={isLocked || history.undone.length === 0}
              onClick={COMMANDS.redo.run}
            >
              ↷
            </button>
            <button type="button" onClick={() => store.set({ dialog: 'open' })}>
              {strings.open}
            </button>
            <button type="button" class="main" onClick={() => store.set({ dialog: 'save' })}>
              {strings.save}
            </button>
            <button
              type="button"
              class="icon"
              aria-label={strings.keys}
              title={`${strings.keys} (?)`}
              onClick={COMMANDS.keys.run}
            >
              ?
            </button>
          </>
        )}
        <button
          type="button"
          class="icon"
          aria-label={strings.theme[theme]}
          title={strings.theme[theme]}
          onClick={() => store.set({ theme: NEXT_THEME[theme] })}
        >
          {THEME_SHAPE[theme]}
        </button>
        <button
          type="button"
          class="quiet"
          title={strings.switchLanguage}
          onClick={() => store.set({ language: language === 'en' ? 'zh' : 'en' })}
        >
          <span lang={language === 'en' ? 'zh-Hans' : 'en'}>{strings.otherLanguage}</span>
        </button>
      </div>
    </header>
  );
}

function Progress({ state }: { readonly state: PageState }): JSX.Element {
  const strings = useStrings();
  const { document } = state.history!;
  const counts = useMemo(() => countsOf(document), [document]);
  const seen = counts.beads - counts.left;
  return (
    <div class="progress">
      <progress aria-label={strings.progress(seen, counts.beads)} max={counts.beads} value={seen} />
      <span>
        {strings.left(counts.doubtful)}
        <span class="dim"> · {strings.progress(seen, counts.beads)}</span>
      </span>
    </div>
  );
}
