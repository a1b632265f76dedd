import type { Position, Report } from './fault.js';
import { isLanguageTag } from './languages.js';
import type { PairCheck, SideText } from './pair-check.js';
import { tmxHeaderCheck } from './tmx-header-check.js';
import { inlineCheck } from './tmx-inline-check.js';
import type { XmlHandlers } from './xml-reader.js';

/** TMX dates are in UTC. */
const DATE = /^\d{8}T\d{6}Z$/;
/** A pair. */
const MOST_LANGUAGES = 2;

/** A `tuv` as far as it has been read. */
interface Variant {
  readonly tag: string | undefined;
  readonly at: Position;
  text: string | undefined;
}

/** Checks TMX 1.4b (and 1.1 to 1.3, as far as it is the same). */
export function tmxCheck(report: Report, pairs: PairCheck): XmlHandlers {
  const header = tmxHeaderCheck(report);
  const inline = inlineCheck(report);
  const languages = new Set<string>();
  let unit: { readonly at: Position; readonly source: string | undefined; readonly variants: Variant[] } | undefined;
  let variant: Variant | undefined;
  let segment: string[] | undefined;
  let segmentAt: Position | undefined;

  const openUnit = (attributes: Readonly<Record<string, string>>, at: Position): void => {
    for (const name of ['creationdate', 'changedate', 'lastusagedate']) {
      const value = attributes[name];
      if (value !== undefined && !DATE.test(value))
        report('wrong-value', at, `${name}="${value}" is not YYYYMMDDThhmmssZ`);
    }
    unit = { at, source: attributes.srclang ?? header.source(), variants: [] };
  };
  const openVariant = (attributes: Readonly<Record<string, string>>, at: Position): void => {
    const tag = attributes['xml:lang'] ?? attributes.lang;
    if (attributes['xml:lang'] === undefined) {
      report(
        'missing-language',
        at,
        tag === undefined ? 'tuv without xml:lang' : 'tuv with lang, which TMX 1.4 calls xml:lang',
      );
    }
    if (tag !== undefined && !isLanguageTag(tag)) report('language-tag', at, `"${tag}" is no language tag`);
    if (tag !== undefined && languages.size <= MOST_LANGUAGES && !languages.has(tag.toLowerCase())) {
      languages.add(tag.toLowerCase());
      if (languages.size > MOST_LANGUAGES)
        report('many-languages', at, `a third language: ${[...languages].join(', ')}`);
    }
    variant = { tag, at, text: undefined };
  };
  const closeUnit = (): void => {
    if (!unit) return;
    const { at, source, variants } = unit;
    unit = undefined;
    checkSource(source, variants, at, report);
    if (variants.length === 0) report('missing-segment', at, 'tu without a tuv');
    if (variants.length === 1) report('no-translation', at, `the only language is ${variants[0]!.tag ?? 'unnamed'}`);
    const sides: SideText[] = variants.flatMap(({ tag, text, at }) => (text === undefined ? [] : [{ tag, text, at }]));
    pairs.check(sides, at);
  };

  return {
    open: (name, attributes, at) => {
      if (segment) return inline.open(name, attributes, at);
      if (name === 'tu') openUnit(attributes, at);
      else if (name === 'tuv') openVariant(attributes, at);
      else if (name === 'seg') {
        if (variant?.text !== undefined) report('unexpected-element', at, 'a second seg in one tuv');
        segment = [];
        segmentAt = at;
      } else if ((name === 'prop' || name === 'note') && unit) {
        if (variant ? variant.text !== undefined : unit.variants.length > 0) {
          report('wrong-order', at, `${name} behind ${variant ? 'seg' : 'tuv'}`);
        }
      } else header.open(name, attributes, at);
    },
    close: (name) => {
      if (segment && name !== 'seg') return inline.close();
      if (name === 'seg' && segment) {
        inline.endOfSegment(segmentAt!);
        if (variant) variant.text ??= segment.join('');
        segment = undefined;
      } else if (name === 'tuv' && variant) {
        if (variant.text === undefined) report('missing-segment', variant.at, 'tuv without a seg');
        unit?.variants.push(variant);
        variant = undefined;
      } else if (name === 'tu') closeUnit();
    },
    text: (text) => {
      if (segment && !inline.isInsideCode()) segment.push(text);
    },
    end: (at, isWhole) => header.end(at, isWhole),
  };
}

function checkSource(source: string | undefined, variants: readonly Variant[], at: Position, report: Report): void {
  if (source === undefined || source === '*all*' || variants.length === 0) return;
  const tags = variants.map(({ tag }) => tag?.toLowerCase());
  if (tags.includes(source.toLowerCase()) || tags.includes(undefined)) return;
  report('source-language', at, `srclang is ${source}, but the languages here are ${tags.join(', ')}`);
}
