import { realpath } from 'node:fs/promises';

/** Whether the output is one of the files that are read. */
export async function isInput(output: string, files: readonly string[]): Promise<boolean> {
  const real = (file: string) => realpath(file).catch(() => undefined); // one that is missing is told of when it is read
  const target = await real(output);
  if (target === undefined || target.startsWith('/dev/')) return false;
  return (await Promise.all(files.map(real))).includes(target);
}
