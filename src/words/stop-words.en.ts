/**
 * Function words of English. They stay tokens of a sentence, but a gloss that has other words is not made of them: "to go to
 * the" says nothing about what a Chinese word means.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they them their theirs we us our ours you your yours i me my mine ' +
    'who whom whose which what when where why how is am are was were be been being do does did done doing have has had having will would shall should can could may might must ought ' +
    'of to in on at by for from with without into onto upon about over under between among through during before after above below up down out off again further once as like ' +
    'not no any some such only own same too very just also both each few more most other all every either neither one ones ' +
    'sb sth etc eg ie esp usu oneself himself herself itself themselves myself yourself ourselves someone something somebody anyone anything'
  ).split(' '),
);
