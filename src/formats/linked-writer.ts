import type { Lang } from '../types.js';
import { type Both, both, LANGUAGES, ordered, type Pair } from './pair.js';
import type { PairWriter, WritePairsOptions } from './pair-format.js';
import { sentencesOf } from './pair-shape.js';
import { sentenceElement } from './sentence-document.js';
import { xmlAttribute } from './xml-attribute.js';

/** How a format of links and two documents writes them. */
export interface LinkedForm {
  /** The id of a sentence: its document and its number in there, both from 1, and how many sentences came before on its side. */
  readonly idOf: (document: number, number: number, before: number) => string;
  readonly openLinks: (files: readonly [source: string, target: string]) => string;
  readonly link: (
    ids: readonly [source: readonly string[], target: readonly string[]],
    pair: Pair,
    count: number,
  ) => string;
  readonly closeLinks: string;
}

/** Writes three files: links, source document, target document. A `div` with the name in `n` holds each document of a name. */
export function linkedWriter(options: WritePairsOptions, form: LinkedForm): PairWriter {
  const { direction = 'zh-en', files, onRemoved } = options;
  const order = ordered(direction);
  const before = { zh: 0, en: 0 };
  const inDocument = { zh: 0, en: 0 };
  let links = 0;
  let documents = 0;
  let current: string | undefined;
  let isOpen = false;
  const closing = () => (isOpen ? '</p></div>\n' : '');
  return {
    open: () => {
      const [, source = `source.${order[0]}.xml`, target = `target.${order[1]}.xml`] = files ?? [];
      const text = `<?xml version="1.0" encoding="UTF-8"?>\n<text>\n`;
      return [form.openLinks([xmlAttribute(source).text, xmlAttribute(target).text]), text, text];
    },
    pair: (pair) => {
      let removed = 0;
      let heading = '';
      if (!isOpen || pair.document !== current) {
        documents++;
        const name = pair.document === undefined ? undefined : xmlAttribute(pair.document);
        removed += name?.removed ?? 0;
        heading = `${closing()}<div${name === undefined ? '' : ` n="${name.text}"`}><p id="${documents}">\n`;
        isOpen = true;
        current = pair.document;
        for (const lang of LANGUAGES) inDocument[lang] = 0;
      }
      const ids: Both<string[]> = { zh: [], en: [] };
      const texts = both((lang: Lang) =>
        sentencesOf(pair, lang)
          .map((text, i) => {
            const id = form.idOf(documents, ++inDocument[lang], ++before[lang]);
            ids[lang].push(id);
            const element = sentenceElement(id, text, pair.spans?.[lang][i]);
            removed += element.removed;
            return element.xml;
          })
          .join(''),
      );
      if (removed > 0) onRemoved?.(removed, pair);
      const link = form.link([ids[order[0]], ids[order[1]]], pair, ++links);
      return [link, ...order.map((lang) => heading + texts[lang])];
    },
    close: () => [form.closeLinks, ...order.map(() => `${closing()}</text>\n`)],
  };
}
