/**
 * English abbreviations that are written with a full stop, by what may follow. Entries are without the final stop and in
 * lower case, except `TITLES` and `MONTHS_AND_DAYS`, which need their capital: `gen`, `sen` and `mar` are no abbreviations.
 *
 * Not listed: what `word-before-stop.en.ts` tells by its form, that is dotted initials (U.S., Q.C., Ph.D.) and abbreviations
 * without a vowel (Blvd., Mt., St.).
 */

/** Stand before a name, and never end a sentence. */
export const TITLES: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Messrs Mmes Mme Mlle Dr Drs Prof Profs Assoc Asst Gen Lt Col Capt Cpt Maj Brig Cmdr Cdr Adm Sgt
  Cpl Pvt Pte Insp Supt Sen Sens Rep Reps Gov Govs Pres Amb Min Sec Atty Hon Rt Rev Revd Fr Cllr Msgr Mgr Br Ald
  Comdr Compt Dep Dir Eng Ven H.E H.H H.M H.R.H`.split(/\s+/),
);

/** Stand inside a sentence, before an explanation, a second party, a date or a quantity, and never end one. */
export const LINKS: ReadonlySet<string> = new Set(
  `e.g eg i.e ie cf viz vs v c ca approx incl excl esp aka a.k.a resp b d tr trans ibid circa c.f n.b nee`.split(/\s+/),
);

/** Stand before a number: `No. 5`, `paras. 24-26`, `chap. III`. They end a sentence before anything else. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  `no nos nr nrs art arts para paras par pars p pp pg vol vols ch chap chaps sec secs sect s ss fig figs eq eqs
  ver ed eds cl cls pt pts app reg regs res doc docs add corr suppl supp bk ext tel ser sched n nn ref refs pl
  rm apt ln ll iss sess mtg rs fl`.split(/\s+/),
);

/** Stand before a day or a number inside a sentence; a sentence may end with one. */
export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set(
  `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri`.split(/\s+/),
);

/** Stand behind or before a name, and may end a sentence. */
export const MAY_END: ReadonlySet<string> = new Set(
  `co cos ltd inc corp corps bros plc pte pty llc llp gmbh intl int'l mfg jr sr esq dept depts div univ inst acad
  assn ass'n govt gov't natl nat'l commn cttee est misc avg ste ave blvd hwy bldg prov mun twp al b.sc m.sc
  d.phil m.phil b.ed b.eng b.com d.litt calif conn penn tex fla mich minn ariz colo ont que dist equiv orig publ
  abbr cont`.split(/\s+/),
);

/** Ends of an enumeration and times of day: a capital behind one begins a sentence, unless it belongs to the time. */
export const MOSTLY_END: ReadonlySet<string> = new Set(`etc a.m p.m a.d b.c b.c.e c.e`.split(/\s+/));

/** Capitalised words that go on behind a time of day: `10 a.m. Beijing time`, `8 p.m. Monday`. */
export const AFTER_TIME: ReadonlySet<string> = new Set(
  `Beijing China Hong Taipei Tokyo London Moscow Eastern Central Pacific Mountain Greenwich Universal Standard
  GMT UTC EST EDT CST CDT PST PDT MST BST CET HKT JST SGT ET PT CT Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday January February March April May June July August September October November December Jan Feb
  Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec`.split(/\s+/),
);

/** Nouns before a single letter that is a label and no initial: `Plan B.`, `annex I.`, `vitamin C.` */
export const LABELLED_NOUNS: ReadonlySet<string> = new Set(
  `annex appendix article block category chapter class exhibit figure form grade group hepatitis influenza item
  level line list model option part phase plan point question room schedule section series stage table team
  terminal title type unit version vitamin volume war zone party exit gate hall building wing seat site route`.split(
    /\s+/,
  ),
);

/** Nouns that head a provision or a part of a work with their number: `Article 5. The parties ...` is one sentence. */
export const SECTION_NOUNS: ReadonlySet<string> = new Set(
  `annex appendix article chapter clause exhibit figure item note paragraph part rule schedule section step table
  title volume`.split(/\s+/),
);

/** Words with a capital and no vowel that are no abbreviations: names and interjections. */
export const VOWELLESS_WORDS: ReadonlySet<string> = new Set(
  `Ng Hm Hmm Mm Mmm Sh Shh Pst Psst Grr Brr Tsk Pfft Zzz`.split(/\s+/),
);
