import { joinedSentences } from './bead-fields.js';
import { type Both, both, type Pair } from './pair.js';
import type { NumberedSentence } from './sentence-document.js';

/** The pair that a link makes of the sentences which it names. */
export function linkedPair(linked: Both<readonly NumberedSentence[]>, rest: Partial<Pair>): Pair {
  const document = linked.zh[0]?.document ?? linked.en[0]?.document;
  const spans = both((lang) => linked[lang].flatMap(({ span }) => (span ? [span] : [])));
  const hasSpans = spans.zh.length === linked.zh.length && spans.en.length === linked.en.length;
  return {
    ...(document !== undefined && { document }),
    ...both((lang) =>
      joinedSentences(
        linked[lang].map(({ text }) => text),
        lang,
      ),
    ),
    type: `${linked.zh.length}-${linked.en.length}`,
    sentences: both((lang) => linked[lang].map(({ text }) => text)),
    segments: both((lang) => linked[lang].map(({ number }) => number)),
    ...(hasSpans && { spans }),
    ...rest,
  };
}
