/** The repairs of the texts, each on demand only, in the order in which they are made. */
export const REPAIR_NAMES = ['pinyin', 'simplified', 'traditional', 'punctuation', 'nfkc', 'mask'] as const;
export type RepairName = (typeof REPAIR_NAMES)[number];
