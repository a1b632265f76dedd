/** Abbreviations that are written with a full stop and end no sentence by it; lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ltd co inc corp bros mr mrs ms dr prof jr sr st gen col capt lt sgt rev hon no vol fig eq ch sec art dept univ assn est approx etc vs al cf ed eds pp jan feb mar apr jun jul aug sep sept oct nov dec mt ft'.split(
    ' ',
  ),
);
