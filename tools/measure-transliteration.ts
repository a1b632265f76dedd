/**
 * Measures how well foreign names are recognised by sound: the model learns from half of the pairs of CC-CEDICT (by the Latin
 * name, so that no name is in both) and is asked about the other. Fits the weights of `src/evidence/names/sound-likeness.ts`
 * on one part of that half and measures on the rest. Run: `tsx tools/measure-transliteration.ts`.
 */
import { classLikeness, latinWord, scaledLogRatio, spokenPart } from '../src/evidence/names/sound-likeness.js';
import { transliterationModel } from '../src/evidence/names/transliteration-model.js';
import { readCedict } from './names/cedict.js';
import { trainTransliteration } from './names/train-transliteration.js';
import { type TransliterationPair, transliterationPairs } from './names/transliteration-pairs.js';

const DISTRACTORS = 1000;
const RATES = [1e-2, 1e-3, 1e-4];
/** In the fit, wrong pairs weigh so much that 0.5 comes to lie near a false positive rate of 1/1000. */
const WRONG_WEIGHT = 0.25;

const hash = (text: string) => [...text].reduce((sum, char) => (sum * 33 + char.codePointAt(0)!) >>> 0, 5381) >>> 3;

const pairs = transliterationPairs(readCedict());
const learnt = pairs.filter(({ latin }) => hash(latin) % 2 === 0);
const asked = pairs.filter(({ latin }) => hash(latin) % 2 === 1);
const model = transliterationModel(trainTransliteration(learnt));

interface Question {
  readonly right: Float64Array;
  readonly wrong: readonly Float64Array[];
}

const SIZE = 3;

/** Features: 1, scaled log ratio, likeness of sound classes. */
function features(zh: TransliterationPair, latin: string): Float64Array {
  const [part, word] = [spokenPart(zh.syllables, model), latinWord(latin)];
  return Float64Array.of(1, scaledLogRatio(part, word, model), classLikeness(part, word));
}

function question(pair: TransliterationPair, at: number, distractors: number): Question {
  const wrong: Float64Array[] = [];
  for (let k = 0; k < distractors; k++) {
    const { latin } = pairs[(at * 37 + k * 7 + 11) % pairs.length]!;
    if (latin.slice(0, 4) !== pair.latin.slice(0, 4)) wrong.push(features(pair, latin));
  }
  return { right: features(pair, pair.latin), wrong };
}

const questions = asked.map((pair, i) => question(pair, i, i % 2 === 0 ? 200 : DISTRACTORS));
const fitting = questions.filter((_, i) => i % 2 === 0);
const judging = questions.filter((_, i) => i % 2 === 1);

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
};

function fit(): Float64Array {
  const weights = new Float64Array(SIZE);
  const rows = fitting.flatMap(({ right, wrong }) => [
    { x: right, y: 1, weight: 1 },
    ...wrong.map((x) => ({ x, y: 0, weight: WRONG_WEIGHT })),
  ]);
  for (let round = 0; round < 25; round++) {
    // Newton's method.
    const gradient = new Float64Array(SIZE);
    const hessian = new Float64Array(SIZE * SIZE);
    for (const { x, y, weight } of rows) {
      const p = 1 / (1 + Math.exp(-dot(weights, x)));
      for (let i = 0; i < SIZE; i++) {
        gradient[i]! += weight * (y - p) * x[i]!;
        for (let j = 0; j < SIZE; j++) hessian[i * SIZE + j]! += weight * p * (1 - p) * x[i]! * x[j]!;
      }
    }
    const step = solve(hessian, gradient);
    for (let i = 0; i < SIZE; i++) weights[i]! += step[i]!;
  }
  return weights;
}

/** Solves a system of equations by elimination. */
function solve(matrix: Float64Array, values: Float64Array): Float64Array {
  const [m, v] = [matrix.slice(), values.slice()];
  for (let i = 0; i < SIZE; i++) {
    for (let j = 0; j < SIZE; j++) {
      if (i === j) continue;
      const times = m[j * SIZE + i]! / m[i * SIZE + i]!;
      for (let k = 0; k < SIZE; k++) m[j * SIZE + k]! -= times * m[i * SIZE + k]!;
      v[j]! -= times * v[i]!;
    }
  }
  return v.map((value, i) => value / m[i * SIZE + i]!);
}

function report(name: string, weights: ArrayLike<number>): void {
  const wrong = judging.flatMap((q) => q.wrong.map((x) => dot(weights, x))).sort((a, b) => b - a);
  const right = judging.map((q) => dot(weights, q.right));
  const first = judging.filter((q, i) => q.wrong.every((x) => dot(weights, x) < right[i]!)).length / right.length;
  const recall = (least: number) => (right.filter((score) => score > least).length / right.length).toFixed(3);
  const rates = RATES.map((rate) => {
    const least = wrong[Math.floor(wrong.length * rate)]!;
    return `recall ${recall(least)} at ${rate} (score ${least.toFixed(2)})`;
  });
  const falseRate = wrong.filter((score) => score > 0).length / wrong.length;
  console.log(
    `${name}: first of ${DISTRACTORS} ${first.toFixed(3)}, ${rates.join(', ')}; above 0: ${recall(0)}, wrong ${falseRate.toExponential(1)}`,
  );
}

console.log(`${learnt.length} pairs learnt, ${fitting.length} to fit, ${judging.length} to judge`);
const weights = fit();
report('edit distance of sound classes', [0, 0, 1]);
report('transliteration model', [0, 1, 0]);
report('both, fitted', weights);
console.log(`bias ${weights[0]!.toFixed(2)}, ratio ${weights[1]!.toFixed(2)}, classes ${weights[2]!.toFixed(2)}`);
