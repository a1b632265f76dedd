import { beginFile } from '../unfinished-file.js';

/** Writes a file of bytes whole or not at all; see `writeWhole`. @throws AlignError `unwritable-file`. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = await beginFile(file);
  try {
    await unfinished.write(bytes);
    await unfinished.seal();
    await unfinished.moveIntoPlace();
  } catch (problem) {
    await unfinished.abandon();
    throw problem;
  }
}
