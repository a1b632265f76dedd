import { alignStretches } from './align-stretches.js';
import { inReadingOrder } from './beads/bead-order.js';
import { WEIGHTS } from './beads/weights.data.js';
import { type BeadWeights, loadWeights } from './beads/weights.js';
import { makeWorkspace } from './beads/workspace.js';
import { beadsOf } from './confidence/beads-of.js';
import { evidenceOf } from './confidence/evidence-of.js';
import type { IsRead } from './evidence/segment-mentions.js';
import { defaultLexicon } from './lexicon/default-lexicon.js';
import { openLexicon } from './lexicon/lexicon.js';
import { type AlignInput, type AlignOptions, checkOptions } from './options.js';
import { type MixedStretch, pairMixed } from './pair-mixed.js';
import { PAIR_WEIGHTS } from './pairing/pair-weights.data.js';
import { type Prepared, prepare } from './prepare.js';
import { type ReadInput, readInput } from './read-input.js';
import { signature } from './signature.js';
import type { Bead, Bitext, Diagnostic } from './types.js';

/** Names are a third of the work on the text of a document, and say hardly anything that its other words do not. */
const isReadFast: IsRead = (kind) => kind !== 'name';

/** How often `onProgress` is told, at most, in stretches. */
const PROGRESS_STEP = 64;

/**
 * Aligns Chinese and English text that says the same thing.
 *
 * @param input - A text in which paragraphs of both languages are mixed, in any order; or the two documents, in the same order; or
 * their sentences, already split.
 * @returns The bitext. Its beads come in the order of the Chinese segments, those without Chinese behind what they follow; every segment of both
 * sides stands in exactly one bead. Offsets are UTF-16 units into `bitext.zh.text` and `bitext.en.text`, which are
 * the caller's text unchanged (lists of sentences are joined by line breaks).
 * @throws {TypeError | RangeError} For wrong arguments.
 * @throws {AlignError} For text that cannot be aligned: none at all (`no-text`), or none in one language (`no-chinese`, `no-english`).
 */
export function align(input: AlignInput, options: AlignOptions = {}): Bitext {
  checkOptions(options);
  const read = readInput(input);
  const lexicon = openLexicon(options.lexicon ?? defaultLexicon());
  const prepared = prepare(read.zh, read.en, lexicon, options.effort === 'fast' ? isReadFast : undefined);
  const weights = loadWeights(WEIGHTS);
  const { beads, diagnostics } = alignPrepared(read, prepared, weights, options);
  return {
    zh: read.zh,
    en: read.en,
    beads,
    anchors: beads.flatMap(({ evidence }) => [...evidence.dates, ...evidence.numbers, ...evidence.names]),
    diagnostics: [...read.diagnostics, ...diagnostics],
    signature: signature(lexicon, options),
  };
}

function alignPrepared(
  read: ReadInput,
  prepared: Prepared,
  weights: BeadWeights,
  { effort = 'default', onProgress }: AlignOptions,
): { beads: Bead[]; diagnostics: Diagnostic[] } {
  const workspace = makeWorkspace(prepared.reading);
  const stretches: MixedStretch[] = read.mixed
    ? pairMixed(read.zh, read.en, prepared, workspace, PAIR_WEIGHTS, weights)
    : [wholeStretch(read)];
  const evidence = evidenceOf(prepared);
  const onScored = (done: number, total: number): void => {
    if (onProgress && (done % PROGRESS_STEP === 0 || done === total)) onProgress('sentences', done, total);
  };
  const ladders = alignStretches(
    { prepared, weights, workspace, effort },
    stretches.map(({ stretch }) => stretch),
    onScored,
  );
  const beads: Bead[][] = [];
  for (const chosen of ladders) beads.push(beadsOf(chosen, stretches[beads.length]!.group.probability, evidence));
  return { beads: inReadingOrder(beads.flat(), read.en.segments.length), diagnostics: untranslated(read, stretches) };
}

/** Two documents are one ladder. */
function wholeStretch({ zh, en }: ReadInput): MixedStretch {
  const all = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return {
    group: { zh: all(zh.paragraphs.length), en: all(en.paragraphs.length), probability: 1 },
    stretch: { zh: Int32Array.from(all(zh.segments.length)), en: Int32Array.from(all(en.segments.length)) },
  };
}

/** Tells of the paragraphs of a mixed document that found no partner. */
function untranslated({ mixed, zh, en }: ReadInput, stretches: readonly MixedStretch[]): Diagnostic[] {
  if (!mixed) return [];
  return stretches.flatMap(({ group }): Diagnostic[] => {
    if (group.zh.length > 0 && group.en.length > 0) return [];
    const [side, paragraphs] = group.zh.length > 0 ? ([zh, group.zh] as const) : ([en, group.en] as const);
    return paragraphs.map((p) => {
      const { start, end } = side.paragraphs[p]!;
      return {
        code: 'no-translation',
        message: 'no translation was found for this paragraph',
        side: side.lang,
        span: { start, end },
      };
    });
  });
}
