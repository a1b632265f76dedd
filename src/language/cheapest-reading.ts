import type { Gap, GapKind } from './gap.js';
import type { Run } from './run.js';

export const ZH = 0;
export const EN = 1;
export type State = typeof ZH | typeof EN;

/** What each run costs, read as Chinese and as English. */
export interface Costs {
  readonly zh: Float64Array;
  readonly en: Float64Array;
}

/** The language each run is read in, and what that costs. */
export interface Reading {
  readonly states: Uint8Array;
  readonly cost: number;
}

/** What the only change of language in a line costs: between a title and its translation, the two halves of a caption. */
const ONLY_CHANGE: Readonly<Record<GapKind, number>> = { cell: 0.5, sentence: 1, space: 2, joined: 2.3, clause: 6 };
/** The same at white space beside plain words: 联系我们 Contact Us, but not 欢迎使用 WeChat Pay. */
const ONLY_CHANGE_AT_PLAIN_WORDS = 0.9;
/** What each of several changes costs. What stands inside a sentence needs two, and is a name more often than a translation. */
const CHANGE: Readonly<Record<GapKind, number>> = { cell: 0.6, sentence: 1, space: 3.5, joined: 4, clause: 6 };

/** The cheapest of the readings with no, one and many changes of language. Linear. */
export function cheapestReading(costs: Costs, runs: readonly Run[], gaps: readonly Gap[]): Reading {
  const single = withOneChange(costs, runs, gaps);
  if (gaps.length < 2) return single;
  const chain = withManyChanges(costs, runs, gaps);
  return chain.cost < single.cost ? chain : single;
}

/** The cheapest reading with one change of language, both sides of which are substantial or whole; or with none. */
function withOneChange({ zh, en }: Costs, runs: readonly Run[], gaps: readonly Gap[]): Reading {
  const totalZh = zh.reduce((sum, cost) => sum + cost, 0);
  const totalEn = en.reduce((sum, cost) => sum + cost, 0);
  let cost = Math.min(totalZh, totalEn);
  let first: State = totalEn < totalZh ? EN : ZH;
  let firstLength = runs.length; // runs before the change
  let leftZh = 0;
  let leftEn = 0;
  const isSubstantial = substanceAround(runs);
  for (let i = 0; i < gaps.length; i++) {
    leftZh += zh[i]!;
    leftEn += en[i]!;
    const change = costOfOnlyChange(gaps[i]!, runs[i]!, runs[i + 1]!);
    const mayBeName = gaps[i]!.kind === 'cell' || gaps[i]!.kind === 'sentence';
    const zhFirst = leftZh + totalEn - leftEn + change;
    if (zhFirst < cost && (mayBeName || isSubstantial(i, ZH))) [cost, first, firstLength] = [zhFirst, ZH, i + 1];
    const enFirst = leftEn + totalZh - leftZh + change;
    if (enFirst < cost && (mayBeName || isSubstantial(i, EN))) [cost, first, firstLength] = [enFirst, EN, i + 1];
  }
  const states = new Uint8Array(runs.length).fill(1 - first);
  return { states: states.fill(first, 0, firstLength), cost };
}

function costOfOnlyChange({ kind }: Gap, left: Run, right: Run): number {
  return kind === 'space' && left.plain && right.plain ? ONLY_CHANGE_AT_PLAIN_WORDS : ONLY_CHANGE[kind];
}

/** Tells whether there are substantial runs of `left` up to the gap behind run `i`, and of the other language from there on. */
function substanceAround(runs: readonly Run[]): (i: number, left: State) => boolean {
  const places = [runs.flatMap((run, i) => (run.substantial && run.script === 'han' ? i : []))];
  places.push(runs.flatMap((run, i) => (run.substantial && run.script === 'latin' ? i : [])));
  return (i, left) => (places[left]![0] ?? runs.length) <= i && (places[1 - left]!.at(-1) ?? -1) > i;
}

/** The cheapest reading of all (Viterbi), in which then each piece that is a mere name joins what stands before it. */
function withManyChanges({ zh, en }: Costs, runs: readonly Run[], gaps: readonly Gap[]): Reading {
  const changed = [new Uint8Array(runs.length), new Uint8Array(runs.length)] as const;
  let [costZh, costEn] = [zh[0]!, en[0]!];
  for (let i = 1; i < runs.length; i++) {
    const change = CHANGE[gaps[i - 1]!.kind];
    const [fromZh, fromEn] = [costZh, costEn];
    changed[ZH][i] = fromEn + change < fromZh ? 1 : 0;
    changed[EN][i] = fromZh + change < fromEn ? 1 : 0;
    costZh = Math.min(fromZh, fromEn + change) + zh[i]!;
    costEn = Math.min(fromEn, fromZh + change) + en[i]!;
  }
  const states = new Uint8Array(runs.length);
  let state: State = costEn < costZh ? EN : ZH;
  for (let i = runs.length - 1; i >= 0; i--) {
    states[i] = state;
    if (changed[state][i] === 1) state = state === ZH ? EN : ZH;
  }
  joinNames(states, runs, gaps);
  return { states, cost: costOf(states, { zh, en }, gaps) };
}

function joinNames(states: Uint8Array, runs: readonly Run[], gaps: readonly Gap[]): void {
  for (let from = 0, to = 0; from < runs.length; from = to) {
    for (to = from + 1; to < runs.length && states[to] === states[from]; ) to++;
    const script = states[from] === ZH ? 'han' : 'latin';
    const isCell = gaps[from - 1]?.kind === 'cell' || gaps[to - 1]?.kind === 'cell';
    if (isCell || runs.slice(from, to).some((run) => run.substantial && run.script === script)) continue;
    states.fill(1 - states[from]!, from, to);
  }
}

function costOf(states: Uint8Array, { zh, en }: Costs, gaps: readonly Gap[]): number {
  let cost = 0;
  for (let i = 0; i < states.length; i++) {
    cost += states[i] === ZH ? zh[i]! : en[i]!;
    if (i > 0 && states[i] !== states[i - 1]) cost += CHANGE[gaps[i - 1]!.kind];
  }
  return cost;
}
