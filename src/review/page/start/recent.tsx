import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openKept } from '../actions/open-document.js';
import { forget, type Kept, listKept } from '../save/database.js';
import { store } from '../state.js';
import { useStrings } from '../strings/strings.js';

/** The documents that this browser holds, to go on with or to forget. */
export function RecentDocuments(): JSX.Element | null {
  const strings = useStrings();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const read = (): void => void listKept().then(setKept, () => {});
  useEffect(read, []);
  const others = kept.filter(({ id }) => id !== store.get().history?.document.id);
  if (others.length === 0) return null;
  return (
    <section class="recent">
      <h3>{strings.recent}</h3>
      <ul>
        {others.map(({ id, name, beads, changed }) => (
          <li key={id}>
            <button type="button" class="quiet" onClick={() => openKept(id)}>
              {name}
            </button>
            <span class="dim">
              {strings.showing(beads, beads)} · {new Date(changed).toLocaleString(strings.code)}
            </span>
            <button
              type="button"
              class="icon"
              aria-label={strings.forget(name)}
              title={strings.forget(name)}
              onClick={() => forget(id).then(read)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
