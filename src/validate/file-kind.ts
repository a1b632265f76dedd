import type { FileKind } from './fault.js';

/** A file that is by itself. */
type SingleKind = Exclude<FileKind, 'moses'>;

export const SINGLE_KINDS = ['tmx', 'xliff', 'tsv', 'jsonl'] as const satisfies readonly SingleKind[];

const BY_ENDING: Readonly<Record<string, SingleKind>> = {
  tmx: 'tmx',
  xlf: 'xliff',
  xliff: 'xliff',
  sdlxliff: 'xliff',
  mqxliff: 'xliff',
  mxliff: 'xliff',
  tsv: 'tsv',
  tab: 'tsv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** What a file is, by the ending of its name, else by how it begins. */
export function fileKind(name: string, head: Uint8Array): SingleKind | undefined {
  const ending = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  const known = ending === undefined ? undefined : BY_ENDING[ending];
  if (known !== undefined) return known;
  const start = new TextDecoder('latin1').decode(head).replaceAll('\0', '');
  if (/^\W{0,3}\s*</.test(start)) return /<(?:\w+:)?xliff\b/.test(start) ? 'xliff' : 'tmx';
  if (/^\W{0,3}\s*\{\s*"/.test(start)) return 'jsonl';
  return start.includes('\t') ? 'tsv' : undefined;
}
