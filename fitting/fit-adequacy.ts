/**
 * Fits what the adequacy of a pair is told by (src/corpus/filters/adequacy.ts), boosted trees, to clean pairs and to pairs corrupted in ways that
 * only the words tell. Not on test-data/bitext and test-data/mixed, which `npm run corpus-filters` measures the filters on.
 */
import { writeFileSync } from 'node:fs';
import { cleanPairs } from '../bench/filters/clean-pairs.js';
import { corruptedPairs } from '../bench/filters/experiment.js';
import type { CorpusPair } from '../src/corpus/corpus-pair.js';
import { ADEQUACY_FEATURES, adequacyFeatures } from '../src/corpus/filters/adequacy-features.js';
import { pairEvidence } from '../src/corpus/filters/pair-evidence.js';
import { readPair } from '../src/corpus/filters/read-pair.js';
import { lengthDeviation } from '../src/corpus/filters/usual-ratios.js';
import { makeProfiler } from '../src/corpus/profile.js';
import { type BoostRow, boost } from './boost.js';
import { compiledLexicon, readArguments } from './fold-documents.js';

const KINDS = ['shifted', 'other document', 'cut zh', 'cut en', 'one too many', 'cut askew', 'word salad'];
const SEEDS = [1, 2];
const OPTIONS = { trees: 150, leaves: 12, rate: 0.1, l2: 2, leastWeight: 12 };
/** A clean set weighs as much as all that is made of it, and every set as much as so many pairs. */
const SET_WEIGHT = 1500;

const { folders, option } = readArguments(['out'], 'npm run fit-adequacy -- FOLDER... [--out=FILE]');
const lexicon = compiledLexicon();

/**
 * The pairs of a folder once by the profile of clean pairs alone, and once by that of a corpus half of which is bad, so that the trees trust lengths in
 * neither more than they may.
 */
async function rowsOf(folder: string): Promise<BoostRow[]> {
  const clean = await cleanPairs(folder);
  return SEEDS.flatMap((seed) => {
    const kinds = corruptedPairs(clean, seed).filter(({ kind }) => KINDS.includes(kind));
    const profiler = makeProfiler();
    for (const pair of clean) profiler.add(pair);
    if (seed % 2 === 0)
      for (const { pairs } of kinds) pairs.filter((_, at) => at % KINDS.length === 0).forEach(profiler.add);
    const deviationOf = lengthDeviation(profiler.profile());
    const rowsFrom = (pairs: readonly CorpusPair[], isYes: boolean, weight: number): BoostRow[] =>
      pairs.map((pair) => {
        const features = new Float64Array(ADEQUACY_FEATURES.length);
        const read = readPair(pair);
        adequacyFeatures(read, pairEvidence(read, lexicon), deviationOf, features);
        return { features, isYes, weight: weight / pairs.length };
      });
    console.error(`${folder}, seed ${seed}: ${clean.length} clean pairs`);
    return [
      ...rowsFrom(clean, true, SET_WEIGHT),
      ...kinds.flatMap(({ pairs }) => rowsFrom(pairs, false, SET_WEIGHT / KINDS.length)),
    ];
  });
}

const rows = (await Promise.all(folders.map(rowsOf))).flat();
const trees = boost(rows, OPTIONS);
const text = `// Made by fitting/fit-adequacy.ts; do not edit.
import type { StoredTrees } from './trees.js';

export const ADEQUACY_TREES: StoredTrees = [
${trees.map((tree) => `  [${tree.join(', ')}],\n`).join('')}];
`;
writeFileSync(option('out') ?? 'src/corpus/filters/adequacy-trees.data.ts', text);
