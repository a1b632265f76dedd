/**
 * Words that English sentences are made with and names are not. Frequent ones only: what is asked of them is whether a stretch
 * of Latin letters is English, and where one word ends in another's place.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to in for on with as by at from that this these those which who whom whose what when where why how is are was were be been being has have had having ' +
    'do does did done will would shall should can could may might must an a it its he she his her him they them their theirs we our us you your i my me not no nor or but if ' +
    'so than then there here also such each every any all both some more most other others another only into onto upon over under between among through during before ' +
    'after about against within without toward towards until since while because although though however therefore very much many few own same per via'
  ).split(' '),
);
