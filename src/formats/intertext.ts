import { linkedWriter } from './linked-writer.js';
import { ordered } from './pair.js';
import type { PairFormat } from './pair-format.js';
import { readLinks } from './read-links.js';

/** `status` of a link that a person has confirmed, and our word for it. */
const MANUAL = 'man';
const CONFIRMED = 'confirmed';

/** The alignment of InterText with its two documents. Halves of `xtargets` are toDoc;fromDoc; there is no place for a confidence. */
export const intertext: PairFormat = {
  parts: (direction) => ['', ...ordered(direction).map((lang) => `.${lang}`)],
  extension: '.xml',
  leastParts: 1, // numbers only, without the documents
  read: (parts, options) =>
    readLinks(parts, options, {
      numberOf: () => undefined, // they begin anew in every paragraph
      sourceHalf: 1,
      fields: ({ status }) => (status === MANUAL ? { status: CONFIRMED } : {}),
    }),
  write: (options) =>
    linkedWriter(options, {
      idOf: (document, number) => `${document}:${number}`,
      openLinks: ([source, target]) => `<?xml version="1.0" encoding="UTF-8"?>
<linkGrp toDoc="${target}" fromDoc="${source}">
`,
      link: ([from, to], { status }) => {
        const manual = status === undefined ? 'auto' : MANUAL;
        return `<link type="${to.length}-${from.length}" xtargets="${to.join(' ')};${from.join(' ')}" status="${manual}"/>\n`;
      },
      closeLinks: '</linkGrp>\n',
    }),
};
