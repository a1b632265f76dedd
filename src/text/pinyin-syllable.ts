/** The finals that each initial of pinyin takes; `''` is a syllable without an initial. */
const FINALS: Readonly<Record<string, string>> = {
  '': 'a o e ê ai ei ao ou an en ang eng er',
  b: 'a o ai ei ao an en ang eng i ie iao ian in iang ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u iao',
  d: 'a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un',
  t: 'a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un ü üe',
  l: 'a e o ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe',
  g: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  k: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  h: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  j: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  x: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  zh: 'a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  ch: 'a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang',
  sh: 'a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang',
  r: 'e i ao ou an en ang eng ong u ua uo ui uan un',
  z: 'a e i ai ei ao ou an en ang eng ong u uo ui uan un',
  c: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  s: 'a e i ai ao ou an en ang eng ong u uo ui uan un',
  y: 'a o e ai ao ou an ang ong i in ing u ue uan un',
  w: 'a o ai ei an en ang eng u',
};

/** A toneless lower-case syllable, as the source of a regular expression without groups. */
export const PINYIN_SYLLABLE = `(?:${Object.entries(FINALS)
  .map(([initial, finals]) => `${initial}(?:${finals.replaceAll(' ', '|')})`)
  .join('|')})`;

const LONGEST_SYLLABLE = 6;
let syllables: ReadonlySet<string> | undefined;

function makeSyllables(): ReadonlySet<string> {
  return new Set(
    Object.entries(FINALS).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
  );
}

/** Whether `word`, in lower case without tones, can be read as one to `most` syllables. A set is asked instead of an expression that takes long to compile. */
export function isPinyin(word: string, most: number): boolean {
  syllables ??= makeSyllables();
  if (word === '' || most === 0) return false;
  for (let end = Math.min(word.length, LONGEST_SYLLABLE); end > 0; end--) {
    if (!syllables.has(word.slice(0, end))) continue;
    if (end === word.length || isPinyin(word.slice(end), most - 1)) return true;
  }
  return false;
}

const TONE_MARK = /[\u0300\u0301\u0304\u0306\u030c]/g; // à á ā ă (for ǎ, by careless typists) ǎ

/** Pinyin without its tones, in lower case and plain letters, and how many tones it had. */
export function withoutTones(pinyin: string): { readonly letters: string; readonly tones: number } {
  const decomposed = pinyin.normalize('NFD');
  const plain = decomposed.replace(TONE_MARK, '').normalize('NFC').toLowerCase();
  return {
    letters: plain.replaceAll('ɑ', 'a').replaceAll('ɡ', 'g'), // what Chinese schoolbooks print
    tones: decomposed.match(TONE_MARK)?.length ?? 0,
  };
}
