import { version } from '../../package.json';
import type { Lang } from '../types.js';
import { checkLanguages } from './language-tag.js';
import { type Both, isHalf, ordered, type Pair } from './pair.js';
import type { PairWriter, WritePairsOptions } from './pair-format.js';
import { typeOf } from './pair-shape.js';
import { spanText } from './span-text.js';
import { PROFILES, TMX_PROFILES, type TmxProfileName } from './tmx-profile.js';
import { xmlText } from './xml-text.js';

/** Options of writing TMX. */
export interface WriteTmxOptions extends WritePairsOptions {
  /** The tool that shall read it. */
  readonly profile?: TmxProfileName;
  /** Written into the header if given, so that the same input gives the same file otherwise. `YYYYMMDDThhmmssZ`, UTC. */
  readonly creationDate?: string;
  /** Told of a pair with a side that is longer than the tool takes. It is written all the same. */
  readonly onTooLong?: (pair: Pair, longest: number) => void;
}

const TMX_DATE = /^\d{8}T\d{6}Z$/;
const DEFAULT_LANGUAGES = { zh: 'zh-CN', en: 'en' };

/**
 * TMX 1.4b, level 1 (text only), one language pair. A pair is one `tu`; pairs with nothing but white space on a side are left out.
 * Properties: `x-confidence`, `x-bead` (the shape, zh-en in either direction), `x-doc`, `x-src-span` and `x-tgt-span` (`start-end` in
 * UTF-16 code units, a space between sentences), `x-status`, `x-note`, `x-original-zh` and `x-original-en` (texts before a person changed them), `x-count`, each if it is known.
 * @throws RangeError for a direction, language tag, date or profile that is none.
 */
export function writeTmx(options: WriteTmxOptions = {}): PairWriter {
  const { direction = 'zh-en', creationDate, onRemoved, onTooLong, profile: name } = options;
  if (name !== undefined && !TMX_PROFILES.includes(name)) {
    throw new RangeError(`Expected \`profile\` to be one of ${TMX_PROFILES.join(', ')}, got ${JSON.stringify(name)}`);
  }
  if (creationDate !== undefined && !TMX_DATE.test(creationDate)) {
    throw new RangeError(
      `Expected \`creationDate\` to be like '20260131T235959Z', got ${JSON.stringify(creationDate)}`,
    );
  }
  const profile = name === undefined ? undefined : PROFILES[name];
  const languages = { ...(profile?.languages ?? DEFAULT_LANGUAGES), ...options.languages };
  checkLanguages(direction, languages);
  const order = ordered(direction);
  /** The last pair waits for its successor where a tool wants the text behind it. */
  let waiting: { readonly pair: Pair; readonly before: Pair | undefined } | undefined;
  let last: Pair | undefined;
  const write = (pair: Pair, before?: Pair, after?: Pair): string => {
    let removed = 0;
    const xml = (text: string): string => {
      const escaped = xmlText(text);
      removed += escaped.removed;
      return escaped.text;
    };
    const unit = unitOf(pair, { order, languages, xml, context: profile?.context ? { before, after } : undefined });
    if (removed > 0) onRemoved?.(removed, pair);
    return unit;
  };
  const flush = (after?: Pair): string => {
    if (!waiting) return '';
    const { pair, before } = waiting;
    waiting = undefined;
    return write(pair, before, after?.document === pair.document ? after : undefined);
  };
  return {
    open: () => [opening(languages[order[0]], creationDate, name !== undefined)],
    pair: (pair) => {
      if (isHalf(pair)) return [''];
      const longest = profile?.longest;
      if (longest !== undefined && Math.max(pair.zh.length, pair.en.length) > longest) onTooLong?.(pair, longest);
      if (!profile?.context) return [write(pair)];
      const done = flush(pair);
      waiting = { pair, before: last?.document === pair.document ? last : undefined };
      last = pair;
      return [done];
    },
    close: () => [`${flush()}  </body>\n</tmx>\n`],
  };
}

function opening(srclang: string, creationDate: string | undefined, isComplete: boolean): string {
  const encoding = isComplete ? ' o-encoding="UTF-8"' : '';
  const date = creationDate === undefined ? '' : ` creationdate="${creationDate}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="duizhao" creationtoolversion="${version}" segtype="sentence" o-tmf="duizhao" adminlang="en" srclang="${srclang}" datatype="plaintext"${encoding}${date}/>
  <body>
`;
}

interface UnitSettings {
  readonly order: readonly [source: Lang, target: Lang];
  readonly languages: Both<string>;
  readonly xml: (text: string) => string;
  readonly context: { readonly before: Pair | undefined; readonly after: Pair | undefined } | undefined;
}

/** The `tu` of a pair, or nothing if a side has no text that XML can hold: importers take an empty `seg` for a fault. */
function unitOf(pair: Pair, { order, languages, xml, context }: UnitSettings): string {
  const texts = order.map((lang) => xml(pair[lang]));
  if (texts.some((text) => text.trim() === '')) return '';
  const { document, confidence, spans, status, note, original, count } = pair;
  const properties = [
    ['aligned', context && 'yes'],
    ['x-confidence', confidence],
    ['x-bead', typeOf(pair)],
    ['x-doc', document === undefined ? undefined : xml(document)],
    ['x-src-span', spans && spanText(spans[order[0]])],
    ['x-tgt-span', spans && spanText(spans[order[1]])],
    ['x-status', status === undefined ? undefined : xml(status)],
    ['x-note', note === undefined ? undefined : xml(note)],
    ['x-original-zh', original?.zh === undefined ? undefined : xml(original.zh)],
    ['x-original-en', original?.en === undefined ? undefined : xml(original.en)],
    ['x-count', count],
  ].filter(([, value]) => value !== undefined);
  const prop = ([type, value]: readonly unknown[]) => `<prop type="${type}">${value}</prop>`;
  const variants = order.map((lang, i) => {
    const around = [
      ['x-context-pre', context?.before?.[lang]],
      ['x-context-post', context?.after?.[lang]],
    ].flatMap(([type, text]) => (text === undefined ? [] : [prop([type, xmlText(text).text])]));
    return `      <tuv xml:lang="${languages[lang]}">${around.join('')}<seg>${texts[i]}</seg></tuv>`;
  });
  return ['    <tu>', ...properties.map((property) => `      ${prop(property)}`), ...variants, '    </tu>\n'].join(
    '\n',
  );
}
