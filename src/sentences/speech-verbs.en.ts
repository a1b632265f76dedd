/**
 * Verbs that tell who spoke, behind a quotation: `"Why?" Wang asked.` Only those that hardly ever begin the narrative again,
 * as `gasped` and `laughed` do.
 */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says asked asks replied answered cried shouted yelled screamed whispered called exclaimed demanded
  inquired enquired wondered muttered murmured mumbled retorted queried remarked responded`.split(/\s+/),
);
