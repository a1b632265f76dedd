#!/usr/bin/env node
import { version } from '../../package.json';
import { AlignError } from '../errors.js';
import { type AlignArguments, readArguments } from './arguments.js';
import { DONE, type ExitCode, FAILED, WRONG_USAGE } from './exit-codes.js';
import { HELPS } from './help.js';
import { withoutFolders } from './many/folders.js';
import { tell } from './message.js';

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(DONE); // the reader (head, less) has seen enough
  tell(`standard output cannot be written (${problem.code ?? problem.message})`);
  process.exit(FAILED);
});
process.stderr.on('error', () => {}); // nobody is left to be told

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<ExitCode> {
  const invocation = readArguments(args);
  switch (invocation.kind) {
    case 'help':
      process.stdout.write(HELPS[invocation.of]);
      return DONE;
    case 'version':
      process.stdout.write(`${version}\n`);
      return DONE;
    case 'wrong':
      tell(invocation.message);
      return WRONG_USAGE;
    // What does the work is loaded when it is needed: not for --help.
    case 'align':
      return guarded(() => runAligner(invocation.arguments));
    case 'convert':
      return guarded(async () => (await import('./convert/convert.command.js')).runConvert(invocation.arguments));
    case 'validate':
      return guarded(async () => (await import('./validate/validate.command.js')).runValidate(invocation.arguments));
    case 'review':
      return guarded(async () => (await import('./review/review.command.js')).runReview(invocation.arguments));
    case 'evaluate':
      return guarded(async () => (await import('./evaluate/evaluate.command.js')).runEvaluate(invocation.arguments));
    case 'bench-corpus':
      return guarded(async () => (await import('./evaluate/bench-corpus.command.js')).runBench(invocation.arguments));
    case 'corpus build':
      return guarded(async () => (await import('./corpus/build.command.js')).runBuild(invocation.arguments));
    case 'corpus filter':
      return guarded(async () => (await import('./corpus/filter.command.js')).runFilter(invocation.arguments));
    case 'corpus profile':
      return guarded(async () => (await import('./corpus/profile.command.js')).runProfile(invocation.arguments));
  }
}

async function runAligner(given: AlignArguments): Promise<ExitCode> {
  const found = await withoutFolders(given);
  if ('wrong' in found) {
    tell(found.wrong);
    return WRONG_USAGE;
  }
  const { args, notes } = found;
  if (!args.quiet) for (const { message, at } of notes) tell(message, at);
  // The aligner and its lexicon: not for --help.
  if (args.documents === 'one') return (await import('./align.command.js')).runAlign(args);
  return (await import('./many/align-many.command.js')).runMany(args);
}

async function guarded(command: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await command();
  } catch (problem) {
    if (problem instanceof AlignError) {
      tell(problem.message, problem.at);
    } else {
      tell('this is a defect of duizhao; please report it with the lines that follow');
      process.stderr.write(`${problem instanceof Error ? problem.stack : String(problem)}\n`);
    }
    return FAILED;
  }
}
