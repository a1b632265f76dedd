/** Real worker threads, which run the built library: `npm run build` makes it. */
import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align.js';
import { AlignError } from '../../src/errors.js';
import { defaultLexicon } from '../../src/lexicon/default-lexicon.js';
import { type AlignAllResult, alignAll } from '../../src/node/align-all.js';
import { alignFile } from '../../src/node/align-file.js';
import type { AlignAllInput } from '../../src/node/documents.js';
import { temporaryFolder } from './folder.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const MIXED = '桥在六月通车。\nThe bridge was opened in June.';
const GOOD = { id: 'good', text: MIXED };

const all = async (results: AsyncIterable<AlignAllResult>): Promise<AlignAllResult[]> => {
  const taken: AlignAllResult[] = [];
  for await (const result of results) taken.push(result);
  return taken;
};
/** Threads of this process that a test can have left behind. */
const workers = () => (process.report.getReport() as unknown as { workers: unknown[] }).workers.length;

function files() {
  const folder = temporaryFolder();
  writeFileSync(folder('mixed.txt'), MIXED);
  writeFileSync(folder('utf16.txt'), Buffer.from(`\ufeff${MIXED}`, 'utf16le'));
  writeFileSync(folder('a.zh'), '雨停了。\n我们接着走。\n');
  writeFileSync(folder('a.en'), 'The rain stopped.\nWe walked on.\n');
  return folder;
}

describe('what is given', () => {
  it('may be files, pairs of files and texts, and comes back in its order, as align and alignFile have it', async () => {
    const folder = files();
    const pair = { zh: folder('a.zh'), en: folder('a.en') };
    const sides = { zh: '雨停了。', en: 'The rain stopped.' };
    const lists = { zh: ['雨停了。', '我们接着走。'], en: ['The rain stopped and we walked on.'] };
    const documents: AlignAllInput[] = [folder('mixed.txt'), pair, GOOD, { id: 's', ...sides }, { id: 'l', ...lists }];
    expect(await all(alignAll(documents, { jobs: 2 }))).toEqual([
      { id: folder('mixed.txt'), bitext: await alignFile(folder('mixed.txt')) },
      { id: `${pair.zh} + ${pair.en}`, bitext: await alignFile(pair) },
      { id: 'good', bitext: align(MIXED) },
      { id: 's', bitext: align(sides) },
      { id: 'l', bitext: align(lists) },
    ]);
  });

  it('is aligned alike by any number of workers, and with a lexicon of either kind', async () => {
    const folder = fileURLToPath(new URL('../../test-data/mixed/', import.meta.url));
    const documents = readdirSync(folder).filter((name) => /^[a-f].*\.txt$/.test(name));
    const paths = documents.map((name) => folder + name);
    const one = JSON.stringify(await all(alignAll(paths, { jobs: 1 })));
    const lexicon = new ArrayBuffer(defaultLexicon().byteLength);
    new Uint8Array(lexicon).set(new Uint8Array(defaultLexicon()));
    expect(JSON.stringify(await all(alignAll(paths, { jobs: 3, lexicon })))).toBe(one);
  });

  it('is read and aligned as the options say', async () => {
    const folder = files();
    const pair = { zh: folder('a.zh'), en: folder('a.en') };
    const [mixed, text] = await all(
      alignAll([folder('utf16.txt'), GOOD], { jobs: 1, effort: 'fast', encoding: 'utf-16le' }),
    );
    expect(mixed?.bitext).toEqual(align(MIXED, { effort: 'fast' }));
    expect(text?.bitext).toEqual(mixed?.bitext);
    const [sentences] = await all(alignAll([pair], { jobs: 1, sentences: true }));
    expect(sentences?.bitext).toEqual(await alignFile(pair, { sentences: true }));
  });
});

describe('a broken document', () => {
  it.each([
    ['none.txt', 'unreadable-file', 'none.txt'],
    [{ id: 'english', text: 'No Chinese here.' }, 'no-chinese', 'english'],
    [{ id: 'wrong', text: 5 }, 'bad-input', 'wrong'],
    [{ id: 'half', zh: '你好。' }, 'bad-input', 'half'],
    [{ id: 'both', text: '', zh: '', en: '' }, 'bad-input', 'both'],
    [{ id: 'unlike', zh: '你好。', en: ['Hello.'] }, 'bad-input', 'unlike'],
    [{ text: MIXED }, 'bad-input', ''],
    [{ id: 7, text: MIXED }, 'bad-input', ''],
    [7, 'bad-input', ''],
    [null, 'bad-input', ''],
  ])('%j fails as %s, and the others go on', async (broken, code, id) => {
    const [before, failed, after] = await all(alignAll([GOOD, broken as AlignAllInput, GOOD], { jobs: 1 }));
    expect(failed).toEqual({ id, error: expect.any(AlignError) });
    expect(failed?.error).toMatchObject({ code });
    expect([before, after]).toEqual([{ id: 'good', bitext: align(MIXED) }, before]);
  });

  it('that its worker dies of fails as crashed, and the others go on', async () => {
    const big = { id: 'big', text: `${MIXED}\n`.repeat(40_000) };
    const documents = [GOOD, big, GOOD, GOOD];
    const results = await all(alignAll(documents, { jobs: 1, resourceLimits: { maxOldGenerationSizeMb: 32 } }));
    expect(results.map(({ id, error }) => [id, error?.code])).toEqual([
      ['good', undefined],
      ['big', 'crashed'],
      ['good', undefined],
      ['good', undefined],
    ]);
    expect(results[1]?.error?.message).toMatch(/ran out of memory; split the document/);
  });
});

