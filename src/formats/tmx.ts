import { version } from '../../package.json';
import type { Bead, Bitext, Lang } from '../types.js';
import { beadType, isNull, joinedText, spans } from './bead-fields.js';
import type { Exporter } from './exporter.js';
import { probability } from './rounded.js';
import { xmlText } from './xml-text.js';

/** Options of `tmx`. */
export interface TmxOptions {
  /** Which language is the source. Default `'zh-en'`. */
  readonly direction?: 'zh-en' | 'en-zh';
  /** BCP 47 tags as the translation tool expects them. Default `{ zh: 'zh-CN', en: 'en' }`. */
  readonly languages?: { readonly zh?: string; readonly en?: string };
  /** Written into the header if given, so that the same input gives the same file otherwise. `YYYYMMDDThhmmssZ`, UTC. */
  readonly creationDate?: string;
  /** Told, once a bitext, how many UTF-16 code units were left out because XML 1.0 cannot hold them, if any were. */
  readonly onRemoved?: (count: number) => void;
}

/** The form of a BCP 47 tag; whether a tool knows it is another matter. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const TMX_DATE = /^\d{8}T\d{6}Z$/;

/**
 * TMX 1.4b, level 1 (text only), one language pair. A bead is one `tu`; nulls and beads with nothing but white space on a
 * side are left out. Its properties are `x-confidence`, `x-bead` (the shape, zh-en in either direction), `x-doc`, and
 * `x-src-span` and `x-tgt-span` (`start-end` in UTF-16 code units, a space between segments).
 * @throws RangeError for a direction, language tag or date that is none.
 */
export function tmx(options: TmxOptions = {}): Exporter {
  const { direction = 'zh-en', languages = {}, creationDate, onRemoved } = options;
  const { zh = 'zh-CN', en = 'en' } = languages;
  if (direction !== 'zh-en' && direction !== 'en-zh') {
    throw new RangeError(`Expected \`direction\` to be 'zh-en' or 'en-zh', got ${JSON.stringify(direction)}`);
  }
  for (const tag of [zh, en]) {
    if (!LANGUAGE_TAG.test(tag)) {
      throw new RangeError(`Expected \`languages\` to be BCP 47 tags such as 'zh-TW', got ${JSON.stringify(tag)}`);
    }
  }
  if (creationDate !== undefined && !TMX_DATE.test(creationDate)) {
    throw new RangeError(
      `Expected \`creationDate\` to be like '20260131T235959Z', got ${JSON.stringify(creationDate)}`,
    );
  }
  const chinese: Variant = { lang: 'zh', tag: zh };
  const english: Variant = { lang: 'en', tag: en };
  const order: readonly [Variant, Variant] = direction === 'zh-en' ? [chinese, english] : [english, chinese];
  return {
    open: () => opening(order[0].tag, creationDate),
    body: (bitext, document) => {
      let removed = 0;
      const xml = (text: string): string => {
        const escaped = xmlText(text);
        removed += escaped.removed;
        return escaped.text;
      };
      const units = bitext.beads.map((bead) => unit(bitext, bead, document, order, xml));
      if (removed > 0) onRemoved?.(removed);
      return units.join('');
    },
    close: () => '  </body>\n</tmx>\n',
  };
}

/** One language of a unit. */
interface Variant {
  readonly lang: Lang;
  readonly tag: string;
}

function opening(srclang: string, creationDate: string | undefined): string {
  const date = creationDate === undefined ? '' : ` creationdate="${creationDate}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="duizhao" creationtoolversion="${version}" segtype="sentence" o-tmf="duizhao" adminlang="en" srclang="${srclang}" datatype="plaintext"${date}/>
  <body>
`;
}

/** The `tu` of a bead, or nothing if a side has no text: importers take an empty `seg` for a fault. */
function unit(
  bitext: Bitext,
  bead: Bead,
  document: string | undefined,
  [source, target]: readonly [Variant, Variant],
  xml: (text: string) => string,
): string {
  if (isNull(bead)) return '';
  const variant = ({ lang, tag }: Variant) => ({ tag, text: xml(joinedText(bitext[lang], bead[lang])) });
  const variants = [variant(source), variant(target)];
  if (variants.some(({ text }) => text.trim() === '')) return '';
  const properties = [
    ['x-confidence', probability(bead.confidence)],
    ['x-bead', beadType(bead)],
    ...(document === undefined ? [] : [['x-doc', xml(document)]]),
    ['x-src-span', spanList(bitext, bead, source.lang)],
    ['x-tgt-span', spanList(bitext, bead, target.lang)],
  ];
  return [
    '    <tu>',
    ...properties.map(([type, value]) => `      <prop type="${type}">${value}</prop>`),
    ...variants.map(({ tag, text }) => `      <tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`),
    '    </tu>\n',
  ].join('\n');
}

function spanList(bitext: Bitext, bead: Bead, lang: Lang): string {
  return spans(bitext[lang], bead[lang])
    .map(([start, end]) => `${start}-${end}`)
    .join(' ');
}
