/** How hard to work: `fast` learns no words from the document, neither looks for names nor matches them by their sound, and weighs fewer beads. */
export type Effort = 'default' | 'fast';

/** Options of `align`. */
export interface AlignOptions {
  /** Default `'default'`. */
  readonly effort?: Effort;
  /** A compiled lexicon instead of the bundled one (see `openLexicon`). Threads can share one in a `SharedArrayBuffer`. */
  readonly lexicon?: ArrayBuffer | SharedArrayBuffer;
  /** Told about progress on long documents: `done` of `total` units of the named stage. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/** What `align` takes: a mixed document, two documents, or two lists of sentences that are already split. */
export type AlignInput =
  | string
  | { readonly zh: string; readonly en: string }
  | { readonly zh: readonly string[]; readonly en: readonly string[] };

const KNOWN: readonly (keyof AlignOptions)[] = ['effort', 'lexicon', 'onProgress'];

/** @throws {TypeError | RangeError} For an option that is unknown or of the wrong kind; the message quotes it. */
export function checkOptions(options: AlignOptions): void {
  checkOptionNames(options, KNOWN);
  const { effort, lexicon, onProgress } = options;
  if (effort !== undefined && effort !== 'default' && effort !== 'fast') {
    throw new RangeError(`Expected \`effort\` to be 'default' or 'fast', got \`${String(effort)}\``);
  }
  if (lexicon !== undefined && !isBuffer(lexicon)) {
    throw new TypeError(`Expected \`lexicon\` to be an ArrayBuffer or a SharedArrayBuffer, got \`${typeof lexicon}\``);
  }
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw new TypeError(`Expected \`onProgress\` to be a function, got \`${typeof onProgress}\``);
  }
}

/** @throws {TypeError} For options that are no object, or have a name that is not among `known`. */
export function checkOptionNames(options: object, known: readonly string[]): void {
  if (options === null || typeof options !== 'object') {
    throw new TypeError(`Expected \`options\` to be an object, got \`${String(options)}\` (${typeof options})`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`Expected options among ${known.join(', ')}, got \`${name}\``);
  }
}

/** A page that is not isolated has no SharedArrayBuffer. */
function isBuffer(value: unknown): boolean {
  return (
    value instanceof ArrayBuffer || (typeof SharedArrayBuffer !== 'undefined' && value instanceof SharedArrayBuffer)
  );
}
