// Run by write-whole.test.ts: begins to write the file that it is given, says so, and never comes to an end.
import { writeWhole } from '../../src/node/write-whole.js';

if (process.argv[3] === 'listens') process.on('SIGTERM', () => process.exit(7));
setInterval(() => {}, 1000);

await writeWhole(
  process.argv[2]!,
  (async function* () {
    yield 'half';
    process.stdout.write('begun');
    await new Promise(() => {});
  })(),
);
