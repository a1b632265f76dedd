import type { JSX } from 'preact';
import { downloadExport, downloadReview, EXPORTS } from '../save/download.js';
import { store } from '../state.js';
import { useStore } from '../store.js';
import { useStrings } from '../strings/strings.js';
import { Dialog } from './dialog.js';

/** Takes the work out of the page: all of it to go on with, or the pairs for other programs. */
export function SaveDialog(): JSX.Element {
  const strings = useStrings();
  const { history, saved } = useStore(store);
  const { document } = history!;
  return (
    <Dialog title={strings.saveTitle}>
      <p class="dim">{strings.saved[saved]}</p>
      <button type="button" class="choice main" autofocus onClick={() => downloadReview(document)}>
        <b>{strings.saveReview}</b>
        <span>{strings.saveReviewHelp}</span>
      </button>
      <div class="choices">
        {EXPORTS.map((format) => (
          <button type="button" class="choice" onClick={() => downloadExport(document, format)}>
            <b>{format === 'jsonl' ? 'JSON Lines' : format.toUpperCase()}</b>
            <span>{strings.exportHelp[format]}</span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}
