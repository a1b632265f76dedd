/** A year in digits: 1000 to 2199, and no part of a longer number, code, sum of money or percentage. */
export const YEAR_PATTERN = '(?:1\\d{3}|2[01]\\d\\d)(?!\\d|[.,]\\d|[/-]\\d{3}| ?%)';

const YEAR = new RegExp(YEAR_PATTERN, 'y');
/** How far to look at the words before and behind a number. */
const REACH = 16;

/** Words before a number that show it to be no year. */
const COUNT_BEFORE =
  /(?:[$€£¥#&§]|\b(?:nos?\.?|resolutions?|articles?|pages?|pp?\.|paragraphs?|paras?\.?|sections?|chapters?|rmb|usd|hk|room|flight|route|number|numbers|numbered|tel|fax|box|per|plus|minus)) ?$/i;
/** Words before a round number that show it to be a quantity; "about 1994" is a year all the same. */
const QUANTITY_BEFORE =
  /\b(?:about|over|nearly|almost|around|approximately|roughly|some|than|only|another|least|most|exceeding|reached|totall?ing|total of|further|additional|to) $/i;
/** Words before a number that call for a year. */
const YEAR_BEFORE =
  /(?:\(|['‘“"]|\b(?:in|since|during|until|till|before|after|year|years|fiscal|early|mid|late|spring|summer|autumn|fall|winter|circa|from|between|throughout|as of|end of|beginning of|start of|of)[ -]?)$/i;
/** Prefixes of a year, glued or hyphened: FY2021, mid-2020, AD 220. */
export const PREFIX_BEFORE = /\b(?:FY ?|(?:mid|end|pre|post|early|late)-)$/i;
/** What is counted, behind a number. */
const COUNT_AFTER =
  /(?: |-)?(?:%|per ?cent|people|persons?|men|women|children|students|troops|soldiers|workers|employees|jobs|households|families|farmers|residents|inhabitants|officers|delegates|representatives|participants|visitors|tourists|volunteers|patients|cases|copies|pieces|votes|seats|beds|rooms|shares|ships|vessels|vehicles|cars|buses|trains|aircraft|planes|companies|enterprises|firms|businesses|schools|villages|towns|square|cubic|met(?:re|er)s?|kilomet(?:re|er)s?|km|miles?|feet|foot|yards?|inches|hectares?|acres?|mu|tons?|tonnes?|kilograms?|kilos?|kg|grams?|pounds?|lit(?:re|er)s?|barrels?|years?|months|weeks|days|hours|minutes|seconds|yuan|rmb|dollars?|euros?|yen|francs?|million|billion|thousand|hundred|or so|odd|degrees|volts?|watts?|MW|kW)\b/iy;
/** What may follow a year of long ago; a noun may not (in 1500 cases). */
const YEAR_AFTER =
  /$|[^\w\s-]|-|\s*\n| (?:and|or|to|in|on|at|by|the|a|when|as|for|with|until|that|it|he|she|they|was|were|is|had|because|but|after|before|under|from|when|while|which|AD)\b/iy;

/** Quantities are rounded to this; hardly a year ends in it. */
const ROUND = 50;
/** From here on four digits are a year unless something speaks against it. */
const MODERN = 1900;
const LAST_MODERN = 2099;

/** How a number that may be a year stands: behind a month (May 1998), joined to another year, or alone. */
export type YearPlace = 'after-month' | 'joined' | 'alone';

/** Reads a year in digits at `at` if its surroundings speak for one. */
export function readYear(
  text: string,
  at: number,
  place: YearPlace,
): { readonly year: number; readonly end: number } | undefined {
  YEAR.lastIndex = at;
  if (!YEAR.test(text)) return undefined;
  const end = YEAR.lastIndex;
  if (/[A-Za-z]/.test(text[end] ?? '')) return undefined;
  const year = Number(text.slice(at, end));
  if (place === 'after-month') return { year, end };
  if (countsSomething(text, end)) return undefined;
  if (place === 'joined') return { year, end };
  const before = text.slice(Math.max(0, at - REACH), at);
  if (PREFIX_BEFORE.test(before)) return { year, end };
  if (/[\w.,:/$-]/.test(text[at - 1] ?? '')) return undefined;
  if (COUNT_BEFORE.test(before) || (year % ROUND === 0 && QUANTITY_BEFORE.test(before))) return undefined;
  if (year >= MODERN && year <= LAST_MODERN) return { year, end };
  YEAR_AFTER.lastIndex = end;
  return YEAR_BEFORE.test(before) && YEAR_AFTER.test(text) ? { year, end } : undefined;
}

/** Whether what follows the number that ends at `end` is counted by it: 2000 people. */
export function countsSomething(text: string, end: number): boolean {
  COUNT_AFTER.lastIndex = end;
  return COUNT_AFTER.test(text);
}
