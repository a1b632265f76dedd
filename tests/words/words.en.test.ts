import { describe, expect, it } from 'vitest';
import { eachWordEn } from '../../src/words/words.en.js';

function wordsOf(text: string, start?: number, end?: number): string[] {
  const words: string[] = [];
  eachWordEn(text, (from, to) => words.push(text.slice(from, to)), start, end);
  return words;
}

describe('words of an English text', () => {
  it.each([
    ['The ferry left at noon.', 'The|ferry|left|at|noon'],
    // apostrophes inside a word belong to it, others do not
    ["They don't know.", "They|don't|know"],
    ['the captain’s log', 'the|captain’s|log'],
    ["'quoted' words", 'quoted|words'],
    ['rock ’n’ roll', 'rock|n|roll'],
    ["the sailors' songs", 'the|sailors|songs'],
    ["o''clock", 'o|clock'],
    // hyphens part words
    ['a state-of-the-art, well-known port', 'a|state|of|the|art|well|known|port'],
    ['end -- of - line', 'end|of|line'],
    // commas and points inside a number belong to it
    ['1,234,567.89 tonnes', '1,234,567.89|tonnes'],
    ['in 2019, 2020.', 'in|2019|2020'],
    ['$20, 6.5%', '20|6.5'],
    ['1..2', '1|2'],
    // letters and digits are words of their own
    ['COVID-19 and B2B on the 27th', 'COVID|19|and|B|2|B|on|the|27|th'],
    // accents
    ['a café in São Paulo, Łódź, Čapek', 'a|café|in|São|Paulo|Łódź|Čapek'],
    ['2×3÷4', '2|3|4'],
    ['', ''],
    [' \t\n\0…—“”', ''],
    ['half\ud842way\udfb7', 'half|way'],
    ['汉 word 字', 'word'],
  ])('%j: %s', (text, expected) => {
    expect(wordsOf(text).join('|')).toBe(expected);
  });

  it('are read between two offsets and not beyond', () => {
    expect(wordsOf("He doesn't", 3, 8)).toEqual(['doesn']);
    expect(wordsOf('1,234', 0, 2)).toEqual(['1']);
    expect(wordsOf('word', 1, 3)).toEqual(['or']);
    expect(wordsOf('word', 2, 2)).toEqual([]);
  });

  // A rule that looks back or far ahead at each character would not come to an end within the time limit of a test.
  it.each([
    ['a', 1],
    ['7', 1],
    ["a'", 1],
    ['7,', 1],
    ["'", 0],
    [',', 0],
    ['-', 0],
    [' ', 0],
    ['\0', 0],
    ['\ud842', 0],
    ['a ', 500_000],
  ])('of a megabyte of %j are found', (piece, count) => {
    let words = 0;
    eachWordEn(piece.repeat(1_000_000 / piece.length), () => words++);
    expect(words).toBe(count);
  });
});
