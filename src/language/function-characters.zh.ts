/**
 * Characters that Chinese sentences are made with and names rarely hold, simplified and traditional: they tell a clause from
 * a name inside another language.
 */
export const FUNCTION_CHARACTERS: ReadonlySet<string> = new Set(
  '的了是在有和與与及或被把將将從从以於于之其這这那他她我們们你您也都就不沒没很還还說说能要可已並并等為为對对向到去来來着著過过吗嗎呢吧啊但而所又再只更最更让讓给給',
);
