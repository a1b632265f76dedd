import { basename, resolve } from 'node:path';
import { counted } from '../../corpus/corpus-facts.js';
import { defaultLexicon } from '../../lexicon/default-lexicon.js';
import { openLexicon } from '../../lexicon/lexicon.js';
import { buildCorpus, removeBuild, stateOf } from '../../node/corpus/build-corpus.js';
import type { CorpusBuild } from '../../node/corpus/corpus-build.js';
import { namedFiles } from '../../node/corpus/named-inputs.js';
import { previewCorpus } from '../../node/corpus/preview-corpus.js';
import { testTexts } from '../../node/corpus/test-texts.js';
import { toldInputs } from '../../node/corpus/told-inputs.js';
import { signature } from '../../signature.js';
import { DONE, type ExitCode, FAILED, WRONG_USAGE } from '../exit-codes.js';
import { tell } from '../message.js';
import { buildProgress } from './build-progress.js';
import type { BuildArguments } from './corpus.arguments.js';
import { previewText } from './preview-text.js';
import { settingsOf } from './settings-of.js';
import { summaryText } from './summary-text.js';

const PREVIEW_NAME = 'corpus';

/** `duizhao corpus build`. */
export async function runBuild(args: BuildArguments): Promise<ExitCode> {
  const { output, quiet } = args;
  if (output !== undefined && !args.isDryRun) {
    const state = await stateOf(output);
    const wrong = problemOf(state, args);
    if (wrong !== undefined) {
      tell(wrong);
      return WRONG_USAGE;
    }
    if (state === 'complete' && args.resume) {
      if (!quiet) tell(`${output} is complete already`);
      return DONE;
    }
    if (args.force) await removeBuild(output);
  }
  const { inputs, passedOver } = await toldInputs(await namedFiles(args.inputs), args.from);
  if (passedOver.length > 0 && !quiet) {
    tell(`${counted(passedOver.length, 'file')} in folders passed over, for their endings: ${endings(passedOver)}`);
  }
  if (inputs.length === 0) {
    tell(`there is nothing to read in ${args.inputs.join(', ')}; name files of text or pairs`);
    return WRONG_USAGE;
  }
  const build = await buildOf(args, inputs);
  const progress = buildProgress(process.stderr.isTTY && !quiet);
  try {
    if (args.isDryRun || output === undefined) {
      const preview = await previewCorpus(build, progress);
      progress.clear();
      process.stdout.write(previewText(preview));
      return preview.problems.length === 0 ? DONE : FAILED;
    }
    const facts = await buildCorpus(build, output, progress);
    progress.clear();
    if (!quiet) process.stdout.write(summaryText(facts, output));
    if (facts.problems === 0) return DONE;
    tell(`${counted(facts.problems, 'document')} failed; see ${output}/problems.jsonl`);
    return FAILED;
  } catch (problem) {
    progress.clear();
    if (output !== undefined && !args.isDryRun && !quiet) {
      tell(`what is done is kept in ${output}; the same command with --resume goes on`);
    }
    throw problem;
  }
}

function problemOf(state: Awaited<ReturnType<typeof stateOf>>, { output, resume, force }: BuildArguments) {
  if (resume || force) return state === 'other' ? notOurs(output!) : undefined;
  switch (state) {
    case 'unfinished':
      return `${output} holds a build that was broken off; --resume goes on, --force begins anew`;
    case 'complete':
      return `${output} holds a data set; name a new folder, or --force to replace it`;
    case 'other':
      return notOurs(output!);
    case 'new':
      return undefined;
  }
}

const notOurs = (folder: string): string =>
  `${folder} is not empty, and holds no data set of duizhao; name a new folder`;

async function buildOf(args: BuildArguments, inputs: CorpusBuild['inputs']): Promise<CorpusBuild> {
  const { output, split, formats, effort, encoding, license, jobs } = args;
  return {
    inputs,
    settings: await settingsOf(args),
    split,
    testSets: await Promise.all(
      args.exclude.map(async (file) => ({ name: basename(file), texts: await testTexts([file]) })),
    ),
    formats,
    name: args.name ?? (output === undefined ? PREVIEW_NAME : basename(resolve(output))),
    license,
    effort,
    encoding,
    signature: signature(openLexicon(defaultLexicon()), { effort }),
    jobs,
  };
}

function endings(files: readonly string[]): string {
  const found = files.map((file) => /\.[^./\\]+$/.exec(file)?.[0] ?? file);
  return [...new Set(found)].slice(0, 8).join(' ');
}
