/** Words that end no English sentence, and words that seldom do. */
const NEVER_LAST = new Set(
  'the a an and or nor of my your our their its every whose if than because although into onto upon via per among between during toward towards'.split(
    ' ',
  ),
);
const SELDOM_LAST = new Set(
  'to in on at by for with from as but that which who when where while is are was were be been has have had will would shall should can could may might must his not so very no some any this these those such other both about over under through against without within until since'.split(
    ' ',
  ),
);
/** Characters that end no Chinese sentence. */
const NEVER_LAST_ZH = new Set(
  '把被在从從和与與及或对對向将將就也都很更最这這那每各于於而且但因由使让讓给給令则則乃并並所以其之如若是',
);
const CLOSING = /[\s\p{P}\p{S}]+$/u;
const LAST_WORD = /[A-Za-z']+$/;

/** How surely a text breaks off before its end, by its last word: 0, 1/2 or 1. */
export function breaksOffEn(text: string): number {
  const word = LAST_WORD.exec(text.replace(CLOSING, ''))?.[0].toLowerCase();
  return word === undefined ? 0 : NEVER_LAST.has(word) ? 1 : SELDOM_LAST.has(word) ? 0.5 : 0;
}

export const breaksOffZh = (text: string): number => (NEVER_LAST_ZH.has(text.replace(CLOSING, '').slice(-1)) ? 1 : 0);
