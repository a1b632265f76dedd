import { characterScores } from './character-scores.zh.js';
import { NAME_DOT } from './dotted-names.zh.js';
import type { LatinName } from './latin-name.js';
import { readings } from './readings.js';
import { latinWord, type SpokenPart, soundLikeness, spokenPart } from './sound-likeness.js';
import { transliteration } from './transliteration.js';

/** A foreign name in Chinese characters, ready to compare: its parts between dots. */
export interface ForeignName {
  readonly parts: readonly SpokenPart[];
  /** 0..1: how much its characters are those that write foreign names. 陈英 sounds like China and is not. */
  readonly trust: number;
}

/** One of several Latin words is the name (Emelyanov in Dmitry Emelyanov): a little less than if it were all. */
const WORDS_OVER = 0.95;
/** Only one of several Chinese parts is found, as when English goes on with the surname: the last part, or another. */
const LAST_PART_ONLY = 0.85;
const OTHER_PART_ONLY = 0.7;

const MOST_PARTS = 6;
const MOST_CHARACTERS = 40;
/** One syllable sounds like too many words. */
const LEAST_SYLLABLES = 2;
/** Log ratio from which the first character is a likely surname; and mean log ratio of all in foreign names, where trust in the sound begins, and where it is full. */
const LEAST_SURNAME = 2;
const NO_TRUST = -2;
const FULL_TRUST = 0.5;

/** Undefined if a character has no reading, and for what is too short or too long for a foreign name. */
export function foreignName(zh: string): ForeignName | undefined {
  if (zh.length > MOST_CHARACTERS) return undefined;
  const parts: SpokenPart[] = [];
  for (const part of zh.split(NAME_DOT)) {
    const syllables = Array.from(part, (char) => readings(char)[0] ?? '');
    if (parts.length === MOST_PARTS || syllables.includes('')) return undefined;
    if (syllables.length > 0) parts.push(spokenPart(syllables, transliteration()));
  }
  if (parts.reduce((syllables, part) => syllables + part.syllables.length, 0) < LEAST_SYLLABLES) return undefined;
  return { parts, trust: trustIn(zh) };
}

/** Only where the name may be that of a Chinese person is there another reading to weigh. */
function trustIn(zh: string): number {
  const { surname, transliterating } = characterScores();
  if (surname[zh.charCodeAt(0)]! < LEAST_SURNAME) return 1;
  const scores = Array.from(zh.split(NAME_DOT).join(''), (char) => transliterating[char.charCodeAt(0)]!);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.min(1, Math.max(0, (mean - NO_TRUST) / (FULL_TRUST - NO_TRUST)));
}

/** 0..1: how well a name in Chinese characters writes the sound of a Latin one. */
export function foreignSimilarity(zh: ForeignName, en: LatinName): number {
  return zh.trust === 0 ? 0 : zh.trust * soundSimilarity(zh, en);
}

/** One syllable of pinyin, as which it is the sound of one character only. */
const ONE_SYLLABLE = /^[^aeiouv]*[aeiouv]+(?:n|ng)?$/;

function soundSimilarity({ parts }: ForeignName, { words, sounds, isPinyin }: LatinName): number {
  if (words.length === 0) return 0;
  const model = transliteration();
  const likeness = (part: SpokenPart, word: number) => soundLikeness(part, sounds[word]!, model);
  if (parts.length === 1) {
    if (words.length === 1) return likeness(parts[0]!, 0);
    const isSyllable = (i: number) => isPinyin[i]! && ONE_SYLLABLE.test(words[i]!);
    const single = Math.max(...words.map((_, i) => (isSyllable(i) ? 0 : likeness(parts[0]!, i))));
    const joined = soundLikeness(parts[0]!, latinWord(words.join('')), model); // 圣马力诺 = San Marino
    return Math.max(single * WORDS_OVER, joined);
  }
  if (words.length === 1) {
    const last = parts.length - 1;
    return Math.max(...parts.map((part, i) => likeness(part, 0) * (i === last ? LAST_PART_ONLY : OTHER_PART_ONLY)));
  }
  return alignedLikeness(parts, words.length, likeness);
}

/** The best way to give each part a word, in order; parts count by their length, words may be left over. */
function alignedLikeness(
  parts: readonly SpokenPart[],
  words: number,
  likeness: (part: SpokenPart, word: number) => number,
): number {
  let row: number[] = new Array(words + 1).fill(0);
  let length = 0;
  for (const part of parts) {
    length += part.syllables.length;
    const next = [0];
    for (let j = 1; j <= words; j++) {
      const matched = row[j - 1]! + part.syllables.length * likeness(part, j - 1);
      next.push(Math.max(matched, next[j - 1]!, row[j]!));
    }
    row = next;
  }
  return row[words]! / length;
}
