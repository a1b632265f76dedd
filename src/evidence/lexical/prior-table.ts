import type { Lexicon } from '../../lexicon/lexicon.js';
import type { SideWords } from '../../words/side-words.js';
import { makeRowBuilder, reverseOf, type TranslationTable } from './translation-table.js';

/** Weights of the sources of T(e|z) before the document has been read. */
const GLOSS = 0.9;
const CHARACTERS = 0.5;
const SAME_VALUE = 0.9;
/** Share of the mass of an English word that its Chinese translations explain. */
const REVERSE_SHARE = 0.8;

/** A pair of words that is known to belong together for another reason than the lexicon: names by sound. */
export interface WordPair {
  readonly zh: number;
  readonly en: number;
  readonly weight: number;
}

const rooms = new WeakMap<Lexicon, Int32Array>();

/** By stem of the lexicon: -1. Made once, since pairs of a corpus are small and many; whoever writes into it clears what it wrote. */
function roomForStems(lexicon: Lexicon): Int32Array {
  let room = rooms.get(lexicon);
  if (!room) rooms.set(lexicon, (room = new Int32Array(lexicon.stemCount).fill(-1)));
  return room;
}

/**
 * T(e|z) for the words of a document: glosses of the headword, stems that its characters contribute to other words, and itself for
 * numbers, Latin strings and values. Only English words of the document are kept, so rows are short.
 */
export function priorTable(
  zh: SideWords,
  en: SideWords,
  lexicon: Lexicon,
  pairs: readonly WordPair[] = [],
): TranslationTable {
  const englishOfStem = roomForStems(lexicon);
  en.lexiconIds.forEach((stem, e) => {
    if (stem >= 0) englishOfStem[stem] = e;
  });
  const pairsOf = new Map<number, WordPair[]>();
  for (const pair of pairs) {
    const list = pairsOf.get(pair.zh);
    if (list) list.push(pair);
    else pairsOf.set(pair.zh, [pair]);
  }

  const words = zh.vocabulary.words;
  const builder = makeRowBuilder(words.length, en.vocabulary.words.length);
  words.forEach((word, z) => {
    const headword = zh.lexiconIds[z]!;
    if (headword >= 0) {
      lexicon.eachGloss(headword, (stem, share) => {
        const e = englishOfStem[stem]!;
        if (e >= 0) builder.add(e, GLOSS * share);
      });
      for (let i = 0; i < word.length; i++) {
        lexicon.eachCharacterStem(word.charCodeAt(i), (stem, probability) => {
          const e = englishOfStem[stem]!;
          if (e >= 0) builder.add(e, (CHARACTERS * probability) / word.length);
        });
      }
    } else {
      const e = en.vocabulary.find(word);
      if (e >= 0) builder.add(e, SAME_VALUE);
    }
    for (const pair of pairsOf.get(z) ?? []) builder.add(pair.en, pair.weight);
    builder.endRow();
  });
  for (const stem of en.lexiconIds) if (stem >= 0) englishOfStem[stem] = -1;
  const rows = builder.finish();
  const reverse = reverseOf(rows, en.vocabulary.words.length, REVERSE_SHARE, () => 1, REVERSE_SHARE);
  return { ...rows, reverse };
}
