/**
 * Aligns every gold document with the shipped weights and prints the tables of docs/evaluation.md: by set, by document, by bead type.
 *   npx tsx fitting/tables.ts [--only=TEXT] FOLDER…
 * --only: the documents whose name (`bitext/news`) holds the text.
 */
import { WEIGHTS } from '../src/beads/weights.data.js';
import { loadWeights } from '../src/beads/weights.js';
import { alignDocument, readDocument } from './example.js';
import { compiledLexicon, foldDocuments, readArguments } from './fold-documents.js';
import type { GoldDocument } from './gold.js';
import {
  type Counts,
  calibration,
  count,
  laxF1,
  markdownTable,
  nullF1,
  strictF1,
  strictPrecision,
  strictRecall,
  sum,
  typeTable,
} from './measure.js';

const { folders, option } = readArguments(['only'], 'npx tsx fitting/tables.ts [--only=TEXT] FOLDER…');
const lexicon = compiledLexicon();
const weights = loadWeights(WEIGHTS);

interface Aligned {
  readonly gold: GoldDocument;
  readonly counts: Counts;
}

const aligned: Aligned[] = (await foldDocuments(folders, [], option('only'))).map(({ gold }) => ({
  gold,
  counts: count(gold.beads, alignDocument(readDocument(gold, lexicon), weights)),
}));
const sets = [...new Set(aligned.map(({ gold }) => gold.set))];
const ofSet = (set: string): Aligned[] => aligned.filter(({ gold }) => gold.set === set);
const total = (some: readonly Aligned[]): Counts => sum(some.map(({ counts }) => counts));
const fixed = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3));

const scores = (c: Counts): string[] => [
  ...[strictPrecision(c), strictRecall(c), strictF1(c), laxF1(c)].map(fixed),
  `${c.nullsRight} / ${c.nullsFound} / ${c.nullsGold}`,
];
const SCORES = ['strict P', 'strict R', 'strict F1', 'lax F1', 'nulls right / found / gold'];

function section(title: string, table: string): void {
  console.log(`### ${title}\n\n${table}\n`);
}

section(
  'By set',
  markdownTable(
    ['set', 'documents', ...SCORES, 'nulls F1', 'ECE', 'Brier', 'AUROC'],
    sets.map((set) => {
      const c = total(ofSet(set));
      const { ece, brier, auroc } = calibration(c.labels);
      return [set, `${ofSet(set).length}`, ...scores(c), ...[nullF1(c), ece, brier, auroc].map(fixed)];
    }),
  ),
);
for (const set of sets) {
  section(
    `${set}, by document`,
    markdownTable(
      ['document', 'segments zh', 'segments en', ...SCORES],
      ofSet(set).map(({ gold, counts }) => [
        gold.name.slice(set.length + 1),
        `${gold.zh.length}`,
        `${gold.en.length}`,
        ...scores(counts),
      ]),
    ),
  );
  section(`${set}, by bead type`, typeTable(total(ofSet(set))));
}
if (sets.length > 1) section('All sets, by bead type', typeTable(total(aligned)));
