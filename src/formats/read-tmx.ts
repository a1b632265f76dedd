import type { Lang } from '../types.js';
import { badInput } from './bad-input.js';
import { langOf } from './language-tag.js';
import { both, ordered, type Pair } from './pair.js';
import type { ReadPairsOptions, TextChunks } from './pair-format.js';
import { readType } from './pair-shape.js';
import { readConfidence } from './read-confidence.js';
import { readSpans } from './span-text.js';
import { type XmlPlace, xmlEvents } from './xml-events.js';

/** Elements inside `seg` whose content is code of another format, not text (TMX 1.4b, level 2). */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

interface Unit {
  readonly line: number;
  readonly props: Map<string, string>;
  readonly texts: Map<Lang, string>;
  /** The languages in the order in which they stand. */
  readonly langs: Lang[];
}

/**
 * The units of a TMX file (1.1 to 1.4b) that have Chinese and English, whatever their tags; of several variants of one
 * language the first. Inline codes are left out, their text stays.
 */
export async function* readTmx([chunks]: readonly TextChunks[], options: ReadPairsOptions): AsyncGenerator<Pair, void> {
  const { files, onSkipped, onLine, direction } = options;
  const file = files?.[0];
  const units: Pair[] = [];
  let skipped = 0;
  let depth = 0;
  let source: Lang | undefined;
  let unit: Unit | undefined;
  let variant: { lang: Lang | undefined; text?: string } | undefined;
  let prop: { type: string; text: string } | undefined;
  let inSegment = false;
  let codes = 0;
  const open = (name: string, attributes: Readonly<Record<string, string>>, place: XmlPlace): void => {
    if (depth++ === 0 && name !== 'tmx') {
      throw badInput(`is no TMX: its root is <${name}>; name its format with --from`, { ...place, file });
    }
    if (inSegment) {
      if (CODES.has(name)) codes++;
    } else if (name === 'header') {
      source = langOf(attributes.srclang);
    } else if (name === 'tu') {
      unit = { line: place.number, props: new Map(), texts: new Map(), langs: [] };
    } else if (name === 'tuv') {
      variant = { lang: langOf(attributes['xml:lang'] ?? attributes.lang) };
    } else if (name === 'prop' && !variant) {
      prop = { type: attributes.type ?? '', text: '' };
    } else if (name === 'seg' && variant) {
      inSegment = true;
      variant.text = '';
    }
  };
  const text = (piece: string): void => {
    if (inSegment && codes === 0) variant!.text += piece;
    else if (prop) prop.text += piece;
  };
  const close = (name: string, place: XmlPlace): void => {
    depth--;
    if (inSegment) {
      if (CODES.has(name)) codes--;
      if (name === 'seg') inSegment = false;
    } else if (name === 'prop' && prop) {
      unit?.props.set(prop.type, prop.text);
      prop = undefined;
    } else if (name === 'tuv' && variant && unit) {
      const { lang, text } = variant;
      if (lang && text === undefined) throw badInput('<tuv> has no <seg>; put its text in one', { ...place, file });
      if (lang && !unit.texts.has(lang)) {
        unit.texts.set(lang, text!);
        unit.langs.push(lang);
      }
      variant = undefined;
    } else if (name === 'tu' && unit) {
      if (unit.langs.length === 2) {
        onLine?.(unit.line);
        units.push(pairOf(unit, source ?? (direction ? ordered(direction)[0] : unit.langs[0]!)));
      } else skipped++;
      unit = undefined;
    }
  };
  for await (const _ of xmlEvents(chunks!, { open, text, close }, file)) yield* units.splice(0);
  if (skipped > 0) onSkipped?.(skipped);
}

function pairOf({ props, texts }: Unit, source: Lang): Pair {
  const [document, status, count] = [props.get('x-doc'), props.get('x-status'), props.get('x-count')];
  const note = props.get('x-note');
  const [zhBefore, enBefore] = [props.get('x-original-zh'), props.get('x-original-en')];
  const original = { ...(zhBefore !== undefined && { zh: zhBefore }), ...(enBefore !== undefined && { en: enBefore }) };
  const [from, to] = [props.get('x-src-span'), props.get('x-tgt-span')];
  return {
    ...(document !== undefined && { document }),
    ...both((lang) => texts.get(lang)!),
    ...readType(props.get('x-bead')),
    ...readConfidence(props.get('x-confidence')),
    ...(source === 'zh' ? readSpans(from, to) : readSpans(to, from)),
    ...(status !== undefined && { status }),
    ...(note !== undefined && { note }),
    ...(Object.keys(original).length > 0 && { original }),
    ...(count !== undefined && Number(count) > 0 && { count: Number(count) }),
  };
}
