import { STOP_WORDS } from '../../words/stop-words.en.js';
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

/** Written for duizhao: words of titles of bodies and documents that dictionaries seldom use. */
const MORE =
  'co ltd inc corp plc llc gmbh mr mrs ms miss dr prof sir st rev hon fr jr sr esq madam dear re vs etc no nos vol pp ch sec art para annex appendix ' +
  'council committee municipal programme programmes agenda league welfare union republic federal labour centre consulate embassy oblast prefecture province county township yesterday today tomorrow tonight chapter section table figure perhaps maybe okay alas tech inbound outbound ' +
  'attendees anniversary intergovernmental transboundary unlike clerk landing recovery drought synergy volunteers refugee refugees bilateral multilateral plenary secretariat subcommittee taskforce summit expo forum congress parliament senate ministry bureau commission ' +
  'hence thus moreover furthermore nevertheless nonetheless meanwhile however therefore accordingly besides whereas although despite regarding concerning noting recalling ' +
  'online internet website email blog video digital cyber covid omicron delta inaugural centennial';

/** Words that are names too: Mark, Rose, Bush, Stone. */
const ALSO_NAMES =
  'mark rose frank jack grace bill grant dean young long wood woods king bush white brown black green gray grey stone rice bell hill cook baker carter mason page price rich hope joy faith may june april august will pat art ray gene drew chase cliff dawn wolf fox bird marsh field banks rivers brooks ford lane west north church park day knight bishop pope noble love power powers mill mills glass hand head case cash cross dale flood frost gates hall hunt list lord low miller moon moss otter pool potter reed rush sand shepherd sharp short singer skinner smith spring steel street swift taylor temple tower turner wade walker wall ward waters weaver well wells wise heath jordan chad victor lance pierce carol ruby pearl amber ivy lily daisy iris olive basil hazel violet ginger jade guy max gay bob rob sue tim jim tom don ken ben sam dan ann mary john peter paul florence lawrence clarence constance terrence spence vance france clement parker porter fisher hunter harper cooper carpenter butler archer gardner spencer sanders fleming manning browning harding keating potter palmer fowler barker walters peters rogers roger manning sterling darling reading';

/** Adjectives and peoples; where they come from the lexicon knows. */
const PEOPLES =
  'dominican ecuadorean nigerian latvian angolan angolans nordic baltic inter-american chinese english british american russian french german japanese korean indian canadian australian european african asian arab arabian italian spanish portuguese dutch swiss swedish danish norwegian finnish polish czech greek turkish thai vietnamese filipino malaysian indonesian singaporean mongolian tibetan cantonese mandarin taiwanese pakistani iranian iraqi israeli egyptian mexican brazilian cuban ukrainian belarusian latin roman western eastern southern northern central soviet buddhist christian muslim islamic catholic jewish marxist olympic ';

const CALENDAR =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(' '));

let common: ReadonlySet<string> | undefined;
const commonWords = () => (common ??= setOf(`${COMMON_WORDS} ${MORE}`));
const alsoNames = setOf(ALSO_NAMES);
const never = setOf(`${PEOPLES} ${CALENDAR}`);

/** `name`: nothing but a name; `either`: Mark, Rose; `word`: an everyday word, a month, a people. */
export type WordClass = 'name' | 'either' | 'word';

/** What a capitalised word may be, by the word in lower case. */
export function wordClass(lower: string): WordClass {
  if ((never.has(lower) || never.has(lower.replace(/s$/, ''))) && !alsoNames.has(lower)) return 'word';
  if (alsoNames.has(lower)) return 'either';
  const isCommon = (word: string) => commonWords().has(word) || STOP_WORDS.has(word);
  return isCommon(lower) || isDerived(lower, isCommon) ? 'word' : 'name';
}
