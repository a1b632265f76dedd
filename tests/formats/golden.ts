import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/**
 * Compares with `test-data/formats/NAME` byte by byte. `UPDATE_GOLDEN=1 npx vitest run tests/formats` writes the files anew;
 * read the difference before it is committed.
 */
export function expectGolden(name: string, actual: string): void {
  const file = fileURLToPath(new URL(`../../test-data/formats/${name}`, import.meta.url));
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
