import { writeStream } from '../../node/write-stream.js';
import { writeWhole } from '../../node/write-whole.js';

/** To the file, whole or not at all, or to standard output. */
export async function writeReport(output: string | undefined, report: string): Promise<void> {
  if (output === undefined) await writeStream(process.stdout, [report]);
  else await writeWhole(output, [report]);
}
