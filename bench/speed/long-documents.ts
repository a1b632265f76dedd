/** Long documents, put together from gold documents in seeded order, and long mixed ones of their beads in seeded order. */
import type { GoldDocument } from '../../fitting/gold.js';
import { makeRandom, shuffled } from '../../tests/ladder/random.js';

export interface LongDocument {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** `size` Chinese sentences and what they are translated by: all documents in an order, then all in another, cut behind a bead. */
export function longDocument(gold: readonly GoldDocument[], size: number, seed: number): LongDocument {
  const random = makeRandom(seed);
  const [zh, en]: [string[], string[]] = [[], []];
  while (zh.length < size) {
    for (const document of shuffled(gold, random)) {
      for (const bead of document.beads) {
        if (zh.length >= size) return { zh, en };
        zh.push(...bead.zh.map((index) => document.zh[index]!));
        en.push(...bead.en.map((index) => document.en[index]!));
      }
    }
  }
  return { zh, en };
}

/** `paragraphs` paragraphs, half of them Chinese, each the side of a bead, in an order that means nothing. */
export function shuffledDocument(gold: readonly GoldDocument[], paragraphs: number, seed: number): string {
  const random = makeRandom(seed);
  const pairs = gold.flatMap(({ zh, en, beads }) =>
    beads
      .filter((bead) => bead.zh.length > 0 && bead.en.length > 0)
      .map((bead) => [bead.zh.map((index) => zh[index]!).join(''), bead.en.map((index) => en[index]!).join(' ')]),
  );
  const chosen: string[] = [];
  while (chosen.length < paragraphs)
    chosen.push(
      ...shuffled(pairs, random)
        .slice(0, (paragraphs - chosen.length) / 2 + 1)
        .flat(),
    );
  return `${shuffled(chosen.slice(0, paragraphs), random).join('\n')}\n`;
}
