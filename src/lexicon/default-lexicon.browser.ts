import { base64 } from '../../dist/zh-en.lexicon';

let lexicon: ArrayBuffer | undefined;

/** The compiled lexicon of the package, which the build puts into this module as text; decoded once, at the first call. */
export function defaultLexicon(): ArrayBuffer {
  lexicon ??= decode();
  return lexicon;
}

function decode(): ArrayBuffer {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes.buffer;
}
