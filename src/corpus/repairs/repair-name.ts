/** The repairs of the texts, each on demand only, in the order in which they are made. */
export const REPAIR_NAMES = ['nfkc', 'pinyin', 'simplified', 'traditional', 'punctuation', 'mask'] as const;
export type RepairName = (typeof REPAIR_NAMES)[number];
