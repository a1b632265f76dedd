/**
 * Fits the weights of the beads on folders of gold, and measures them leave-one-document-out.
 *   npm run fit -- [--write] [--quick] [--all-only] FOLDER…
 * Each document is also used with 5, 15 and 30% of its translations taken out, so that the cost of a null does not depend on how many
 * the gold happens to have; when a document is left out, so are these. --write stores the weights fitted on all documents in
 * src/beads/weights.data.ts; --quick does without the documents with translations taken out;
 * --all-only leaves no document out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { WEIGHTS } from '../src/beads/weights.data.js';
import { loadWeights } from '../src/beads/weights.js';
import { openLexicon } from '../src/lexicon/lexicon.js';
import { fit, toBeadWeights, toParameters, toStored } from './crf.js';
import { alignDocument, readDocument, trainingExample } from './example.js';
import { readGoldFolder } from './gold.js';
import { type Counts, count, figures, strictF1, sum } from './measure.js';
import { removeTranslations } from './remove-translations.js';

/** Strength of the Gaussian prior: all features are scaled so that weights near 1 are usual. */
const L2 = 0.7;
const STEPS = 50;
/** A fit without one document starts from the fit on all, and is near. */
const STEPS_LEFT_OUT = 15;
const SHARES = [0.05, 0.15, 0.3];
/** A document with translations taken out tells less than a real one. */
const VARIANT_WEIGHT = 0.2;

const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('--'));
const { buffer } = readFileSync(new URL('../dist/zh-en.lexicon', import.meta.url));
const lexicon = openLexicon(buffer as ArrayBuffer);

const originals = folders.flatMap(readGoldFolder);
const shares = args.includes('--quick') ? [] : SHARES;
const variants = originals.flatMap((gold, fold) =>
  shares.map((share, s) => ({
    fold,
    set: `${gold.set} less ${share * 100}%`,
    gold: removeTranslations(gold, share, 1000 * s + fold),
  })),
);
const documents = [...originals.map((gold, fold) => ({ fold, set: gold.set, gold })), ...variants].map((one) => ({
  ...one,
  read: readDocument(one.gold, lexicon),
}));
const start = loadWeights(WEIGHTS);
const examples = documents.map(({ read }, d) =>
  trainingExample(read, start, d < originals.length ? 1 : VARIANT_WEIGHT),
);
const seconds = (): string => `${(performance.now() / 1000) | 0} s`;
console.log(
  `${documents.length} documents, ${examples.reduce((n, e) => n + e.lattice.arcRow.length, 0)} beads considered, ${seconds()}`,
);

const all = fit(examples, toParameters(start), L2, STEPS);
const leftOut = (args.includes('--all-only') ? [] : originals).map((_, fold) =>
  fit(
    examples.filter((_, d) => documents[d]!.fold !== fold),
    all,
    L2,
    STEPS_LEFT_OUT,
  ),
);
console.log(`fitted, ${seconds()}`);

for (const kind of leftOut.length > 0 ? (['left out', 'all'] as const) : (['all'] as const)) {
  const bySet = new Map<string, Counts[]>();
  documents.forEach(({ fold, set, gold, read }, d) => {
    const counts = count(gold.beads, alignDocument(read, toBeadWeights(kind === 'all' ? all : leftOut[fold]!)));
    if (d < originals.length)
      console.log(
        `  ${gold.name.padEnd(22)} ${strictF1(counts).toFixed(4)}  nulls right/found/gold ${counts.nullsRight}/${counts.nullsFound}/${counts.nullsGold}`,
      );
    bySet.set(set, [...(bySet.get(set) ?? []), counts]);
  });
  for (const [set, counts] of bySet) console.log(`${kind} ${set.padEnd(16)} ${figures(sum(counts))}`);
  console.log(
    `${kind} originals        ${figures(sum([...bySet].filter(([set]) => !set.includes('less')).flatMap(([, c]) => c)))}`,
  );
}

if (args.includes('--write')) {
  const stored = JSON.stringify(toStored(toBeadWeights(all)), null, 2);
  writeFileSync(
    new URL('../src/beads/weights.data.ts', import.meta.url),
    `// Made by fitting/fit.ts from ${originals.length} documents; do not edit.\nimport type { StoredWeights } from './weights.js';\n\nexport const WEIGHTS: StoredWeights = ${stored};\n`,
  );
}
