import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { LIKELY, SURE } from '../../../formats/confidence-band.js';
import { STATUSES, type Status } from '../../../formats/review-document.js';
import { countsOf } from '../../view.js';
import { replaceView, setView } from '../actions/view.js';
import { SHAPE } from '../band.js';
import type { PageState } from '../state.js';
import { useStrings } from '../strings/strings.js';

/** Just below a bound: the ends of a range are both in it, and confidences are told apart to four decimals. */
const BELOW = 0.005001;

const RANGES = {
  doubtful: [0, LIKELY - BELOW],
  likely: [LIKELY - BELOW, SURE - BELOW],
  sure: [SURE - BELOW, 1],
} as const satisfies Record<string, readonly [number, number]>;

type Range = keyof typeof RANGES;

/** Which pairs are shown, and in what order. */
export function Filters({ state: { history, view, shown } }: { readonly state: PageState }): JSX.Element {
  const strings = useStrings();
  const [isOpen, setOpen] = useState(false);
  const { document } = history!;
  const { byType, byStatus, beads } = useMemo(() => countsOf(document), [document]);
  const range = (Object.keys(RANGES) as Range[]).find((name) => RANGES[name] === view.confidence) ?? '';
  const isAll = shown.length === beads;
  return (
    <search class={isOpen ? 'filters open' : 'filters'} aria-label={strings.filters}>
      <input
        id="search"
        type="search"
        placeholder={strings.search}
        aria-label={strings.search}
        value={view.text ?? ''}
        onInput={(event) => setView({ text: event.currentTarget.value || undefined })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') focusSelected();
        }}
      />
      <button type="button" class="filters-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {strings.filters}
      </button>
      <div class="filter-row">
        <fieldset class="segmented">
          <legend class="unseen">{strings.order}</legend>
          {(['doubtful first', 'document'] as const).map((order) => (
            <label>
              <input type="radio" name="order" checked={view.order === order} onChange={() => setView({ order })} />
              <span>{order === 'document' ? strings.documentOrder : strings.doubtfulFirst}</span>
            </label>
          ))}
        </fieldset>
        <label>
          <span>{strings.confidence}</span>
          <select
            value={range}
            onChange={({ currentTarget: { value } }) =>
              setView({ confidence: value === '' ? undefined : RANGES[value as Range] })
            }
          >
            <option value="">{strings.any}</option>
            {(Object.keys(RANGES) as Range[]).map((name) => (
              <option value={name}>
                {SHAPE[name]} {strings.band[name]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{strings.status}</span>
          <select
            value={view.statuses?.[0] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setView({ statuses: value === '' ? undefined : [value as Status] })
            }
          >
            <option value="">{strings.any}</option>
            {STATUSES.map((status) => (
              <option value={status}>
                {strings.statuses[status]} ({byStatus[status]})
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{strings.type}</span>
          <select
            value={view.types?.[0] ?? ''}
            onChange={({ currentTarget: { value } }) => setView({ types: value === '' ? undefined : [value] })}
          >
            <option value="">{strings.any}</option>
            <option value="null">{strings.nulls}</option>
            {byType.map(([type, count]) => (
              <option value={type}>
                {type} ({count})
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={view.contradictionsOnly === true}
            onChange={({ currentTarget: { checked } }) => setView({ contradictionsOnly: checked || undefined })}
          />
          <span>{strings.contradictionsOnly}</span>
        </label>
      </div>
      <p class="showing" role="status">
        {strings.showing(shown.length, beads)}
        {!isAll && (
          <button type="button" class="quiet" onClick={() => replaceView({ order: view.order })}>
            {strings.clear}
          </button>
        )}
      </p>
    </search>
  );
}

function focusSelected(): void {
  document.querySelector<HTMLElement>('.pair[aria-current]')?.focus();
}
