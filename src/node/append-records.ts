import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { unwritable } from './file-problem.js';

/**
 * Writes records into a file from `position` on, each as soon as it comes, so that an end at any moment loses only what was not
 * yet written. What stands in the file from there on is cut off first.
 * @throws AlignError `unwritable-file`; what `records` throws is passed on.
 */
export async function appendRecords(file: string, position: number, records: AsyncIterable<string>): Promise<void> {
  const failed = (cause: unknown) => Promise.reject(unwritable(file, cause));
  // Neither 'w', which empties the file, nor 'a', with which some systems ignore positions.
  const handle: FileHandle = await open(file, constants.O_RDWR | constants.O_CREAT).catch(failed);
  try {
    await handle.truncate(position).catch(failed);
    let at = position;
    for await (const record of records) {
      const bytes = Buffer.from(record);
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at).catch(failed);
        done += bytesWritten;
        at += bytesWritten;
      }
    }
    await handle.sync().catch(failed);
  } finally {
    await handle.close();
  }
}
