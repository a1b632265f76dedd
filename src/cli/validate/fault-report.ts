import { printable } from '../../formats/printable.js';
import type { Validation } from '../../node/validate-file.js';
import { CATALOGUE, type FaultCode } from '../../validate/fault-catalogue.js';

const KINDS = { tmx: 'TMX', xliff: 'XLIFF', tsv: 'TSV', moses: 'a pair of files', jsonl: 'JSON Lines' } as const;

/** Faults with their places, grouped by kind in the order in which kinds were found, then how many there are. */
export function faultReport({ files, kind, pairs, faults, counts, missedDuplicates }: Validation): string {
  const lines: string[] = [];
  const codes = Object.keys(counts) as FaultCode[];
  for (const code of codes) {
    const shown = faults.filter((fault) => fault.code === code);
    for (const { file, line, column, message } of shown) lines.push(`${file}:${line}:${column}: ${code}: ${message}`);
    const more = counts[code]! - shown.length;
    if (more > 0) lines.push(`  and ${more} more`);
    const effect = shown[0]?.effect;
    if (effect !== undefined) lines.push(`  effect: ${effect}`);
    lines.push(`  fix: ${CATALOGUE[code].fix}`, '');
  }
  const total = codes.reduce((sum, code) => sum + counts[code]!, 0);
  const units = `${pairs} ${pairs === 1 ? 'pair' : 'pairs'}`;
  const found = total === 0 ? 'no faults' : `${total} ${total === 1 ? 'fault' : 'faults'}`;
  const each = codes.map((code) => `${code} ${counts[code]}`).join(', ');
  lines.push(`${files.join(' + ')}: ${KINDS[kind]}, ${units}, ${found}${each === '' ? '' : `: ${each}`}`);
  if (missedDuplicates) lines.push('more pairs than are remembered: duplicates far apart may have been missed');
  return lines.map((line) => `${printable(line)}\n`).join('');
}
