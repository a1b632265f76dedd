import { STANDARD_INPUT } from '../../node/read.js';
import { type Validation, validateFile, validateStream } from '../../node/validate-file.js';
import { DONE, type ExitCode, FAILED } from '../exit-codes.js';
import { faultReport } from './fault-report.js';
import type { ValidateArguments } from './validate.arguments.js';

/** Tells of the faults of a file on standard output. */
export async function runValidate({ files, report, kind, most, ignore }: ValidateArguments): Promise<ExitCode> {
  const validation = await validated(files, { most, ignore, ...(kind && { kind }) });
  process.stdout.write(report === 'json' ? `${JSON.stringify(validation, null, 2)}\n` : faultReport(validation));
  return Object.keys(validation.counts).length === 0 ? DONE : FAILED;
}

function validated(files: readonly string[], options: Parameters<typeof validateFile>[1]): Promise<Validation> {
  const [first, second] = files;
  if (second !== undefined) return validateFile({ zh: first!, en: second }, options);
  return first === '-' ? validateStream(process.stdin, STANDARD_INPUT, options ?? {}) : validateFile(first!, options);
}
