import { type FileHandle, open } from 'node:fs/promises';
import { unwritable } from '../file-problem.js';

/** What is complete, a line each: on the disk before anything goes on. A line that was cut off is as if it had not been written. */
export interface Journal<Entry> {
  /** What earlier runs have written. */
  readonly entries: readonly Entry[];
  add(entry: Entry): Promise<void>;
  close(): Promise<void>;
}

/** @throws AlignError `unwritable-file`. */
export async function openJournal<Entry>(file: string): Promise<Journal<Entry>> {
  const failed = (cause: unknown) => Promise.reject(unwritable(file, cause));
  const handle: FileHandle = await open(file, 'a+').catch(failed);
  const text = await handle.readFile('utf8').catch(failed);
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) await handle.truncate(Buffer.byteLength(whole)).catch(failed);
  return {
    entries: whole
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Entry),
    add: async (entry) => {
      await handle.appendFile(`${JSON.stringify(entry)}\n`).catch(failed);
      await handle.sync().catch(failed);
    },
    close: () => handle.close(),
  };
}
