import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AlignError } from '../../errors.js';
import { unreadable } from '../../node/file-problem.js';
import { type ByteLine, byteLines } from './byte-lines.js';
import type { ManyInput } from './many-input.js';

/** How each record begins, so that a file of something else is not cut off. */
const START = '{"id":';

/** What an output holds of an earlier run. */
export interface Resumed {
  /** Documents that are done, and how many of them failed. */
  readonly done: number;
  readonly failed: number;
  /** Where the next record goes; what stands behind is half a record. */
  readonly position: number;
  /** Bytes of the stream that the done documents took. */
  readonly end: number;
}

interface DoneRecord {
  readonly id: string | null;
  readonly line?: number;
  readonly error?: object;
  readonly signature?: string;
}

/**
 * Takes from `inputs` those whose records the output holds, and looks that they are the same in the same order. A record at a time
 * is held, whatever the size of the output.
 * @throws AlignError if the output is no such file, or is of other documents or settings.
 */
export async function passOverDone(
  inputs: AsyncIterator<ManyInput>,
  output: string,
  signature: string,
): Promise<Resumed> {
  const resumed = { done: 0, failed: 0, position: 0, end: 0 };
  if ((await sizeOf(output)) === undefined) return resumed;
  const lines = byteLines(createReadStream(output), Number.POSITIVE_INFINITY);
  try {
    for await (const line of lines) {
      if (!line.isComplete) {
        checkHalf(line, output);
        break;
      }
      const record = recordOf(line, output);
      if (record.signature !== undefined && record.signature !== signature) {
        const what = `was written by another version or with other options (${record.signature}, now ${signature})`;
        throw mismatch(output, line, `${what}; start anew without --resume`);
      }
      const { value: input, done } = await inputs.next();
      if (done)
        throw mismatch(output, line, `is "${nameOf(record)}", but the input has ${resumed.done} documents only`);
      if (nameOf(input) !== nameOf(record)) {
        const what = `is "${nameOf(record)}", but document ${line.number} of the input is "${nameOf(input)}"`;
        throw mismatch(output, line, `${what}; --resume needs the same input, in the same order`);
      }
      resumed.done++;
      if (record.error !== undefined) resumed.failed++;
      resumed.position = line.end;
      resumed.end = input.end ?? 0;
    }
  } catch (cause) {
    throw cause instanceof AlignError ? cause : unreadable(output, cause);
  }
  return resumed;
}

async function sizeOf(output: string): Promise<number | undefined> {
  const stats = await stat(output).catch(() => undefined); // not there: nothing is done yet
  if (stats !== undefined && !stats.isFile()) {
    throw new AlignError('unwritable-file', 'is not a file; --resume cannot go on with it', { file: output });
  }
  return stats?.size;
}

function recordOf({ bytes, number }: ByteLine, output: string): DoneRecord {
  try {
    const record: unknown = JSON.parse(Buffer.from(bytes!).toString('utf8'));
    if (typeof record === 'object' && record !== null && ('beads' in record || 'error' in record) && 'id' in record) {
      return record as DoneRecord;
    }
  } catch {
    // told below
  }
  throw notRecord(output, number);
}

function checkHalf({ bytes, number }: ByteLine, output: string): void {
  const start = Buffer.from(bytes!.subarray(0, START.length)).toString('utf8');
  if (!START.startsWith(start)) throw notRecord(output, number);
}

/** A line without an `id` is known by its number. */
function nameOf({ id, line }: { readonly id: string | null; readonly line?: number }): string {
  return id ?? `line ${line}`;
}

function mismatch(file: string, { number }: ByteLine, what: string): AlignError {
  return new AlignError('unwritable-file', `record ${number} ${what}`, { file });
}

function notRecord(file: string, line: number): AlignError {
  const message = 'is no record of duizhao; --resume goes on with an output of --format documents only';
  return new AlignError('unwritable-file', message, { file, line });
}
