/**
 * Words that, capitalised behind an abbreviation (`Ltd.`, `U.S.`, `Jr.`), begin a sentence rather than go on with a name.
 * Left out: words that names and offices begin with (`Under Secretary`, `First Lady`, `No. 1`, `May`, `Will`).
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `The A An This That These Those It He She We They You I Its His Her Our Their My Your There Here In On At For
  From By With As To Of After Afterwards Before During Since Until When While Where Whereas Although Though
  Because If Unless Once However Moreover Furthermore Meanwhile Therefore Thus Hence Then Finally Also Besides
  Additionally Nevertheless Nonetheless Otherwise Instead Indeed Similarly Accordingly Consequently Subsequently
  Eventually Currently But And Or So Yet Nor Not Now Today Yesterday Tomorrow Later Recently Earlier Previously
  All Both Each Every Some Many Most Several Few Such Other Others Another Any One What Who Why How Which
  Whether Through Throughout Between Among According Based Due Despite Following Given Let Please Do Does Did Is
  Are Was Were Can Could Would Should Nearly About More Only Even Just Still Perhaps Maybe Upon Within Without
  Against Across Like Unlike Compared Speaking Attending Mr Mrs Ms Messrs Participants Attendees Representatives
  Officials Thanks Together Thereafter Therein Nothing`.split(/\s+/),
);
