export { type AlignFileOptions, alignFile } from './align-file.js';
export { decode } from './decode.js';
export { type FileText, type ReadOptions, readDocument, readStream } from './read.js';
export { sentenceLines } from './sentence-lines.js';
export { assertWritable, type Chunks, writeWhole } from './write-whole.js';
