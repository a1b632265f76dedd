import type { LatinName } from './latin-name.js';
import type { ChineseName } from './name-similarity.js';
import { latinWord, likenessOfSounds, type Sound } from './sound-likeness.js';
import { spelledTogether } from './spelled-names.js';

/** Finds, for a Chinese name, the few Latin names that may be the same, without comparing it with all of them. */
export interface NameIndex {
  /** Indices of the Latin names, each once, in no order. */
  candidates(zh: ChineseName): number[];
}

/** Only the names that share most pairs of consonants are compared by edit distance, and only the best of these in full. */
const MOST_BY_PAIRS = 120;
const MOST_BY_SOUND = 12;
/** Names are told apart by the share of their pairs of consonants that they have in common, in so many steps. */
const SHARES = 20;
const LEAST_SHARE = 4;
/** Pairs of consonants that more names have are passed over: they say little, and cost most. */
const MOST_POSTINGS = 3000;

/** `mlk` is `^m`, `ml`, `lk`, `k$`: a name without consonants has one, `^$`. */
function consonantPairs({ skeleton }: Sound): string[] {
  const marked = `^${skeleton}$`;
  return Array.from({ length: marked.length - 1 }, (_, i) => marked.slice(i, i + 2));
}

function post<Value>(postings: Map<string, Value[]>, key: string, value: Value): void {
  const known = postings.get(key);
  if (known) known.push(value);
  else postings.set(key, [value]);
}

export function nameIndex(names: readonly LatinName[]): NameIndex {
  const byWord = new Map<string, number[]>(); // each, and all together
  const byPair = new Map<string, number[]>(); // of consonants; posts sounds
  const sounds: { readonly name: number; readonly sound: Sound; readonly pairs: number }[] = [];
  names.forEach(({ words, sounds: wordSounds }, name) => {
    for (const word of new Set([...words, words.join('')])) post(byWord, word, name);
    const joined = words.length > 1 ? [latinWord(words.join(''))] : []; // San Marino is one word in 圣马力诺
    for (const sound of [...wordSounds, ...joined].flatMap((word) => word.sounds)) {
      const pairs = consonantPairs(sound);
      for (const pair of pairs) post(byPair, pair, sounds.length);
      sounds.push({ name, sound, pairs: pairs.length });
    }
  });

  const bySpelling = ({ spelled }: ChineseName): number[] => {
    if (!spelled) return [];
    const { surname, given } = spelled;
    const keys = [surname, given, [...surname, ...given], [...given, ...surname]].flatMap(spelledTogether);
    return [...new Set(keys)].flatMap((key) => byWord.get(key) ?? []);
  };

  const shared = new Uint8Array(sounds.length);
  const bySound = (sound: Sound): number[] => {
    const pairs = consonantPairs(sound);
    const touched: number[] = [];
    for (const pair of pairs) {
      const postings = byPair.get(pair) ?? [];
      if (postings.length > MOST_POSTINGS) continue;
      for (const id of postings) if (shared[id]!++ === 0) touched.push(id);
    }
    const byShare: number[][] = Array.from({ length: SHARES + 1 }, () => []);
    for (const id of touched) {
      const share = (2 * shared[id]!) / (pairs.length + sounds[id]!.pairs);
      byShare[Math.min(SHARES, Math.floor(share * SHARES))]!.push(id);
      shared[id] = 0;
    }
    const alike: { readonly name: number; readonly likeness: number }[] = [];
    for (let share = SHARES; share >= LEAST_SHARE && alike.length < MOST_BY_PAIRS; share--) {
      for (const id of byShare[share]!.slice(0, MOST_BY_PAIRS)) {
        const { name, sound: other } = sounds[id]!;
        alike.push({ name, likeness: likenessOfSounds(sound, other) });
      }
    }
    alike.sort((a, b) => b.likeness - a.likeness);
    return alike.slice(0, MOST_BY_SOUND).map(({ name }) => name);
  };

  return {
    candidates: (zh) => [
      ...new Set([
        ...bySpelling(zh),
        ...(zh.foreign?.parts ?? []).flatMap(({ sound, meant }) => [...bySound(sound), ...bySound(meant)]),
      ]),
    ],
  };
}
