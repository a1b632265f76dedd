/**
 * Corrupts clean pairs in named ways and prints what the filters of each preset find, beside a plain filter of length ratios:
 * `npm run corpus-filters -- [FOLDER...]`. Without folders: our own gold pairs, and those of ../shared/corpora by themselves where they are.
 */
import { compiledLexicon } from '../../fitting/fold-documents.js';
import { PRESET_NAMES } from '../../src/corpus/settings.js';
import { PRESETS } from '../../src/corpus/settings-presets.js';
import { cleanPairsOf, presentFolders } from './clean-pairs.js';
import { type Experiment, runExperiment, type Summary, summarise } from './experiment.js';
import { LENGTH_RATIO_ONLY } from './plain-filter.js';
import { measureSpeed } from './speed.js';

const OURS = ['test-data/bitext', 'test-data/mixed'];
const OTHERS = ['mac', 'ctk', 'seeds'].map((name) => `../shared/corpora/${name}`);
const SEED = 8;

const args = process.argv.slice(2);
const show = args.find((arg) => arg.startsWith('--show='))?.slice('--show='.length);
const folders = args.filter((arg) => !arg.startsWith('--'));
const sets = folders.length > 0 ? [folders] : [OURS, presentFolders(OTHERS)].filter((set) => set.length > 0);
const lexicon = compiledLexicon();
const figure = (value: number): string => value.toFixed(3);

if (args.includes('--speed')) {
  for (const { what, pairsASecond } of measureSpeed(await cleanPairsOf(OURS), PRESETS.balanced, lexicon))
    console.log(`${what}: ${Math.round(pairsASecond)} pairs a second`);
  process.exit();
}

let isBelow = false;
for (const set of sets) {
  const clean = await cleanPairsOf(set);
  console.log(`\n${set.join(', ')}: ${clean.length} clean pairs, seed ${SEED}\n`);
  const columns = [...PRESET_NAMES.map((name) => ({ name, settings: PRESETS[name] })), LENGTH_RATIO_ONLY];
  const experiments = columns.map(({ settings }) => runExperiment(clean, settings, lexicon, SEED));
  const summaries = experiments.map(summarise);
  console.log(`| kind | pairs | ${columns.map(({ name }) => `${name}: precision, recall`).join(' | ')} |`);
  console.log(`|---|--:|${columns.map(() => '--:|').join('')}`);
  summaries[0]!.kinds.forEach(({ kind, pairs }, at) => {
    const cells = summaries.map(({ kinds }) => `${figure(kinds[at]!.precision)}, ${figure(kinds[at]!.recall)}`);
    console.log(`| ${kind} | ${pairs} | ${cells.join(' | ')} |`);
  });
  const overall = summaries.map(({ overall: { precision, recall } }) => `${figure(precision)}, ${figure(recall)}`);
  console.log(`| all kinds alike | | ${overall.join(' | ')} |`);
  console.log(`| clean pairs dropped | ${clean.length} | ${summaries.map(({ lost }) => figure(lost)).join(' | ')} |`);
  if (set === sets[0] && args.includes('--check')) isBelow ||= missed(summaries[PRESET_NAMES.indexOf('balanced')]!);
  if (show !== undefined) tell(experiments[PRESET_NAMES.indexOf('balanced')]!, show);
}

if (isBelow) process.exit(1);

/** `--check`: the floors of the preset `balanced` on the first set, precision and recall alike. */
function missed({ overall, kinds }: Summary): boolean {
  const low = [
    ...(Math.min(overall.precision, overall.recall) < 0.95 ? ['all kinds alike'] : []),
    ...kinds.filter(({ precision, recall }) => Math.min(precision, recall) < 0.8).map(({ kind }) => kind),
  ];
  for (const kind of low) console.error(`below the floor: ${kind}`);
  return low.length > 0;
}

/** `--show=clean` prints the clean pairs that `balanced` drops and why; `--show=KIND` the pairs of a kind that it keeps. */
function tell({ clean, corrupted }: Experiment, kind: string): void {
  const judged = kind === 'clean' ? clean : corrupted.find((one) => one.kind === kind);
  judged?.pairs.forEach((pair, at) => {
    const reason = judged.reasons[at];
    if ((kind === 'clean') === (reason === undefined)) return;
    console.log(
      `\n${pair.document} ${reason ? `${reason.filter}: ${reason.message}` : ''}\n  ${pair.zh}\n  ${pair.en}`,
    );
  });
}
