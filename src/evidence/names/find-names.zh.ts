import { dottedNameCandidates, NAME_DOT } from './dotted-names.zh.js';
import type { NameMention } from './name-mention.js';
import { type Candidate, personalNameCandidates } from './personal-names.zh.js';
import { readings, surnameReading } from './readings.js';
import { transliterationCandidates } from './transliterations.zh.js';

/** Log odds from which a name is sure; below, down to nothing, it is worth comparing with the other side. */
const SURE = 7;
const LEAST = 2;

/** @see findNames */
export function findChineseNames(text: string): NameMention[] {
  const candidates = [
    ...personalNameCandidates(text),
    ...transliterationCandidates(text),
    ...dottedNameCandidates(text),
  ].filter(({ score }) => score >= LEAST);
  return withoutOverlaps(candidates).map((candidate) => ({
    start: candidate.start,
    end: candidate.end,
    key: romanised(text, candidate),
    sure: candidate.score >= SURE,
  }));
}

/** The stretches with the largest sum of scores of which no two overlap (weighted interval scheduling). */
function withoutOverlaps(candidates: Candidate[]): Candidate[] {
  const byEnd = candidates.sort((a, b) => a.end - b.end || a.start - b.start);
  const best: number[] = [0]; // best[i]: the largest sum of the first i
  const takes: number[] = []; // takes[i]: how many of the first ones may stand beside candidate i
  byEnd.forEach((candidate, i) => {
    let before = i;
    while (before > 0 && byEnd[before - 1]!.end > candidate.start) before--; // a name is short, so this is too
    takes.push(before);
    best.push(Math.max(best[i]!, best[before]! + candidate.score));
  });
  const kept: Candidate[] = [];
  for (let i = byEnd.length; i > 0; ) {
    if (best[i] === best[i - 1]) i--;
    else {
      kept.push(byEnd[i - 1]!);
      i = takes[i - 1]!;
    }
  }
  return kept.reverse();
}

/** `zhang yaxi`, `ouyang xiu`, `demiteli yemeiliyanuofu`. */
function romanised(text: string, { start, end, given }: Candidate): string {
  const surname = given - start;
  let key = '';
  for (let at = start; at < end; at++) {
    const char = text[at]!;
    if (NAME_DOT.test(char)) key += ' ';
    else key += (at === start && surname === 1 ? surnameReading(char) : readings(char)[0]) ?? char;
    if (surname > 0 && at + 1 === given && given < end) key += ' ';
  }
  return key;
}
