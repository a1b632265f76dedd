import type { Lang } from '../types.js';
import { badInput } from './bad-input.js';
import { linkedPair } from './linked-pair.js';
import { type Both, both, type Direction, ordered, type Pair } from './pair.js';
import type { ReadPairsOptions, TextChunks } from './pair-format.js';
import { type NumberedSentence, readSentenceDocument } from './sentence-document.js';
import { xmlEvents } from './xml-events.js';

/** What a format makes of the attributes of a `link`. */
export interface LinkForm {
  /** The number of a sentence from 0, out of an id. Where ids do not tell it, sentences are numbered as they are named. */
  readonly numberOf: (id: string) => number | undefined;
  /** Which half of `xtargets` belongs to the source. */
  readonly sourceHalf: 0 | 1;
  readonly fields: (attributes: Readonly<Record<string, string>>) => Partial<Pair>;
}

/**
 * Pairs out of a file of links, and out of the documents that they point into if these are given: alignment, source document,
 * target document. Without them the pairs hold numbers only. Of the documents all sentences are kept in memory.
 */
export async function* readLinks(
  [links, source, target]: readonly TextChunks[],
  { direction = 'zh-en', files, onLine }: ReadPairsOptions,
  form: LinkForm,
): AsyncGenerator<Pair, void> {
  const file = files?.[0];
  const order = ordered(direction);
  const documents = source && target ? await readDocuments([source, target], direction, files) : undefined;
  const pairs: Pair[] = [];
  const named: Both<Map<string, number>> = { zh: new Map(), en: new Map() };
  const numberOf = (id: string, lang: Lang): number => {
    const known = form.numberOf(id) ?? named[lang].get(id) ?? named[lang].size;
    named[lang].set(id, known);
    return known;
  };
  const open = (
    name: string,
    attributes: Readonly<Record<string, string>>,
    place: { number: number; column: number },
  ) => {
    if (name !== 'link') return;
    const halves = (attributes.xtargets ?? '').split(';');
    if (halves.length !== 2) {
      throw badInput('`xtargets` of <link> is no two lists of ids with ; between', { ...place, file });
    }
    const ids = both((lang) => {
      const half = halves[lang === order[0] ? form.sourceHalf : 1 - form.sourceHalf]!;
      return half.split(/\s+/).filter((id) => id !== '');
    });
    const rest = form.fields(attributes);
    onLine?.(place.number);
    if (documents) {
      const missing = [
        ...ids.zh.filter((id) => !documents.zh.has(id)),
        ...ids.en.filter((id) => !documents.en.has(id)),
      ];
      if (missing.length > 0) {
        const message = `<link> names a sentence "${missing[0]}" that its document does not have; check the order of the documents and the direction`;
        throw badInput(message, { ...place, file });
      }
      pairs.push(
        linkedPair(
          both((lang) => ids[lang].map((id) => documents[lang].get(id)!)),
          rest,
        ),
      );
    } else {
      const segments = both((lang) => ids[lang].map((id) => numberOf(id, lang)));
      pairs.push({ zh: '', en: '', type: `${ids.zh.length}-${ids.en.length}`, segments, ...rest });
    }
  };
  const ignore = (): void => {};
  for await (const _ of xmlEvents(links!, { open, text: ignore, close: ignore }, file)) yield* pairs.splice(0);
}

async function readDocuments(
  sides: readonly [TextChunks, TextChunks],
  direction: Direction,
  files: readonly string[] | undefined,
): Promise<Both<Map<string, NumberedSentence>>> {
  const order = ordered(direction);
  const [first, second] = [
    await readSentenceDocument(sides[0], order[0], files?.[1]),
    await readSentenceDocument(sides[1], order[1], files?.[2]),
  ];
  return order[0] === 'zh' ? { zh: first, en: second } : { zh: second, en: first };
}
