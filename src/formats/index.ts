export { documents } from './documents.js';
export type { Exporter } from './exporter.js';
export { jsonl } from './jsonl.js';
export { type TmxOptions, tmx } from './tmx.js';
export { tsv } from './tsv.js';
export { vecalign } from './vecalign.js';
