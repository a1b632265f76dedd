import { readFile } from 'node:fs/promises';
import type { Decisions } from '../../corpus/decisions.js';
import type { WorkFolder } from './work-folder.js';
import { writeBytes } from './write-bytes.js';

const FIELDS = ['code', 'other', 'value'] as const;

/** @throws AlignError `unwritable-file`. */
export async function storeDecisions(work: WorkFolder, decisions: Decisions): Promise<void> {
  for (const field of FIELDS) {
    const { buffer, byteOffset, byteLength } = decisions[field];
    await writeBytes(`${work.decisions}.${field}`, new Uint8Array(buffer, byteOffset, byteLength));
  }
}

export async function storedDecisions(work: WorkFolder): Promise<Decisions> {
  const bytesOf = async (field: (typeof FIELDS)[number]): Promise<ArrayBuffer> => {
    const bytes = await readFile(`${work.decisions}.${field}`);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  };
  return {
    code: new Uint8Array(await bytesOf('code')),
    other: new Uint32Array(await bytesOf('other')),
    value: new Float32Array(await bytesOf('value')),
  };
}
