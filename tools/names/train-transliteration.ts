import { distance } from 'fastest-levenshtein';
import { chunkParts, LONGEST_CHUNK, syllableParts } from '../../src/evidence/names/chunk.js';
import { forward, type SyllableModel } from '../../src/evidence/names/forward.js';
import { plainSpelling, soundClasses, soundClassesOfSyllables } from '../../src/evidence/names/sound-classes.js';
import { type TransliterationCounts, transliterationModel } from '../../src/evidence/names/transliteration-model.js';
import type { TransliterationPair } from './transliteration-pairs.js';

const ROUNDS = 5;
/** Expected counts below this are not worth adding. */
const LEAST = 1e-4;

type Counts = Map<string, Map<string, number>>;

function add(counts: Counts, key: string, letters: string, n: number): void {
  let of = counts.get(key);
  if (!of) counts.set(key, (of = new Map()));
  of.set(letters, (of.get(letters) ?? 0) + n);
}

/** The start of the training: letters stand for syllables that sound like them. */
const FIRST_GUESS: SyllableModel = {
  probability(syllable, letters) {
    const [a, b] = [soundClassesOfSyllables([syllable]), soundClasses(letters)];
    const unlike = distance(a, b) / Math.max(a.length, b.length, 1);
    return Math.exp(-4 * unlike) * (letters === '' ? 0.05 : 1) * 0.35 ** Math.max(0, letters.length - 2);
  },
};

/**
 * Learns by expectation maximisation which letters each syllable stands for: every way to cut a name into as many chunks as
 * there are syllables counts by its probability.
 */
export function trainTransliteration(named: readonly TransliterationPair[]): TransliterationCounts {
  const pairs = named.map((pair) => ({ ...pair, latin: plainSpelling(pair.latin) }));
  const letterPairs: Counts = new Map();
  for (const { latin } of pairs) {
    const marked = `^${latin}$`;
    for (let i = 1; i < marked.length; i++) add(letterPairs, marked[i - 1]!, marked[i]!, 1);
  }
  let model = FIRST_GUESS;
  let counts: TransliterationCounts | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    counts = { ...expectedCounts(model, pairs), letterPairs };
    model = transliterationModel(counts);
  }
  return counts!;
}

function expectedCounts(model: SyllableModel, pairs: readonly TransliterationPair[]) {
  const [syllables, initials, finals]: Counts[] = [new Map(), new Map(), new Map()];
  for (const pair of pairs) {
    eachChunk(model, pair, (syllable, letters, weight) => {
      const [[initial, final], [onset, rest]] = [syllableParts(syllable), chunkParts(letters)];
      add(syllables!, syllable, letters, weight);
      add(initials!, initial, onset, weight);
      add(finals!, final, rest, weight);
    });
  }
  return { syllables: syllables!, initials: initials!, finals: finals! };
}

function eachChunk(
  model: SyllableModel,
  { syllables, latin }: TransliterationPair,
  take: (syllable: string, letters: string, weight: number) => void,
): void {
  const columns = latin.length + 1;
  const before = forward(model, syllables, latin);
  const all = before.at(-1)!;
  if (!(all > 0)) return;
  let behind = new Float64Array(columns);
  behind[latin.length] = 1;
  for (let i = syllables.length - 1; i >= 0; i--) {
    const here = new Float64Array(columns);
    for (let from = 0; from < columns; from++) {
      for (let to = from; to < columns && to - from <= LONGEST_CHUNK; to++) {
        if (behind[to] === 0) continue;
        const letters = latin.slice(from, to);
        const through = model.probability(syllables[i]!, letters) * behind[to]!;
        here[from]! += through;
        const weight = (before[i * columns + from]! * through) / all;
        if (weight >= LEAST) take(syllables[i]!, letters, weight);
      }
    }
    behind = here;
  }
}
