/** Gold documents with other shares of nulls: what fitting needs so that the cost of a null does not depend on a few documents. */
import { seeded } from '../src/evaluate/random.js';
import type { GoldBead, GoldDocument } from './gold.js';

/** Longest run of beads that lose the same side together. */
const LONGEST_RUN = 6;

/**
 * Takes one side of about `share` of the beads out of a document: whole beads, half of them singly and half in runs, the side at
 * random. What is left of such a bead is nulls.
 */
export function removeTranslations(gold: GoldDocument, share: number, seed: number): GoldDocument {
  const random = seeded(seed);
  const full = gold.beads.flatMap((bead, b) => (bead.zh.length > 0 && bead.en.length > 0 ? [b] : []));
  const loses = new Map<number, 'zh' | 'en'>();
  while (loses.size < share * full.length) {
    const start = Math.floor(random() * full.length);
    const run = random() < 0.5 ? 1 : 2 + Math.floor(random() * (LONGEST_RUN - 1));
    const side = random() < 0.5 ? 'zh' : 'en';
    for (const b of full.slice(start, start + run))
      if (!loses.has(b) && loses.size < share * full.length) loses.set(b, side);
  }
  const removed = { zh: new Set<number>(), en: new Set<number>() };
  for (const [b, side] of loses) for (const s of gold.beads[b]![side]) removed[side].add(s);
  const renumber = (side: 'zh' | 'en'): Map<number, number> => {
    const kept = gold[side].map((_, s) => s).filter((s) => !removed[side].has(s));
    return new Map(kept.map((s, index) => [s, index]));
  };
  const zhIds = renumber('zh');
  const enIds = renumber('en');
  const beads = gold.beads.flatMap((bead, b): GoldBead[] => {
    const zh = bead.zh.filter((s) => zhIds.has(s)).map((s) => zhIds.get(s)!);
    const en = bead.en.filter((s) => enIds.has(s)).map((s) => enIds.get(s)!);
    if (!loses.has(b)) return [{ zh, en }];
    return [...zh.map((s) => ({ zh: [s], en: [] })), ...en.map((s) => ({ zh: [], en: [s] }))];
  });
  return {
    ...gold,
    name: `${gold.name} less ${Math.round(share * 100)}%`,
    zh: gold.zh.filter((_, s) => zhIds.has(s)),
    en: gold.en.filter((_, s) => enIds.has(s)),
    beads,
  };
}
