export type { Fault, FileKind } from '../validate/fault.js';
export type { FaultCode } from '../validate/fault-catalogue.js';
export {
  type AlignAllOptions,
  type AlignAllProgress,
  type AlignAllResult,
  alignAll,
} from './align-all.js';
export { type AlignFileOptions, alignFile } from './align-file.js';
export { decode } from './decode.js';
export type { AlignAllInput, FileDocument, TextDocument } from './documents.js';
export { INPUT_FORMATS, type InputFormat } from './extract/input-format.js';
export type { InFlight } from './in-order.js';
export type { JobOptions } from './in-workers.js';
export { type FileText, type ReadOptions, readDocument, readStream } from './read.js';
export { sentenceLines } from './sentence-lines.js';
export { type FileFault, type ValidateOptions, type Validation, validateFile } from './validate-file.js';
export { assertWritable, type Chunks, writeWhole } from './write-whole.js';
