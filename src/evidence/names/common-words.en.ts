import { STOP_WORDS } from '../../words/stop-words.en.js';
import { ALSO_NAMES, CALENDAR, MORE_COMMON_WORDS, PEOPLES } from './capitalised-words.en.js';
import { COMMON_WORDS } from './common-words.data.js';

/** Words that end so are no names, whatever they begin with. */
const ENDING =
  /.{2}(?:tion|sion|ment|ness|ity|ics|ous|ive|ism|ship|ence|ance|ency|ancy|ology|ical|ional|able|ible|ful|less|wide|ward|(?:al|ous|ent|ant|ate|ive|ic|ab|ib|ing|ed|ar)ly|(?:ment|tion|sion|ic)al(?:ly)?)s?$/;

/** Shorter stems are too often the beginning of a name. */
const SHORTEST_STEM = 3;

/** The words that a word may be inflected or derived from by one ending. */
function stemsOf(word: string): string[] {
  const stems: string[] = [];
  if (word.endsWith('s')) stems.push(word.slice(0, -1));
  if (word.endsWith('es')) stems.push(word.slice(0, -2));
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ly')) stems.push(word.slice(0, -2));
  if (word.endsWith('al')) stems.push(word.slice(0, -2), `${word.slice(0, -2)}e`);
  for (const ending of ['ing', 'ed', 'er', 'or']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    stems.push(stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y'));
  }
  return stems.filter((stem) => stem.length >= SHORTEST_STEM);
}

/** Whether an everyday word is derived from words that `isKnown`, or ends as no name does. */
export function isDerived(word: string, isKnown: (word: string) => boolean): boolean {
  return ENDING.test(word) || stemsOf(word).some((stem) => isKnown(stem) || isDerived(stem, isKnown));
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(' '));

let common: ReadonlySet<string> | undefined;
const commonWords = () => (common ??= setOf(`${COMMON_WORDS} ${MORE_COMMON_WORDS}`));
const alsoNames = setOf(ALSO_NAMES);
const never = setOf(`${PEOPLES} ${CALENDAR}`);

/** `name`: nothing but a name; `either`: Mark, Rose; `word`: an everyday word, a month, a people. */
export type WordClass = 'name' | 'either' | 'word';

/** Classes are kept to be used again, but not without end. */
const MOST_REMEMBERED = 20_000;
const known = new Map<string, WordClass>();

/** What a capitalised word may be, by the word in lower case. */
export function wordClass(lower: string): WordClass {
  let found = known.get(lower);
  if (found === undefined) {
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(lower, (found = classOf(lower)));
  }
  return found;
}

function classOf(lower: string): WordClass {
  if ((never.has(lower) || never.has(lower.replace(/s$/, ''))) && !alsoNames.has(lower)) return 'word';
  if (alsoNames.has(lower)) return 'either';
  const isCommon = (word: string) => commonWords().has(word) || STOP_WORDS.has(word);
  return isCommon(lower) || isDerived(lower, isCommon) ? 'word' : 'name';
}
