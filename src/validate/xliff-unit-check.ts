import type { Position, Report } from './fault.js';

/** Checks inline tags, and the matches of XLIFF 2, inside one unit. */
export interface XliffUnitCheck {
  open(): void;
  element(name: string, attributes: Readonly<Record<string, string>>, at: Position): void;
  /** A source or target is over. */
  endOfText(at: Position): void;
  close(): void;
}

/** Which element begins what which other ends, and by which attribute. Those of XLIFF 2 may stand in different segments. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = { bpt: ['rid', 'id'], bx: ['rid', 'id'] };
const ENDS: Readonly<Record<string, readonly string[]>> = { ept: ['rid', 'id'], ex: ['rid', 'id'] };
const PERCENTAGES = ['similarity', 'matchQuality', 'matchSuitability'];

export function xliffUnitCheck(report: Report): XliffUnitCheck {
  let ids = new Set<string>();
  let references: { readonly id: string; readonly at: Position }[] = [];
  let opened: string[] = [];
  let unpaired: string[] = [];
  const idBy = (keys: readonly string[], attributes: Readonly<Record<string, string>>): string =>
    attributes[keys.find((key) => attributes[key] !== undefined) ?? ''] ?? '';
  return {
    open: () => {
      ids = new Set();
      references = [];
    },
    element: (name, attributes, at) => {
      if (attributes.id !== undefined) ids.add(attributes.id);
      if (name === 'match') {
        const { ref } = attributes;
        if (ref?.startsWith('#')) references.push({ id: ref.slice(1), at });
        else
          report('bad-reference', at, ref === undefined ? 'match without ref' : `ref="${ref}" does not begin with #`);
        for (const key of PERCENTAGES) {
          const value = attributes[key];
          if (value !== undefined && !(Number(value) >= 0 && Number(value) <= 100)) {
            report('wrong-value', at, `${key}="${value}" is not from 0 to 100`);
          }
        }
      }
      if (BEGINNINGS[name]) opened.push(idBy(BEGINNINGS[name], attributes));
      if (!ENDS[name]) return;
      const index = opened.indexOf(idBy(ENDS[name], attributes));
      if (index < 0) unpaired.push(name);
      else opened.splice(index, 1);
    },
    endOfText: (at) => {
      const alone = [...unpaired, ...opened];
      if (alone.length > 0) report('unpaired-tag', at, `without its other half: ${alone.join(', ')}`);
      opened = [];
      unpaired = [];
    },
    close: () => {
      for (const { id, at } of references) {
        if (!ids.has(id)) report('bad-reference', at, `there is no ${id} in this unit`);
      }
    },
  };
}
