import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { datasetCard } from '../../corpus/card.js';
import type { CorpusFacts } from '../../corpus/corpus-facts.js';
import { corpusReport } from '../../corpus/report/corpus-report.js';
import { AlignError } from '../../errors.js';
import { jsonLine } from '../../formats/json-line.js';
import { unwritable } from '../file-problem.js';
import { writeWhole } from '../write-whole.js';
import { type BuildKey, buildKey, differences } from './build-key.js';
import type { BuildEvents, CorpusBuild } from './corpus-build.js';
import { decidedPairs } from './decided-pairs.js';
import type { InputProblem } from './gather.js';
import { type Journal, openJournal } from './journal.js';
import { outputFile, type WrittenFile } from './output-file.js';
import { type JournalEntry, type PreparedPairs, preparePairs } from './prepare-pairs.js';
import { storedDecisions } from './stored-decisions.js';
import { makeWorkFolder, type WorkFolder, workFolder } from './work-folder.js';
import { writeData } from './write-data.js';

const WORK = '.work';
const MANIFEST = 'manifest.json';
const STATS = 'stats.json';

/** What stands in a folder in which a data set is to be built. */
export type FolderState = 'new' | 'unfinished' | 'complete' | 'other';

export async function stateOf(folder: string): Promise<FolderState> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return [] as string[];
    throw unwritable(folder, cause);
  });
  if (names.length === 0) return 'new';
  if (names.includes(WORK)) return 'unfinished';
  return names.includes(MANIFEST) && names.includes(STATS) ? 'complete' : 'other';
}

/** Takes away what a build has left in its folder, and nothing else. */
export async function removeBuild(folder: string): Promise<void> {
  const manifest = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '{"files":[]}');
  const { files } = JSON.parse(manifest) as { files: readonly WrittenFile[] };
  for (const { path } of files) await rm(join(folder, path), { force: true });
  for (const path of [MANIFEST, WORK]) await rm(join(folder, path), { recursive: true, force: true });
}

/**
 * Builds a data set in a folder, in stages that are each complete on the disk before the next begins, so that a build that was broken off at any moment
 * goes on when it is called again, and comes to the same bytes.
 * @throws AlignError `unwritable-file`, also where the folder holds the stages of another build.
 */
export async function buildCorpus(build: CorpusBuild, folder: string, events: BuildEvents): Promise<CorpusFacts> {
  const work = workFolder(join(folder, WORK));
  await makeWorkFolder(work);
  const journal = await openJournal<JournalEntry>(work.journal);
  try {
    await begin(build, folder, journal);
    let files = journal.entries.find((entry) => entry.step === 'written')?.files as readonly WrittenFile[] | undefined;
    if (!files) {
      const prepared = await preparePairs(build, work, journal, false, events);
      files = await writeAll(build, work, prepared, events);
      await journal.add({ step: 'written', files });
    }
    await moveIntoPlace(work, folder, files);
  } finally {
    await journal.close();
  }
  await rm(work.path, { recursive: true, force: true });
  return JSON.parse(await readFile(join(folder, STATS), 'utf8')) as CorpusFacts;
}

async function begin(build: CorpusBuild, folder: string, journal: Journal<JournalEntry>): Promise<void> {
  const key = await buildKey(build);
  const begun = journal.entries.find((entry) => entry.step === 'begin');
  if (!begun) return journal.add({ step: 'begin', key });
  const differing = differences(begun.key as BuildKey, key);
  if (differing.length === 0) return;
  const message = `holds a build with other ${differing.join(', ')}; give the same arguments to go on, or --force to begin anew`;
  throw new AlignError('unwritable-file', message, { file: folder });
}

async function writeAll(
  build: CorpusBuild,
  work: WorkFolder,
  { count, profile, parts }: PreparedPairs,
  { onProgress }: BuildEvents,
): Promise<WrittenFile[]> {
  const { settings, formats } = build;
  const { traditional, simplified } = profile.scripts;
  const language = traditional > simplified ? 'zh-TW' : 'zh-CN';
  const decisions = await storedDecisions(work);
  const data = await writeData(
    decidedPairs(work, count, decisions, settings.filters),
    work.out,
    formats,
    { languages: { zh: language, en: 'en' }, hasOriginals: settings.repairs.length > 0 },
    (done) => onProgress({ stage: 'writing', what: 'pairs', done, failed: 0, total: count, share: done / count }),
  );
  const problems = parts.flatMap((part) => part.problems);
  const facts = factsOf(build, {
    ...data,
    language,
    documents: parts.reduce((sum, part) => sum + part.documents, 0),
    problems: problems.length,
  });
  const files = [...data.files];
  const write = async (path: string, text: string): Promise<void> => {
    const file = await outputFile(work.out, path);
    await file.write(text);
    files.push(await file.finish());
  };
  await write('README.md', datasetCard(facts));
  await write('report.html', corpusReport(facts, data.samples));
  if (problems.length > 0)
    await write('problems.jsonl', problems.map((problem: InputProblem) => jsonLine(problem)).join(''));
  await write(STATS, `${JSON.stringify(facts, undefined, 2)}\n`);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function factsOf(
  { name, license, signature, inputs, settings, split, testSets, formats }: CorpusBuild,
  { stats, language, documents, problems }: Pick<CorpusFacts, 'stats' | 'language' | 'documents' | 'problems'>,
): CorpusFacts {
  return {
    name,
    ...(license !== undefined && { license }),
    signature,
    inputs: inputs.map((input) => ({ name: input.name, kind: input.kind })),
    documents,
    problems,
    settings,
    split,
    exclude: testSets.map((set) => ({ name: set.name, sentences: set.texts.length })),
    formats,
    language,
    stats,
  };
}

/** A file that is not in the work folder any more was moved by an earlier run. The manifest comes last: with it the data set is whole. */
async function moveIntoPlace(work: WorkFolder, folder: string, files: readonly WrittenFile[]): Promise<void> {
  for (const { path } of files) {
    const [from, to] = [join(work.out, path), join(folder, path)];
    const failed = (cause: unknown) => Promise.reject(unwritable(to, cause));
    if (!(await stat(from).catch(() => undefined))) continue;
    await mkdir(dirname(to), { recursive: true }).catch(failed);
    await rename(from, to).catch(failed);
  }
  await writeWhole(join(folder, MANIFEST), [`${JSON.stringify({ files }, undefined, 2)}\n`]);
}
