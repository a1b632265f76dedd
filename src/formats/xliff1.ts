import { checkLanguages } from './language-tag.js';
import { ONE_PART } from './one-part.js';
import { ordered } from './pair.js';
import type { PairFormat, PairWriter, WritePairsOptions } from './pair-format.js';
import { typeOf } from './pair-shape.js';
import { readXliff } from './read-xliff.js';
import { spanText } from './span-text.js';
import { isReviewed, needsReview, percent } from './xliff-state.js';
import { xmlAttribute } from './xml-attribute.js';
import { xmlText } from './xml-text.js';

/**
 * XLIFF 1.2: a `file` a document, a `trans-unit` a pair. The confidence is the `match-quality` of an `alt-trans`, what else there is
 * stands in attributes of our own namespace.
 */
export const xliff1: PairFormat = { parts: ONE_PART, extension: '.xlf', read: readXliff, write: writeXliff1 };

function writeXliff1(options: WritePairsOptions): PairWriter {
  const { direction = 'zh-en', onRemoved } = options;
  const languages = { zh: 'zh-CN', en: 'en', ...options.languages };
  checkLanguages(direction, languages);
  const [source, target] = ordered(direction);
  const tags = `source-language="${languages[source]}" target-language="${languages[target]}" datatype="plaintext"`;
  let document: string | undefined;
  let files = 0;
  let units = 0;
  const begin = (original: string) => {
    const end = files++ > 0 ? '  </body></file>\n' : '';
    return `${end}  <file original="${original}" ${tags}><body>\n`;
  };
  return {
    open: () => [
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:duizhao="urn:duizhao">
`,
    ],
    pair: (pair) => {
      let removed = 0;
      const held = (made: { text: string; removed: number }): string => {
        removed += made.removed;
        return made.text;
      };
      const isNew = files === 0 || pair.document !== document;
      document = pair.document;
      const heading = isNew ? begin(held(xmlAttribute(document ?? ''))) : '';
      const { confidence, spans, status, count } = pair;
      const attributes = [
        ['bead', typeOf(pair)],
        ['confidence', confidence],
        ['zh-span', spans && spanText(spans.zh)],
        ['en-span', spans && spanText(spans.en)],
        ['status', status === undefined ? undefined : held(xmlAttribute(status))],
        ['count', count],
      ].map(([name, value]) => (value === undefined ? '' : ` duizhao:${name}="${value}"`));
      const translation = held(xmlText(pair[target]));
      const state = isReviewed(pair)
        ? 'state="final"'
        : `state="${needsReview(pair) ? 'needs-review-translation' : 'translated'}" state-qualifier="fuzzy-match"`;
      const lines = [
        `    <trans-unit id="${++units}" xml:space="preserve"${attributes.join('')}>`,
        `      <source>${held(xmlText(pair[source]))}</source>`,
        ...(translation === '' ? [] : [`      <target ${state}>${translation}</target>`]),
        ...(translation === '' || confidence === undefined
          ? []
          : [
              `      <alt-trans match-quality="${percent(confidence)}%" origin="duizhao"><target>${translation}</target></alt-trans>`,
            ]),
        '    </trans-unit>\n',
      ];
      if (removed > 0) onRemoved?.(removed, pair);
      return [heading + lines.join('\n')];
    },
    close: () => [`${files === 0 ? begin('') : ''}  </body></file>\n</xliff>\n`],
  };
}
