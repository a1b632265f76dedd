import type { ExitCode } from '../exit-codes.js';
import type { BuildArguments } from './corpus.arguments.js';
export async function runBuild(_args: BuildArguments): Promise<ExitCode> {
  return 1;
}
