import { readFileSync } from 'node:fs';
import { runCli } from '../cli/run-cli.js';

/** A mixed document of the project, as the built command writes it in a format. */
export async function alignedFile(format: 'jsonl' | 'tsv' | 'tmx', file: string): Promise<string> {
  const args = ['align', 'test-data/mixed/river-port-news.txt', '--format', format, '--output', file, '--quiet'];
  const { code, stderr } = await runCli(args);
  if (code !== 0) throw new Error(stderr);
  return readFileSync(file, 'utf8');
}
