// Holds the figures of `duizhao bench-corpus` to those of ../shared/score.mjs, which shares no code with it.
//   node .ci/same-figures.mjs mac|ctk|seeds
import { execFileSync } from 'node:child_process';

const CLOSE = 1e-9;
const set = process.argv[2];
const json = (...args) =>
  JSON.parse(execFileSync('node', args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] }));
const theirs = json('../shared/score.mjs', '--set', set, '--json')[set];
const { figures, calibration } = json('dist/cli.js', 'bench-corpus', `../shared/corpora/${set}`, '--format', 'json');
const pairs = {
  'strict P': [figures.strict.precision, theirs.strictP],
  'strict R': [figures.strict.recall, theirs.strictR],
  'strict F1': [figures.strict.f1, theirs.strictF1],
  'lax P': [figures.lax.precision, theirs.laxP],
  'lax R': [figures.lax.recall, theirs.laxR],
  'lax F1': [figures.lax.f1, theirs.laxF1],
  ECE: [calibration.ece, theirs.calibration.ece],
  Brier: [calibration.brier.score, theirs.calibration.brier],
  AUROC: [calibration.auroc, theirs.calibration.auroc],
  ...(theirs.paragraphs !== undefined && { paragraphs: [figures.paragraphs.f1, theirs.paragraphs] }),
};
const apart = Object.entries(pairs).filter(([, [ours, other]]) => !(Math.abs(ours - other) <= CLOSE));
for (const [name, [ours, other]] of apart) console.log(`${set} ${name}: ${ours}, but score.mjs has ${other}`);
console.log(`${set}: ${Object.keys(pairs).length - apart.length} of ${Object.keys(pairs).length} figures equal`);
process.exit(apart.length > 0 ? 1 : 0);
