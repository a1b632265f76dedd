/** Ways in which pairs of a training corpus go wrong, each by its name. */
import type { CorpusPair } from '../../src/corpus/corpus-pair.js';
import { changedDate, changedNumber } from './change-values.js';
import { mojibake, withLostCharacters } from './damage.js';
import { foreignSentence } from './foreign.js';

/** What a corruption may draw on. */
export interface Surroundings {
  readonly pairs: readonly CorpusPair[];
  /** The place of the pair among them. */
  readonly at: number;
  readonly random: () => number;
}

/** The pair gone wrong; nothing where it cannot go wrong in this way (a pair without numbers has none to change). */
export type Corrupt = (pair: CorpusPair, surroundings: Surroundings) => Pick<CorpusPair, 'zh' | 'en'> | undefined;

/** Shorter sides are not cut: what is left of a cut "Yes, sir." may well be the translation. */
const LEAST_TO_CUT = { characters: 12, words: 8 } as const;
/** How much of a cut side is left, at least and at most. */
const LEFT = { least: 0.3, most: 0.6 } as const;
const LEAST_TO_SHUFFLE = 6;

export const CORRUPTIONS: Readonly<Record<string, Corrupt>> = {
  shifted: ({ zh, en }, { pairs, at }) => {
    const next = neighbour(pairs, at, 1);
    return next && next.en !== en ? { zh, en: next.en } : undefined;
  },
  'other document': ({ zh, en, document }, { pairs, random }) => {
    const other = pairs[Math.floor(random() * pairs.length)]!;
    return other.document === document || other.en === en ? undefined : { zh, en: other.en };
  },
  'changed number': ({ zh, en }, { random }) => {
    const changed = changedNumber(en, random);
    return changed === undefined ? undefined : { zh, en: changed };
  },
  'changed date': ({ zh, en }, { random }) => changedDate({ zh, en }, random),
  'cut zh': ({ zh, en }, { random }) => {
    const characters = [...zh];
    if (characters.length < LEAST_TO_CUT.characters) return undefined;
    return { zh: ended(characters.slice(0, leftOf(characters.length, random)).join(''), zh, random), en };
  },
  'cut en': ({ zh, en }, { random }) => {
    const words = en.split(' ');
    if (words.length < LEAST_TO_CUT.words) return undefined;
    return { zh, en: ended(words.slice(0, leftOf(words.length, random)).join(' '), en, random) };
  },
  'one too many': ({ zh, en }, { pairs, at, random }) => {
    const next = neighbour(pairs, at, 1);
    if (!next) return undefined;
    return random() < 0.5 ? { zh, en: `${en} ${next.en}` } : { zh: zh + next.zh, en };
  },
  'cut askew': ({ zh, en }, { pairs, at, random }) => {
    const next = neighbour(pairs, at, 1);
    const words = en.split(' ');
    if (!next || words.length < LEAST_TO_CUT.words) return undefined;
    const tail = words.slice(leftOf(words.length, random)).join(' ');
    const nextWords = next.en.split(' ');
    const head = nextWords.slice(0, leftOf(nextWords.length, random)).join(' ');
    return { zh, en: ended(random() < 0.5 ? `${tail} ${head}` : capitalised(`${tail} ${head}`), next.en, random) };
  },
  'wrong language': ({ zh, en }, { random }) =>
    random() < 0.5
      ? { zh: foreignSentence('zh', zh.length, random), en }
      : { zh, en: foreignSentence('en', en.length, random) },
  copied: ({ zh, en }, { random }) => (random() < 0.5 ? { zh: en, en } : { zh, en: zh }),
  'half copied': ({ zh, en }, { random }) => {
    // the first half was translated
    const words = en.split(' ');
    if (words.length < LEAST_TO_CUT.words) return undefined;
    const characters = [...zh];
    const share = LEFT.least + (LEFT.most - LEFT.least) * random();
    const head = characters.slice(0, Math.round(characters.length * share)).join('');
    return { zh: `${head}${words.slice(Math.round(words.length * share)).join(' ')}`, en };
  },
  'swapped sides': ({ zh, en }) => ({ zh: en, en: zh }),
  'word salad': ({ zh, en }, { pairs, random }) => {
    // machine noise: words of the right language that say nothing
    const words = en.split(' ');
    if (words.length < LEAST_TO_SHUFFLE) return undefined;
    const noise = words.map(() => {
      const other = pairs[Math.floor(random() * pairs.length)]!.en.split(' ');
      return other[Math.floor(random() * other.length)]!;
    });
    return { zh, en: noise.join(' ') };
  },
  mojibake: ({ zh, en }, { random }) => ({ zh: mojibake(zh, random), en }),
  'lost characters': ({ zh, en }, { random }) => withLostCharacters({ zh, en }, random),
  'repeated words': ({ zh, en }, { random }) => {
    // what a translation model that has lost its thread writes
    const words = en.split(' ');
    if (words.length < LEAST_TO_SHUFFLE) return undefined;
    const length = 1 + Math.floor(random() * 4);
    const from = Math.floor(random() * (words.length - length));
    const phrase = words.slice(from, from + length);
    const times = Math.ceil((words.length - from) / length) + 2;
    return { zh, en: [...words.slice(0, from), ...Array.from({ length: times }, () => phrase).flat()].join(' ') };
  },
  'no text': ({ zh }, { random }) => {
    const host = ['example.com', 'example.org', 'www.example.net'][Math.floor(random() * 3)]!;
    const number = Math.floor(random() * 1e6);
    const kinds = [
      `https://${host}/a/${number}.html`,
      `${number}-${number * 7}`,
      `img_${number}.jpg`,
      `{{item_${number}}} | 0x${number.toString(16)}`,
    ];
    const text = kinds[Math.floor(random() * kinds.length)]!;
    return random() < 0.5 ? { zh: text, en: text } : { zh, en: text };
  },
};

const leftOf = (length: number, random: () => number): number =>
  Math.max(1, Math.round(length * (LEFT.least + (LEFT.most - LEFT.least) * random())));

const END_MARK = /[.!?。！？…]["'”’」』)）]*$/;

/** Half of what is cut has its end mark all the same, so that the lack of one does not give it away. */
function ended(text: string, whole: string, random: () => number): string {
  const mark = END_MARK.exec(whole)?.[0] ?? '';
  return random() < 0.5 || END_MARK.test(text) ? text : text.replace(/[\s,;:，、；：]+$/, '') + mark;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function neighbour(pairs: readonly CorpusPair[], at: number, step: number): CorpusPair | undefined {
  const other = pairs[at + step];
  return other && other.document === pairs[at]!.document ? other : undefined;
}
