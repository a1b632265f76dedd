import type { PairFormatName } from './pair-formats.js';

const XML_ROOT = /<(?:\w+:)?(tmx|xliff|cesAlign|linkGrp)\b([^>]*)>/;
const BY_ROOT: Readonly<Record<string, PairFormatName>> = { tmx: 'tmx', cesAlign: 'cesalign', linkGrp: 'intertext' };
const FIRST_PART = 4000;

const RUNG = /^\d+\t\d+(?:\t\S+)?$/;
const NUMBERS_FACING = /^\s*(?:omitted|\d[\d,\s]*)\s*<=>/i;
const BETWEEN_SENTENCES = ' ~~~ ';

/** The format of a file of pairs, told by how it begins; `undefined` for none of them. Formats of several files are none here. */
export function pairFormatOf(text: string): PairFormatName | undefined {
  const start = text.slice(0, FIRST_PART).trimStart();
  if (start.startsWith('<')) return xmlFormat(start);
  const line = /^.*/.exec(text.replace(/^\s+/, ''))![0].trimEnd();
  if (/^\{\s*"format"\s*:\s*"duizhao-review"/.test(start)) return 'review';
  if (line.startsWith('{')) return /"translation"\s*:/.test(line) ? 'hf' : /"zh"\s*:/.test(line) ? 'jsonl' : undefined;
  if (RUNG.test(line)) return 'ladder';
  if (NUMBERS_FACING.test(line)) return 'champollion';
  const cells = line.split('\t');
  if (cells.includes('src_text') || /^https?:\/\//.test(cells[0]!)) return 'bitextor';
  if (cells.includes('zh') && cells.includes('en')) return 'tsv';
  if (cells.length === 3 && cells[2] !== '' && Number.isFinite(Number(cells[2]))) return 'hunalign';
  if (cells.length >= 2) return line.includes(BETWEEN_SENTENCES) ? 'hunalign' : 'tsv';
  const columns = line.split(',').map((cell) => cell.trim().replaceAll('"', '').toLowerCase());
  return columns.includes('zh') && columns.includes('en') ? 'csv' : undefined;
}

function xmlFormat(start: string): PairFormatName | undefined {
  const [, root, attributes] = XML_ROOT.exec(start) ?? [];
  if (root === 'xliff') return /version\s*=\s*["']1/.test(attributes!) ? 'xliff1' : 'xliff';
  return root === undefined ? undefined : BY_ROOT[root];
}
