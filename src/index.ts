export { align } from './align.js';
export { AlignError, type AlignErrorCode, type Place } from './errors.js';
export { findMentions } from './evidence/find-mentions.js';
export { detectLanguage } from './language/detect-language.js';
export { splitParagraphs } from './language/split-paragraphs.js';
export { type Lexicon, openLexicon } from './lexicon/lexicon.js';
export type { AlignInput, AlignOptions, Effort } from './options.js';
export { splitSentences } from './sentences/split-sentences.js';
export type * from './types.js';