describe('the workers', () => {
  /** Longer than a test may take, if nobody ends it. */
  const endless = { id: 'endless', text: `${MIXED}\n`.repeat(300_000) };
  const hasWorkers = async (count: number) => expect.poll(workers, { timeout: 5000 }).toBe(count);

  it('end with the last result, at break, at an error of the caller, and when the inputs throw', async () => {
    const before = workers();
    await all(alignAll([GOOD, GOOD, GOOD], { jobs: 2 }));
    await hasWorkers(before);
    for await (const _ of alignAll([GOOD, endless, endless], { jobs: 2 })) break;
    await hasWorkers(before);
    const failing = async () => {
      for await (const { id } of alignAll([GOOD, endless], { jobs: 2 })) throw new Error(`thrown at ${id}`);
    };
    await expect(failing()).rejects.toThrow('thrown at good');
    await hasWorkers(before);
    const inputs = function* () {
      yield GOOD;
      throw new Error('broken inputs');
    };
    await expect(all(alignAll(inputs(), { jobs: 2 }))).rejects.toThrow('broken inputs');
    await hasWorkers(before);
  });

  it('end in the middle of a document when the signal is aborted', async () => {
    const before = workers();
    const aborting = new AbortController();
    const results = alignAll([GOOD, endless], { jobs: 1, signal: aborting.signal });
    expect((await results.next()).value?.id).toBe('good');
    const next = results.next();
    aborting.abort();
    await expect(next).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    await hasWorkers(before);
    await expect(all(alignAll([GOOD], { signal: aborting.signal }))).rejects.toThrow(aborting.signal.reason);
  });

  it('are no more than there is work for', async () => {
    const before = workers();
    const results = alignAll([GOOD, GOOD, GOOD], { jobs: 50, inFlight: { documents: 1 } });
    await results.next();
    await results.next();
    expect(workers()).toBe(before + 1);
    await results.return?.();
  });
});

it('pulls documents only as results are taken', async () => {
  let pulled = 0;
  const inputs = function* () {
    for (;;) yield { id: String(pulled++), text: MIXED };
  };
  const results = alignAll(inputs(), { jobs: 2, inFlight: { documents: 4 } });
  expect(pulled).toBe(0);
  for (let taken = 1; taken <= 10; taken++) {
    expect((await results.next()).value?.id).toBe(String(taken - 1));
    expect(pulled).toBeLessThanOrEqual(taken + 4);
  }
  await results.return?.();
});

it('tells of progress, with the total if there is one', async () => {
  const told: unknown[] = [];
  await all(alignAll([GOOD, 'none.txt'], { jobs: 1, onProgress: (progress) => told.push(progress) }));
  await all(alignAll([GOOD].values(), { jobs: 1, onProgress: (progress) => told.push(progress) }));
  expect(told).toEqual([
    { done: 1, failed: 0, total: 2 },
    { done: 2, failed: 1, total: 2 },
    { done: 1, failed: 0, total: undefined },
  ]);
});

it.each([
  ['documents', () => alignAll(5 as never), /`documents` to be an iterable/],
  ['a path for documents', () => alignAll('a.txt' as never), /`documents` to be an iterable/],
  ['an unknown option', () => alignAll([], { job: 1 } as never), /options among .*jobs.*, got `job`/],
  ['jobs', () => alignAll([], { jobs: 0 }), /`jobs` to be an integer from 1 up, got `0` \(number\)/],
  ['half a job', () => alignAll([], { jobs: 1.5 }), /`jobs`/],
  ['inFlight', () => alignAll([], { inFlight: { documents: -1 } }), /`inFlight.documents`/],
  ['signal', () => alignAll([], { signal: {} as never }), /`signal` to be an AbortSignal/],
  ['effort', () => alignAll([], { effort: 'none' as never }), /`effort`/],
  ['onProgress', () => alignAll([], { onProgress: 5 as never }), /`onProgress`/],
  ['lexicon', () => alignAll([], { lexicon: new ArrayBuffer(16) }), /not a lexicon/],
])('throws at once for a wrong %s', (_, call, message) => {
  expect(call).toThrow(message);
});

describe('a program', () => {
  const run = async (args: string[], program: string) => {
    const child = spawn(process.execPath, [...args, '--eval', program], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { stdout, stderr };
  };
  const program = `(async () => {
    for await (const { id, bitext } of alignAll([${JSON.stringify(GOOD)}], { jobs: 2 })) console.log(id, bitext.beads.length);
    const left = alignAll(Array(20).fill(${JSON.stringify(GOOD)}));
    await left.next(); // and no more: what is left lying about does not keep the process alive
  })()`;

  it.each([
    ['ES module', ['--input-type=module'], `import { alignAll } from '${DIST}node.js';`],
    ['CommonJS', ['--input-type=commonjs'], `const { alignAll } = require('${DIST}node.cjs');`],
  ])('that is %s and was given on the command line has workers, and ends', async (_, args, imports) => {
    expect(await run(args, `${imports}\n${program}`)).toEqual({ stdout: 'good 1\n', stderr: '' });
  });
});
