/**
 * Fits what the adequacy of a pair is told by (src/corpus/filters/adequacy.ts), boosted trees, to clean pairs and to pairs corrupted in ways that
 * only the words tell. Not on test-data/bitext and test-data/mixed, which `npm run corpus-filters` measures the filters on.
 */
import { writeFileSync } from 'node:fs';
import { cleanPairs } from '../bench/filters/clean-pairs.js';
import { CORRUPTIONS } from '../bench/filters/corruptions.js';
import type { CorpusPair } from '../src/corpus/corpus-pair.js';
import { ADEQUACY_FEATURES, adequacyFeatures } from '../src/corpus/filters/adequacy-features.js';
import { pairEvidence } from '../src/corpus/filters/pair-evidence.js';
import { readPair } from '../src/corpus/filters/read-pair.js';
import { lengthDeviation } from '../src/corpus/filters/usual-ratios.js';
import { makeProfiler } from '../src/corpus/profile.js';
import { seeded } from '../src/evaluate/random.js';
import { type BoostRow, boost } from './boost.js';
import { compiledLexicon, readArguments } from './fold-documents.js';

const KINDS = ['shifted', 'other document', 'cut zh', 'cut en', 'one too many', 'cut askew', 'word salad'] as const;
const SEEDS = [1, 2];
const OPTIONS = { trees: 120, leaves: 8, rate: 0.12, l2: 1, leastWeight: 10 };
/** A clean set weighs as much as all that is made of it, and every set as much as so many pairs. */
const SET_WEIGHT = 1500;

const { folders, option } = readArguments(['out'], 'npm run fit-adequacy -- FOLDER... [--out=FILE]');
const lexicon = compiledLexicon();

function rowsOf(folder: string): BoostRow[] {
  const pairs = cleanPairs(folder);
  const profiler = makeProfiler();
  for (const pair of pairs) profiler.add(pair);
  const deviationOf = lengthDeviation(profiler.profile());
  const featuresOf = (pair: CorpusPair): Float64Array => {
    const features = new Float64Array(ADEQUACY_FEATURES.length);
    const read = readPair(pair);
    adequacyFeatures(read, pairEvidence(read, lexicon), deviationOf, features);
    return features;
  };
  const rows: BoostRow[] = pairs.map((pair) => ({
    features: featuresOf(pair),
    isYes: true,
    weight: SET_WEIGHT / pairs.length,
  }));
  for (const kind of KINDS) {
    const corrupted = SEEDS.flatMap((seed) => {
      const random = seeded(seed);
      return pairs.flatMap((pair, at) => {
        const texts = CORRUPTIONS[kind]!(pair, { pairs, at, random });
        return texts ? [{ ...pair, ...texts }] : [];
      });
    });
    const weight = SET_WEIGHT / KINDS.length / corrupted.length;
    for (const pair of corrupted) rows.push({ features: featuresOf(pair), isYes: false, weight });
  }
  console.error(`${folder}: ${pairs.length} clean pairs, ${rows.length - pairs.length} corrupted`);
  return rows;
}

const rows = folders.flatMap(rowsOf);
const trees = boost(rows, OPTIONS);
const text = `// Made by fitting/fit-adequacy.ts; do not edit.
import type { StoredTrees } from './trees.js';

export const ADEQUACY_TREES: StoredTrees = [
${trees.map((tree) => `  [${tree.join(', ')}],\n`).join('')}];
`;
writeFileSync(option('out') ?? 'src/corpus/filters/adequacy-trees.data.ts', text);
