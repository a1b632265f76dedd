import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { select } from './actions/select.js';
import { estimateHeight } from './list/estimate-height.js';
import { highlightSearch } from './list/highlight-search.js';
import { Pair } from './list/pair.js';
import { Strip } from './list/strip.js';
import { WindowedList } from './list/windowed-list.js';
import { type PageState, store } from './state.js';
import { useStrings } from './strings/strings.js';

/** The pairs of the open document, and the strip beside them. */
export function Review({ state: { history, shown, selected, view } }: { readonly state: PageState }): JSX.Element {
  const strings = useStrings();
  const { document } = history!;
  const [sight, setSight] = useState({ from: 0, to: 1 });
  const places = useMemo(() => new Map(document.beads.map(({ id }, index) => [id, index])), [document]);
  const estimate = useCallback(
    (id: string, width: number) => estimateHeight(document, document.beads[places.get(id)!]!, width),
    [document, places],
  );
  useFocusFollows(selected);
  useEffect(() => highlightSearch(view.text ?? ''));
  return (
    <main>
      {shown.length === 0 ? (
        <p class="nothing">{strings.nothingShown}</p>
      ) : (
        <WindowedList
          ids={shown}
          label={strings.pairs}
          estimate={estimate}
          current={selected}
          onScroll={(from, to) => setSight((now) => (now.from === from && now.to === to ? now : { from, to }))}
          renderRow={(id, position) => {
            const number = places.get(id)!;
            return (
              <Pair
                key={id}
                document={document}
                bead={document.beads[number]!}
                number={number}
                position={position}
                size={shown.length}
                isSelected={id === selected}
              />
            );
          }}
        />
      )}
      <Strip document={document} shown={shown} sight={sight} onGo={select} />
    </main>
  );
}

/** When the selection moves, the focus goes with it, unless it is in a field or a dialog. */
function useFocusFollows(selected: string | undefined): void {
  useEffect(() => {
    const focused = document.activeElement;
    if (store.get().dialog || focused?.closest('input, select, textarea, dialog, .bar')) return;
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>('.pair[aria-current]')?.focus({ preventScroll: true });
    });
  }, [selected]);
}
