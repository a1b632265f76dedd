/** How hard to work: `fast` scores once, learning no words from the document, and narrows the choice of beads sooner. */
export type Effort = 'default' | 'fast';

/** Options of `align`. */
export interface AlignOptions {
  /** Default `'default'`. */
  readonly effort?: Effort;
  /** A compiled lexicon instead of the bundled one (see `openLexicon`). */
  readonly lexicon?: ArrayBuffer;
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
  if (options === null || typeof options !== 'object') {
    throw new TypeError(`Expected \`options\` to be an object, got \`${String(options)}\` (${typeof options})`);
  }
  for (const name of Object.keys(options)) {
    if (!KNOWN.includes(name as keyof AlignOptions)) {
      throw new TypeError(`Expected options among ${KNOWN.join(', ')}, got \`${name}\``);
    }
  }
  const { effort, lexicon, onProgress } = options;
  if (effort !== undefined && effort !== 'default' && effort !== 'fast') {
    throw new RangeError(`Expected \`effort\` to be 'default' or 'fast', got \`${String(effort)}\``);
  }
  if (lexicon !== undefined && !(lexicon instanceof ArrayBuffer)) {
    throw new TypeError(`Expected \`lexicon\` to be an ArrayBuffer, got \`${typeof lexicon}\``);
  }
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw new TypeError(`Expected \`onProgress\` to be a function, got \`${typeof onProgress}\``);
  }
}
