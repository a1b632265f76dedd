/**
 * Fits the weights of the beads on folders of gold, and measures them leave-one-document-out.
 *   npm run fit -- [--write] [--quick] [--all-only] FOLDER[:WEIGHT]…
 * The documents of a folder count WEIGHT (1 without it).
 * Each document is also used with 5, 15 and 30% of its translations taken out, so that the cost of a null does not depend on how many
 * the gold happens to have; when a document is left out, so are these. --write stores the weights fitted on all documents in
 * src/beads/weights.data.ts; --quick does without the documents with translations taken out;
 * --all-only leaves no document out.
 */
import { writeFileSync } from 'node:fs';
import { WEIGHTS } from '../src/beads/weights.data.js';
import { loadWeights } from '../src/beads/weights.js';
import { fit, leaveOut, toBeadWeights, toParameters, toStored } from './crf.js';
import { alignDocument, readDocument, trainingExample } from './example.js';
import { compiledLexicon, foldDocuments, L2, SHARES } from './fold-documents.js';
import { type Counts, count, figures, strictF1, sum } from './measure.js';

const STEPS = 45;

const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('--'));
const lexicon = compiledLexicon();

const documents = (await foldDocuments(folders, args.includes('--quick') ? [] : SHARES)).map((one) => ({
  ...one,
  read: readDocument(one.gold, lexicon),
}));
const originals = documents.filter(({ isOriginal }) => isOriginal);
const start = loadWeights(WEIGHTS);
const examples = documents.map(({ read, weight }) => trainingExample(read, start, weight));
const seconds = (): string => `${(performance.now() / 1000) | 0} s`;
console.log(
  `${documents.length} documents, ${examples.reduce((n, e) => n + e.lattice.arcRow.length, 0)} beads considered, ${seconds()}`,
);

const all = fit(examples, toParameters(start), L2, STEPS);
const without = args.includes('--all-only') ? undefined : leaveOut(examples, all, L2);
const leftOut = without ? originals.map(({ fold }) => without((d) => documents[d]!.fold === fold)) : [];
console.log(`fitted, ${seconds()}`);

for (const kind of leftOut.length > 0 ? (['left out', 'all'] as const) : (['all'] as const)) {
  const bySet = new Map<string, Counts[]>();
  documents.forEach(({ fold, set, isOriginal, gold, read }) => {
    const counts = count(gold.beads, alignDocument(read, toBeadWeights(kind === 'all' ? all : leftOut[fold]!)));
    if (isOriginal)
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
