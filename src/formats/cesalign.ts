import { linkedWriter } from './linked-writer.js';
import { ordered } from './pair.js';
import type { PairFormat } from './pair-format.js';
import { readConfidence } from './read-confidence.js';
import { readLinks } from './read-links.js';

/** The alignment of OPUS (XCES) with its two documents. Halves of `xtargets` are fromDoc;toDoc; the confidence is `certainty`. */
export const cesalign: PairFormat = {
  parts: (direction) => ['', ...ordered(direction).map((lang) => `.${lang}`)],
  extension: '.xml',
  leastParts: 1, // numbers only, without the documents
  read: (parts, options) =>
    readLinks(parts, options, {
      numberOf: (id) => (/^s?[1-9]\d*$/.test(id) ? Number(id.replace('s', '')) - 1 : undefined),
      sourceHalf: 0,
      fields: ({ certainty }) => readConfidence(certainty),
    }),
  write: (options) =>
    linkedWriter(options, {
      idOf: (_document, _number, before) => `s${before}`,
      openLinks: ([source, target]) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
<cesAlign version="1.0">
<linkGrp targType="s" fromDoc="${source}" toDoc="${target}">
`,
      link: ([from, to], { confidence }, count) => {
        const certainty = confidence === undefined ? '' : ` certainty="${confidence}"`;
        return `<link id="SL${count}" xtargets="${from.join(' ')};${to.join(' ')}"${certainty} />\n`;
      },
      closeLinks: '</linkGrp>\n</cesAlign>\n',
    }),
};
