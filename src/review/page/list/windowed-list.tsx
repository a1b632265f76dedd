import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { rowHeights } from './row-heights.js';

interface Props {
  readonly ids: readonly string[];
  readonly label: string;
  /** A guess, in pixels, until the row was seen. */
  readonly estimate: (id: string, width: number) => number;
  readonly renderRow: (id: string, index: number) => JSX.Element;
  /** The row that is to be in sight. */
  readonly current: string | undefined;
  /** Told which part of the whole is in sight, 0..1. */
  readonly onScroll: (from: number, to: number) => void;
}

/** Rendered beyond either edge, so that scrolling shows no gap. */
const MARGIN = 600;

/**
 * A list of any length, of which only the rows in sight are in the page. Rows take the height that they need; a row that turns
 * out higher than guessed does not move those in sight.
 */
export function WindowedList({ ids, label, estimate, renderRow, current, onScroll }: Props): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const measured = useRef(new Map<string, number>());
  const [measurements, setMeasurements] = useState(0);
  const [view, setView] = useState({ top: 0, height: 800, width: 900 });

  const heights = useMemo(
    () => rowHeights(ids.length, (row) => measured.current.get(ids[row]!) ?? estimate(ids[row]!, view.width)),
    [ids, estimate, view.width, measurements],
  );
  const first = heights.at(view.top - MARGIN);
  const last = Math.min(ids.length - 1, heights.at(view.top + view.height + MARGIN));
  const total = heights.starts[ids.length]!;

  const anchor = useRef<{ id: string; offset: number } | undefined>(undefined);
  /** Remembers what stands at the upper edge, so that it can be put there again. */
  const look = (): void => {
    const element = scroller.current!;
    const top = element.scrollTop;
    const row = heights.at(top);
    const id = ids[row];
    anchor.current = id === undefined ? undefined : { id, offset: top - heights.starts[row]! };
    setView((before) =>
      before.top === top && before.height === element.clientHeight && before.width === element.clientWidth
        ? before
        : { top, height: element.clientHeight, width: element.clientWidth },
    );
    if (total > 0) onScroll(top / total, Math.min(1, (top + element.clientHeight) / total));
  };

  useLayoutEffect(() => {
    const { id, offset } = anchor.current ?? {};
    const row = id === undefined ? -1 : ids.indexOf(id);
    const element = scroller.current!;
    const top = row < 0 ? element.scrollTop : heights.starts[row]! + offset!;
    if (Math.abs(top - element.scrollTop) > 1) element.scrollTop = top;
    look();
  }, [heights]);

  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let isNew = false;
        for (const { target } of entries) {
          const id = (target as HTMLElement).dataset.id;
          const height = (target as HTMLElement).offsetHeight;
          if (id === undefined || height === 0 || measured.current.get(id) === height) continue;
          measured.current.set(id, height);
          isNew = true;
        }
        if (isNew) setMeasurements((count) => count + 1);
      }),
    [],
  );
  useEffect(() => {
    const resized = new ResizeObserver(() => look());
    resized.observe(scroller.current!);
    return () => {
      resized.disconnect();
      observer.disconnect();
    };
  }, []);
  // Another width makes all measured heights wrong.
  useLayoutEffect(() => measured.current.clear(), [view.width]);

  useLayoutEffect(() => {
    const row = current === undefined ? -1 : ids.indexOf(current);
    if (row < 0) return;
    const element = scroller.current!;
    const [from, to] = [heights.starts[row]!, heights.starts[row + 1]!];
    const room = Math.min(80, element.clientHeight / 5);
    if (from < element.scrollTop) element.scrollTop = from - room;
    else if (to > element.scrollTop + element.clientHeight) {
      element.scrollTop = Math.min(from - room, to - element.clientHeight + room);
    }
    look();
  }, [current]);

  const rows: JSX.Element[] = [];
  for (let row = first; row <= last && row < ids.length; row++) rows.push(renderRow(ids[row]!, row));
  const observeRows = (list: HTMLElement | null): void => {
    for (const row of list?.children ?? []) observer.observe(row);
  };
  return (
    <div class="scroller" ref={scroller} onScroll={look} tabIndex={-1}>
      <div style={{ height: `${total}px` }}>
        <ul
          aria-label={label}
          ref={observeRows}
          class="rows"
          style={{ transform: `translateY(${heights.starts[first]}px)` }}
        >
          {rows}
        </ul>
      </div>
    </div>
  );
}
