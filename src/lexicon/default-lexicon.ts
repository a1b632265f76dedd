/**
 * The lexicon that comes with the package: `defaultLexicon()` returns the same buffer at every call. Running from
 * source, that is the file. The build turns an import of this module into one of `#default-lexicon`, which `imports` in
 * package.json resolves to the half for Node or the half for browsers (docs/decisions.md).
 */
export { defaultLexicon } from './default-lexicon.node.js';
