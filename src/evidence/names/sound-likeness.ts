import { distance } from 'fastest-levenshtein';
import { consonantSkeleton, plainSpelling, softG, soundClasses, soundClassesOfSyllables } from './sound-classes.js';
import type { TransliterationModel } from './transliteration-model.js';

/** A coarse sound, and its consonants alone. */
export interface Sound {
  readonly classes: string;
  readonly skeleton: string;
}

/** One part of a Chinese name, as it sounds. */
export interface SpokenPart {
  readonly syllables: readonly string[];
  readonly sound: Sound;
  /** The sound of the letters that the syllables most often stand for: 尔 is l, 夫 is f. */
  readonly meant: Sound;
}

/** One word of a Latin name, as it may sound. */
export interface LatinWord {
  /** Plainly spelled, `a` to `z`. */
  readonly latin: string;
  readonly sounds: readonly Sound[];
}

const soundOf = (classes: string): Sound => ({ classes, skeleton: consonantSkeleton(classes) });

export function spokenPart(syllables: readonly string[], model: TransliterationModel): SpokenPart {
  const meant = syllables.map((syllable) => model.commonest(syllable) ?? syllable).join('');
  return { syllables, sound: soundOf(soundClassesOfSyllables(syllables)), meant: soundOf(soundClasses(meant)) };
}

/** `word` is `a` to `z`. */
export function latinWord(word: string): LatinWord {
  const sounds = [soundOf(soundClasses(word))];
  const softened = softG(word);
  if (softened !== word) sounds.push(soundOf(soundClasses(softened)));
  return { latin: plainSpelling(word), sounds };
}

/** Longer ones are no names; they would cost time. */
const MOST_SYLLABLES = 12;
const MOST_LETTERS = 24;

/**
 * Weights of a logistic regression, fitted by tools/measure-transliteration.ts: 0.5 is where one wrong word in a thousand
 * scores.
 */
export const SOUND_WEIGHTS = { bias: -5.3, ratio: 1.07, classes: 8.1 };
/** Below this much likeness of sound classes no pair reaches 0.1, whatever the model says of it. */
const WORTH_A_LOOK = 0.35;

/** 0..1: edit distance over sound classes, half of it over the consonants alone, since vowels change freely. */
export function classLikeness({ sound }: SpokenPart, { sounds }: LatinWord): number {
  return Math.max(...sounds.map((other) => likenessOfSounds(sound, other)));
}

export function likenessOfSounds(a: Sound, b: Sound): number {
  return 1 - (difference(a.classes, b.classes) + difference(a.skeleton, b.skeleton)) / 2;
}

function difference(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

/** Pairs that the model holds for impossible, as more letters than the syllables could stand for, are as unlikely as this. */
const LEAST_LOG_RATIO = -8;

/** The likelihood ratio of the model, so scaled that long names do not outweigh all else. */
export function scaledLogRatio(part: SpokenPart, word: LatinWord, model: TransliterationModel): number {
  const scaled = model.logRatio(part.syllables, word.latin) / Math.sqrt(word.latin.length + 2);
  return Math.max(scaled, LEAST_LOG_RATIO);
}

/** Probability, 0..1, that a part of a Chinese name writes the sound of a Latin word. */
export function soundLikeness(part: SpokenPart, word: LatinWord, model: TransliterationModel): number {
  if (part.syllables.length === 0 || part.syllables.length > MOST_SYLLABLES) return 0;
  if (word.latin.length < 2 || word.latin.length > MOST_LETTERS) return 0;
  const likeness = classLikeness(part, word);
  if (likeness < WORTH_A_LOOK) return 0;
  const { bias, ratio, classes } = SOUND_WEIGHTS;
  return 1 / (1 + Math.exp(-(bias + ratio * scaledLogRatio(part, word, model) + classes * likeness)));
}
