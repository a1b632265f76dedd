import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Bar } from './bar/bar.js';
import { Filters } from './bar/filters.js';
import { KeysDialog } from './dialogs/keys-dialog.js';
import { OpenDialog } from './dialogs/open-dialog.js';
import { PartnerDialog } from './dialogs/partner-dialog.js';
import { SaveDialog } from './dialogs/save-dialog.js';
import { Notices } from './notices.js';
import { Review } from './review.js';
import { DropAnywhere } from './start/drop.js';
import { Opener } from './start/opener.js';
import { Sample } from './start/sample.js';
import { type PageState, store } from './state.js';
import { useStore } from './store.js';
import { STRINGS, StringsContext } from './strings/strings.js';

export function App(): JSX.Element {
  const state = useStore(store);
  const strings = STRINGS[state.language];
  useEffect(() => {
    document.documentElement.lang = strings.code;
    document.documentElement.dataset.theme = state.theme;
    document.title = state.history ? `${state.history.document.name} · duizhao` : `duizhao · ${strings.tagline}`;
  });
  return (
    <StringsContext.Provider value={strings}>
      <Bar state={state} />
      {state.history && <Filters state={state} />}
      <Notices state={state} />
      {state.history ? (
        <Review state={state} />
      ) : (
        <main class="start">
          <h2>{strings.startTitle}</h2>
          <Sample />
          <Opener />
        </main>
      )}
      <DialogOf state={state} />
      <DropAnywhere />
      <p class="said" role="status">
        {state.said}
      </p>
    </StringsContext.Provider>
  );
}

function DialogOf({ state: { dialog } }: { readonly state: PageState }): JSX.Element | null {
  switch (dialog) {
    case 'keys':
      return <KeysDialog />;
    case 'save':
      return <SaveDialog />;
    case 'open':
      return <OpenDialog />;
    case 'partner':
      return <PartnerDialog />;
    default:
      return null;
  }
}
