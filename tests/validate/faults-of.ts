import { HEAD_BYTES } from '../../src/validate/decode-parts.js';
import type { Fault, FileKind } from '../../src/validate/fault.js';
import { validator } from '../../src/validate/validator.js';

export const HEADER =
  '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="zh-CN" datatype="plaintext"/>';
export const CATS = unitOf('店里有三只猫。', 'There are three cats in the shop.');

/** A unit on one line. */
export function unitOf(zh: string, en: string, zhTag = 'zh-CN', enTag = 'en'): string {
  return `<tu><tuv xml:lang="${zhTag}"><seg>${zh}</seg></tuv><tuv xml:lang="${enTag}"><seg>${en}</seg></tuv></tu>`;
}

/** A TMX file whose units begin on line 5. */
export function tmxOf(units: string, { header = HEADER, before = '' } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${before}\n<tmx version="1.4">\n${header}\n<body>\n${units}\n</body>\n</tmx>\n`;
}

/** All faults of a file in the order of their places, read in parts of so many bytes. */
export function faultsOf(kind: Exclude<FileKind, 'moses'>, file: string | Uint8Array, part = 1 << 16): Fault[] {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const faults: Fault[] = [];
  const check = validator(kind, (fault) => faults.push(fault));
  const first = Math.max(part, HEAD_BYTES);
  let goesOn = check.write(bytes.subarray(0, first));
  for (let i = first; goesOn && i < bytes.length; i += part) goesOn = check.write(bytes.subarray(i, i + part));
  check.end();
  return faults.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** `line:column code` of each. */
export function told(kind: Exclude<FileKind, 'moses'>, file: string | Uint8Array, part?: number): string[] {
  return faultsOf(kind, file, part).map(({ line, column, code }) => `${line}:${column} ${code}`);
}
