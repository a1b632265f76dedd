/** Written for duizhao: words of titles of bodies and documents that dictionaries seldom use. */
export const MORE_COMMON_WORDS =
  'co ltd inc corp plc llc gmbh mr mrs ms miss dr prof sir st rev hon fr jr sr esq madam dear re vs etc no nos vol pp ch sec art para annex appendix ' +
  'council committee municipal programme programmes agenda league welfare union republic federal labour centre consulate embassy oblast prefecture province county township yesterday today tomorrow tonight chapter section table figure perhaps maybe okay alas tech inbound outbound ' +
  'attendees anniversary intergovernmental transboundary unlike clerk landing recovery drought synergy volunteers refugee refugees bilateral multilateral plenary secretariat subcommittee taskforce summit expo forum congress parliament senate ministry bureau commission ' +
  'hence thus moreover furthermore nevertheless nonetheless meanwhile however therefore accordingly besides whereas although despite regarding concerning noting recalling ' +
  'online internet website email blog video digital cyber covid omicron delta inaugural centennial';

/** Words that are names too: Mark, Rose, Bush, Stone. */
export const ALSO_NAMES =
  'mark rose frank jack grace bill grant dean young long wood woods king bush white brown black green gray grey stone rice bell hill cook baker carter mason page price rich hope joy faith may june april august will pat art ray gene drew chase cliff dawn wolf fox bird marsh field banks rivers brooks ford lane west north church park day knight bishop pope noble love power powers mill mills glass hand head case cash cross dale flood frost gates hall hunt list lord low miller moon moss otter pool potter reed rush sand shepherd sharp short singer skinner smith spring steel street swift taylor temple tower turner wade walker wall ward waters weaver well wells wise heath jordan chad victor lance pierce carol ruby pearl amber ivy lily daisy iris olive basil hazel violet ginger jade guy max gay bob rob sue tim jim tom don ken ben sam dan ann mary john peter paul florence lawrence clarence constance terrence spence vance france clement parker porter fisher hunter harper cooper carpenter butler archer gardner spencer sanders fleming manning browning harding keating potter palmer fowler barker walters peters rogers roger manning sterling darling reading';

/** Adjectives and peoples; where they come from the lexicon knows. */
export const PEOPLES =
  'dominican ecuadorean nigerian latvian angolan angolans nordic baltic inter-american chinese english british american russian french german japanese korean indian canadian australian european african asian arab arabian italian spanish portuguese dutch swiss swedish danish norwegian finnish polish czech greek turkish thai vietnamese filipino malaysian indonesian singaporean mongolian tibetan cantonese mandarin taiwanese pakistani iranian iraqi israeli egyptian mexican brazilian cuban ukrainian belarusian latin roman western eastern southern northern central soviet buddhist christian muslim islamic catholic jewish marxist olympic ';

export const CALENDAR =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday';
