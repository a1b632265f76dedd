/**
 * Documents for the check of the cluster, made with a seed from the sentences of test-data/bitext: a third of the paragraphs numbered, so that there are
 * near-duplicates, on one side only in some, so that texts have many translations; a few documents lack a language.
 *
 *   npx tsx integrations/spark/check/make-documents.ts COUNT SEED > documents.jsonl
 */
import { fileURLToPath } from 'node:url';
import { smallDocuments } from '../../../bench/many/small-documents.js';
import { below, makeRandom } from '../../../tests/ladder/random.js';

const [count = 1000, seed = 1] = process.argv.slice(2).map(Number);
const FOLDER = fileURLToPath(new URL('../../../test-data/bitext', import.meta.url));
const NUMBERED = 3;
const ONE_SIDED = 4;
const NUMBERS = 5000;

const random = makeRandom(seed + 1);
const isOneIn = (n: number): boolean => below(random, n) === 0;

for await (const { id, text } of smallDocuments(FOLDER, count, seed)) {
  const lines = text.split('\n');
  for (let at = 0; at + 1 < lines.length; at += 2) {
    if (!isOneIn(NUMBERED)) continue;
    const number = 1 + below(random, NUMBERS);
    if (!isOneIn(ONE_SIDED)) lines[at] = `第${number}条，${lines[at]}`;
    lines[at + 1] = `Item ${number}: ${lines[at + 1]}`;
  }
  process.stdout.write(`${JSON.stringify({ id, text: lines.join('\n') })}\n`);
}
