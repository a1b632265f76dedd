import type { Lang } from '../types.js';
import { badInput } from './bad-input.js';
import { joinedSentences } from './bead-fields.js';
import { langOf } from './language-tag.js';
import type { Pair } from './pair.js';
import type { ReadPairsOptions, TextChunks } from './pair-format.js';
import { readType } from './pair-shape.js';
import { readConfidence } from './read-confidence.js';
import { readSpans } from './span-text.js';
import { type XmlPlace, xmlEvents } from './xml-events.js';

/** Elements whose `source` and `target` are proposals, not those of the unit, or whose content is code. */
const ASIDE = new Set([
  'matches',
  'alt-trans',
  'originalData',
  'bpt',
  'ept',
  'it',
  'ph',
  'sub',
  'seg-source',
  'ignorable',
]);
/** Where a person has the last word, in 2.x and in 1.2. */
const REVIEWED = new Set(['reviewed', 'final', 'signed-off']);

interface Unit {
  readonly line: number;
  source: string[];
  target: string[];
  readonly known: Map<string, string>;
}

/**
 * The units of XLIFF 2.x and 1.2 as pairs: the segments of a unit joined, matches and inline codes left out. The languages are
 * those that the file names.
 */
export async function* readXliff(
  [chunks]: readonly TextChunks[],
  options: ReadPairsOptions,
): AsyncGenerator<Pair, void> {
  const file = options.files?.[0];
  const pairs: Pair[] = [];
  let skipped = 0;
  let languages: readonly [Lang | undefined, Lang | undefined] = [undefined, undefined];
  let document: string | undefined;
  let unit: Unit | undefined;
  let depth = 0;
  let aside = 0;
  let side: 'source' | 'target' | undefined;
  let meta: { type: string; text: string } | undefined;
  const open = (name: string, attributes: Readonly<Record<string, string>>, place: XmlPlace): void => {
    if (depth++ === 0) {
      if (name !== 'xliff')
        throw badInput(`is no XLIFF: its root is <${name}>; name its format with --from`, { ...place, file });
      languages = [langOf(attributes.srcLang), langOf(attributes.trgLang)];
    } else if (name === 'file') {
      document = attributes.original || undefined;
      if (attributes['source-language'] !== undefined) {
        languages = [langOf(attributes['source-language']), langOf(attributes['target-language'])];
      }
    } else if (name === 'unit' || name === 'trans-unit') {
      const own = Object.entries(attributes).filter(([key]) => key.startsWith('duizhao:'));
      unit = {
        line: place.number,
        source: [],
        target: [],
        known: new Map(own.map(([key, value]) => [key.slice(8), value])),
      };
    } else if (unit) {
      inUnit(unit, name, attributes);
    }
  };
  const inUnit = (current: Unit, name: string, attributes: Readonly<Record<string, string>>): void => {
    const quality = attributes.matchQuality ?? attributes['match-quality'];
    if ((name === 'match' || name === 'alt-trans') && quality !== undefined && !current.known.has('quality')) {
      current.known.set('quality', quality.replace('%', ''));
    }
    if (name === 'meta') meta = { type: attributes.type ?? '', text: '' };
    if (ASIDE.has(name)) aside++;
    if (aside > 0) return;
    if (attributes.state !== undefined && REVIEWED.has(attributes.state)) current.known.set('reviewed', '');
    if (name === 'source' || name === 'target') {
      side = name;
      current[name].push('');
    } else if (name === 'cp' && side) {
      current[side][current[side].length - 1] += String.fromCodePoint(Number.parseInt(attributes.hex ?? 'FFFD', 16));
    }
  };
  const text = (piece: string): void => {
    if (meta) meta.text += piece;
    else if (unit && side && aside === 0) unit[side][unit[side].length - 1] += piece;
  };
  const close = (name: string): void => {
    depth--;
    if (!unit) return;
    if (ASIDE.has(name)) aside--;
    else if (name === 'meta' && meta) {
      unit.known.set(meta.type, meta.text);
      meta = undefined;
    } else if (aside === 0 && name === side) side = undefined;
    else if (name === 'unit' || name === 'trans-unit') {
      const [from, to] = languages;
      const isEmpty = [...unit.source, ...unit.target].join('') === '';
      if (from && to && from !== to && !isEmpty) {
        options.onLine?.(unit.line);
        pairs.push(pairOf(unit, from, to, document));
      } else if (!isEmpty) skipped++;
      unit = undefined;
    }
  };
  for await (const _ of xmlEvents(chunks!, { open, text, close }, file)) yield* pairs.splice(0);
  if (skipped > 0) options.onSkipped?.(skipped);
}

function pairOf({ source, target, known }: Unit, from: Lang, to: Lang, document: string | undefined): Pair {
  const ours = readConfidence(known.get('confidence'));
  const confidence = ours.confidence === undefined ? readConfidence(known.get('quality'), 100) : ours;
  const status = known.get('status') ?? (known.has('reviewed') ? 'confirmed' : undefined);
  const count = Number(known.get('count'));
  return {
    ...(document !== undefined && { document }),
    zh: '',
    en: '',
    [from]: joinedSentences(source, from),
    [to]: joinedSentences(target, to),
    ...readType(known.get('bead')),
    ...confidence,
    ...readSpans(known.get('zh-span'), known.get('en-span')),
    ...(status !== undefined && { status }),
    ...(count > 0 && { count }),
  };
}
