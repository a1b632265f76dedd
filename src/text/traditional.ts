import { SIMPLIFIED, TRADITIONAL } from './traditional.data.js';

const FORMS: ReadonlyMap<number, number> = new Map(
  Array.from(TRADITIONAL, (char, i) => [char.charCodeAt(0), SIMPLIFIED.charCodeAt(i)]),
);

/**
 * What simplified text writes for a UTF-16 unit of traditional text; any other unit is its own form. By characters, not words;
 * simplified text comes through unchanged but for 乾隆, 乾坤 (see `fold`) and rarer ones.
 */
export function simplifiedForm(unit: number): number {
  return FORMS.get(unit) ?? unit;
}
