import { createRequire } from 'node:module';

/** A word of segmentit's dictionary with its place in the order of frequency, 1 is the commonest. */
export interface RankedWord {
  readonly word: string;
  readonly rank: number;
}

/**
 * The third field of the dictionary is a rank, but for the many rare words that were added to it later and all have one of
 * some figures below this one. A common word among them is known by the longer words that it is part of.
 */
const RANKS_ARE_CERTAIN_FROM = 1600;
const LEAST_LONGER_WORDS = 3;
const LEAST_LONGER_WORDS_OF_A_VERB = 1;

interface Segmentit {
  readonly dicts: readonly string[];
  readonly POSTAG: Readonly<Record<string, number>>;
  readonly CHS_NAMES: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const SEGMENTIT_ATTRIBUTION = 'segmentit (MIT)';

const segmentit = createRequire(import.meta.url)('segmentit') as Segmentit;

function rows(): { word: string; tags: number; figure: number }[] {
  return segmentit.dicts.flatMap((dict) =>
    dict.split(/\r?\n/).flatMap((line) => {
      const [word, tags, figure] = line.split('|');
      return figure === undefined
        ? []
        : [{ word: word!.replace(/^\ufeff/, ''), tags: Number(tags), figure: Number(figure) }];
    }),
  );
}

/** The words whose rank is known and that are not tagged as names of persons, places or bodies. */
export function rankedWords(): RankedWord[] {
  const { A_NR, A_NS, A_NT, D_A, D_C, D_D, D_F, D_P, D_R, D_U, D_V } = segmentit.POSTAG;
  const name = A_NR! | A_NS! | A_NT!;
  const grammatical = D_C! | D_D! | D_F! | D_P! | D_R! | D_U!;
  const verb = D_V! | D_A!;
  const all = rows();
  const longerWords = countLongerWords(all.map(({ word }) => word));
  return all
    .filter(({ word, tags, figure }) => {
      if ((tags & name) !== 0 || figure <= 0) return false;
      if (figure >= RANKS_ARE_CERTAIN_FROM || word.length === 1 || (tags & grammatical) !== 0) return true;
      return (longerWords.get(word) ?? 0) >= ((tags & verb) === 0 ? LEAST_LONGER_WORDS : LEAST_LONGER_WORDS_OF_A_VERB);
    })
    .map(({ word, figure }) => ({ word, rank: figure }));
}

/** For every word of one to three characters, how many longer words it is part of. */
function countLongerWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (let length = 1; length < Math.min(word.length, 4); length++) {
      for (let at = 0; at + length <= word.length; at++) {
        const part = word.slice(at, at + length);
        counts.set(part, (counts.get(part) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** The words that are tagged as names of persons and nothing else. */
export function personWords(): string[] {
  return rows()
    .filter(({ tags }) => tags === segmentit.POSTAG.A_NR)
    .map(({ word }) => word);
}

/** The tables of its Chinese name module, each in the order of frequency that it is written in. */
export function nameTable(
  table: 'FAMILY_NAME_1' | 'FAMILY_NAME_2' | 'DOUBLE_NAME_1' | 'DOUBLE_NAME_2' | 'SINGLE_NAME',
): string[] {
  return Object.keys(segmentit.CHS_NAMES[table]!);
}
