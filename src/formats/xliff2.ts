import { checkLanguages } from './language-tag.js';
import { ONE_PART } from './one-part.js';
import { ordered, type Pair } from './pair.js';
import type { PairFormat, PairWriter, WritePairsOptions } from './pair-format.js';
import { typeOf } from './pair-shape.js';
import { readXliff } from './read-xliff.js';
import { spanText } from './span-text.js';
import { isReviewed, needsReview, percent } from './xliff-state.js';
import { xmlAttribute } from './xml-attribute.js';
import { xmlTextWithCodePoints } from './xml-code-points.js';
import { xmlText } from './xml-text.js';

/**
 * XLIFF 2.1: a `file` a document, a `unit` a pair. The confidence is the `matchQuality` of a match (module `matches`), what else
 * there is stands as metadata. Characters that XML forbids are kept as `cp`. A null has an empty source or no target.
 */
export const xliff2: PairFormat = { parts: ONE_PART, extension: '.xlf', read: readXliff, write: writeXliff2 };

function writeXliff2(options: WritePairsOptions): PairWriter {
  const { direction = 'zh-en', onRemoved } = options;
  const languages = { zh: 'zh-CN', en: 'en', ...options.languages };
  checkLanguages(direction, languages);
  const [source, target] = ordered(direction);
  let document: string | undefined;
  let files = 0;
  let units = 0;
  return {
    open: () => [
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="${languages[source]}" trgLang="${languages[target]}">
`,
    ],
    pair: (pair) => {
      let removed = 0;
      const held = (made: { text: string; removed: number }): string => {
        removed += made.removed;
        return made.text;
      };
      let heading = '';
      if (files === 0 || pair.document !== document) {
        document = pair.document;
        const original = document === undefined ? '' : ` original="${held(xmlAttribute(document))}"`;
        heading = `${files > 0 ? '  </file>\n' : ''}  <file id="f${++files}"${original}>\n`;
        units = 0;
      }
      const texts = {
        source: `<source${spacing(pair[source])}>${xmlTextWithCodePoints(pair[source])}</source>`,
        target:
          pair[target] === '' ? '' : `<target${spacing(pair[target])}>${xmlTextWithCodePoints(pair[target])}</target>`,
      };
      const unit = [
        `    <unit id="u${++units}">`,
        ...match(pair, texts),
        '      <mda:metadata><mda:metaGroup category="duizhao">',
        ...metadata(pair, held),
        '      </mda:metaGroup></mda:metadata>',
        `      <segment id="s1"${state(pair, texts.target === '')}>${texts.source}${texts.target}</segment>`,
        '    </unit>\n',
      ].join('\n');
      if (removed > 0) onRemoved?.(removed, pair);
      return [heading + unit];
    },
    close: () => {
      // A document without files is not XLIFF.
      const empty = '  <file id="f1">\n    <unit id="u1">\n      <segment><source/></segment>\n    </unit>\n';
      return [`${files === 0 ? empty : ''}  </file>\n</xliff>\n`];
    },
  };
}

function match({ confidence }: Pair, { source, target }: { source: string; target: string }): string[] {
  if (confidence === undefined || target === '') return [];
  const attributes = `ref="#s1" type="other" subType="duizhao:aligned" origin="duizhao" matchQuality="${percent(confidence)}"`;
  return [`      <mtc:matches><mtc:match ${attributes}>${source}${target}</mtc:match></mtc:matches>`];
}

function metadata(pair: Pair, held: (made: { text: string; removed: number }) => string): string[] {
  const { confidence, spans, status, count } = pair;
  return [
    ['bead', typeOf(pair)],
    ['confidence', confidence],
    ['zh-span', spans && spanText(spans.zh)],
    ['en-span', spans && spanText(spans.en)],
    ['status', status === undefined ? undefined : held(xmlText(status))],
    ['count', count],
  ].flatMap(([type, value]) => (value === undefined ? [] : [`        <mda:meta type="${type}">${value}</mda:meta>`]));
}

function state(pair: Pair, hasNoTarget: boolean): string {
  if (hasNoTarget) return '';
  if (isReviewed(pair)) return ' state="reviewed"';
  return ` state="translated"${needsReview(pair) ? ' subState="duizhao:needs-review"' : ''}`;
}

/** White space that a tool may fold or trim. */
function spacing(text: string): string {
  return /^\s|\s$|[\t\n\r]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
}
