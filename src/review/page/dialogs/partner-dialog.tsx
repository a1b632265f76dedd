import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { beadText } from '../../../formats/review-texts.js';
import { act } from '../actions/act.js';
import { partnersOf, sideOfNull } from '../edit/partner.js';
import { selectedBead, store } from '../state.js';
import { useStore } from '../store.js';
import { useStrings } from '../strings/strings.js';
import { languageTag } from '../text/language-tag.js';
import { Dialog } from './dialog.js';

/** Chooses the partner of a null among those of the other side, wherever they stand. */
export function PartnerDialog(): JSX.Element | null {
  const strings = useStrings();
  const state = useStore(store);
  const [search, setSearch] = useState('');
  const bead = selectedBead(state);
  const side = bead && sideOfNull(bead);
  if (!bead || !side) return null;
  const { document } = state.history!;
  const other = side === 'zh' ? 'en' : 'zh';
  const found = partnersOf(document, bead, search);
  const pair = (id: string): void => {
    store.set({ dialog: undefined });
    act(side === 'zh' ? { kind: 'pair', zh: bead.id, en: id } : { kind: 'pair', zh: id, en: bead.id }, strings.pairUp);
  };
  return (
    <Dialog title={strings.partnerTitle}>
      <p class="text quoted" lang={languageTag(document, side)} dir="auto">
        {beadText(document, bead, side)}
      </p>
      <input
        type="search"
        autofocus
        placeholder={strings.search}
        aria-label={strings.search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {found.length === 0 && <p class="dim">{strings.partnerNone}</p>}
      <div class="partners">
        {found.map((one) => (
          <button type="button" key={one.id} onClick={() => pair(one.id)}>
            <span class="number">{document.beads.indexOf(one) + 1}</span>
            <span lang={languageTag(document, other)} dir="auto">
              {beadText(document, one, other).slice(0, 400)}
            </span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}
