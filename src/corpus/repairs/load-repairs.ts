import type { CorpusPair } from '../corpus-pair.js';
import { repairPrivacy } from './mask.js';
import { repairCompatibility } from './nfkc.js';
import { repairPinyin } from './pinyin.js';
import { repairPunctuation } from './punctuation.js';
import { REPAIR_NAMES, type RepairName } from './repair-name.js';
import type { TextRepair } from './text-repair.js';

/** Makes the wanted repairs; the pair itself when none changed it. What a side was before is kept in `original`. */
export type RepairPair = (pair: CorpusPair) => CorpusPair;

const LOADERS: Readonly<Record<RepairName, () => Promise<TextRepair>>> = {
  nfkc: async () => repairCompatibility,
  pinyin: async () => repairPinyin,
  simplified: async () => {
    const { Converter } = await import('opencc-js/t2cn');
    return ofChinese(Converter({ from: 't', to: 'cn' }));
  },
  traditional: async () => {
    const { Converter } = await import('opencc-js/cn2t');
    return ofChinese(Converter({ from: 'cn', to: 't' }));
  },
  punctuation: async () => repairPunctuation,
  mask: async () => repairPrivacy,
};

const ofChinese =
  (convert: (text: string) => string): TextRepair =>
  (text, lang) =>
    lang === 'zh' ? convert(text) : text;

/**
 * Loads what the repairs need (the tables of `simplified` and `traditional` are large, and not loaded without need). They are made in the order of
 * `REPAIR_NAMES`, whatever the order here.
 * @throws {RangeError} For a name that is none, and for `simplified` together with `traditional`.
 */
export async function loadRepairs(names: readonly RepairName[]): Promise<RepairPair> {
  const unknown = names.find((name) => !REPAIR_NAMES.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`Expected repairs among ${REPAIR_NAMES.join(', ')}, got \`${unknown}\``);
  if (names.includes('simplified') && names.includes('traditional'))
    throw new RangeError('Expected `simplified` or `traditional`, got both');
  const repairs = await Promise.all(REPAIR_NAMES.filter((name) => names.includes(name)).map((name) => LOADERS[name]()));
  return (pair) => {
    const zh = repairs.reduce((text, repair) => repair(text, 'zh'), pair.zh);
    const en = repairs.reduce((text, repair) => repair(text, 'en'), pair.en);
    if (zh === pair.zh && en === pair.en) return pair;
    const original = {
      ...(zh !== pair.zh && { zh: pair.original?.zh ?? pair.zh }),
      ...(en !== pair.en && { en: pair.original?.en ?? pair.en }),
    };
    return { ...pair, zh, en, original: { ...pair.original, ...original } };
  };
}
