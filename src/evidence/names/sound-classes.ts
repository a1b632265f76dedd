/** Letters and the class of their sound; letters not listed are their own. Voiced and voiceless are one, as are l and r. */
const CLASS_OF: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  c: 'k',
  q: 'k',
  v: 'f',
  w: 'f',
  r: 'l',
  z: 's',
  x: 's',
  y: 'i',
};

/** Spellings that differ and sound the same to a transliterator, so that the model need not learn each. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/([a-z])\1+/g, '$1'],
  [/([bdgkt])h/g, '$1'],
  [/ck/g, 'k'],
  [/([^sczp])h$/, '$1'],
];

/** A name as it would be spelled plainly: `khatthanam` is `katanam`, `rizzutto` is `rizuto`. */
export function plainSpelling(latin: string): string {
  let text = latin;
  for (const [letters, plain] of SPELLINGS) text = text.replace(letters, plain);
  return text;
}

/** The other sound of g before e and i: in George, not in Gerhard. */
export function softG(latin: string): string {
  return latin.replace(/g(?=[ei])/g, 'j');
}

const SEVERAL_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|dg|[zcs]h/g, 'j'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
];

/**
 * The coarse sound of a name in lower-case Latin letters: a letter a sound class, doubled sounds once. `chandler` is
 * `jantlel`, `philip` is `filip`. Linear.
 */
export function soundClasses(latin: string): string {
  let text = latin;
  for (const [letters, sound] of SEVERAL_LETTERS) text = text.replace(letters, sound);
  let classes = '';
  let last = '';
  for (const letter of text) {
    const sound = CLASS_OF[letter] ?? letter;
    if (sound !== last) classes += sound;
    last = sound;
  }
  return classes;
}

/** What transliterators mean by a syllable, where its spelling says something else: 斯 is s, 尔 is l, 希 is si, 奇 is ji. */
function spelledSound(syllable: string): string {
  if (syllable === 'er') return 'l';
  if (syllable === 'si') return 's';
  return syllable.replace(/^x/, 's').replace(/^q/, 'j').replace(/ng$/, 'n');
}

/** The same of Chinese characters, by their readings (toneless pinyin). */
export function soundClassesOfSyllables(syllables: readonly string[]): string {
  return soundClasses(syllables.map(spelledSound).join(''));
}

/** Sound classes without the weak sounds: vowels and h. */
export function consonantSkeleton(classes: string): string {
  return classes.replace(/[aeiouh]/g, '');
}
