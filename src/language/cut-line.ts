import type { Lang, Span } from '../types.js';
import { type Costs, cheapestReading, ZH } from './cheapest-reading.js';
import { type Gap, readGap } from './gap.js';
import type { Run } from './run.js';
import { scriptRuns } from './script-runs.js';

/** A stretch of a line in one language; not trimmed. */
export interface Piece extends Span {
  readonly lang: Lang;
}

/** A full-width mark right behind Latin words closes a Chinese sentence that they are part of. */
const CHINESE_MARK_BEHIND = 2;
/** A line begins and ends in its own language, or with a name: `He works for 某某 in Beijing` is English to its end. */
const EDGE = 4;
const CHINESE_MARK = /[。，、；：！？]/;

/**
 * The language that costs least to read `text` from `start` to `end` in as a whole: Latin names cost a Chinese text little,
 * Chinese characters an English one. `undefined` if it has no letters of either.
 */
export function hostLanguage(text: string, start: number, end: number): Lang | undefined {
  const runs = scriptRuns(text, start, end);
  if (runs.length === 0) return undefined;
  const { zh, en } = costsOf(runs, text);
  return sum(en) < sum(zh) ? 'en' : 'zh';
}

/**
 * Cuts a line that holds both languages where the language changes. Each run of one script is read as Chinese or as English; a
 * run in the other language has its cost, and so has a change of language, by what stands there. The cheapest reading wins: no
 * change, one, or a chain of them. No piece is left that is a mere name, unless a separator stands beside it. Linear.
 */
export function cutLine(text: string, start: number, end: number): Piece[] {
  const runs = scriptRuns(text, start, end);
  if (runs.length === 0) return [];
  const gaps = gapsBetween(text, runs, start);
  const { states } = cheapestReading(costsOf(runs, text), runs, gaps);
  const pieces: Piece[] = [];
  let from = start;
  for (let i = 0; i < gaps.length; i++) {
    if (states[i] === states[i + 1]) continue;
    pieces.push({ start: from, end: gaps[i]!.cut.start, lang: langOf(states[i]!) });
    from = gaps[i]!.cut.end;
  }
  pieces.push({ start: from, end, lang: langOf(states[runs.length - 1]!) });
  return pieces;
}

function gapsBetween(text: string, runs: readonly Run[], start: number): Gap[] {
  let quoted = false; // whether a straight quotation mark is open
  let seen = start;
  return runs.slice(1).map((run, i) => {
    const left = runs[i]!.end;
    for (; seen < left; seen++) if (text.charAt(seen) === '"') quoted = !quoted;
    return readGap(text, left, run.start, quoted);
  });
}

const langOf = (state: number): Lang => (state === ZH ? 'zh' : 'en');

function costsOf(runs: readonly Run[], text: string): Costs {
  const zh = new Float64Array(runs.length);
  const en = new Float64Array(runs.length);
  for (let i = 0; i < runs.length; i++) {
    const { script, hostCost, isName, end } = runs[i]!;
    const isInChinese = script === 'latin' && CHINESE_MARK.test(text.charAt(end));
    const isEdge = i === 0 || (i === runs.length - 1 && !isInChinese);
    const cost = isEdge && !isName ? hostCost + EDGE : hostCost;
    zh[i] = script === 'latin' ? cost : 0;
    en[i] = script === 'han' ? cost : isInChinese ? CHINESE_MARK_BEHIND : 0;
  }
  return { zh, en };
}

const sum = (costs: Float64Array): number => costs.reduce((total, cost) => total + cost, 0);
