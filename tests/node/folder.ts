import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder for the test that calls, removed when it is over. Returns what names a file in it. */
export function temporaryFolder(): (name?: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return (name = '') => join(folder, name);
}
