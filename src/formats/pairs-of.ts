import type { Bead, Bitext } from '../types.js';
import { beadType, joinedText, spans } from './bead-fields.js';
import { both, type Pair } from './pair.js';
import { probability } from './rounded.js';

/** The beads of a bitext as pairs, nulls included. */
export function pairsOf(bitext: Bitext, document?: string): Pair[] {
  return bitext.beads.map((bead) => pairOf(bitext, bead, document));
}

function pairOf(bitext: Bitext, bead: Bead, document: string | undefined): Pair {
  const { zh, en } = bitext;
  return {
    ...(document !== undefined && { document }),
    zh: joinedText(zh, bead.zh),
    en: joinedText(en, bead.en),
    type: beadType(bead),
    confidence: probability(bead.confidence),
    sentences: both((lang) => spans(bitext[lang], bead[lang]).map((span) => bitext[lang].text.slice(...span))),
    segments: { zh: bead.zh, en: bead.en },
    spans: { zh: spans(zh, bead.zh), en: spans(en, bead.en) },
  };
}
