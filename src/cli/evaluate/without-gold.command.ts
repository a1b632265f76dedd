import type { ExitCode } from '../exit-codes.js';
import type { EvaluateArguments } from './evaluate.arguments.js';
export async function runWithoutGold(_system: string, _args: EvaluateArguments): Promise<ExitCode> {
  return 1;
}
