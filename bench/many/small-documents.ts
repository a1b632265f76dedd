/** Small mixed documents, made from the gold of test-data: a few beads that stand together, Chinese and English paragraph by paragraph. */
import { type GoldDocument, readGoldFolder } from '../../fitting/gold.js';
import { below, makeRandom } from '../../tests/ladder/random.js';

const BEADS_A_DOCUMENT = { least: 2, most: 6 };
const BEADS_A_PARAGRAPH = 3;

export interface SmallDocument {
  readonly id: string;
  readonly text: string;
}

/** The same documents for the same seed. */
export async function* smallDocuments(
  folder: string,
  count: number,
  seed: number,
): AsyncGenerator<SmallDocument, void> {
  const gold = await readGoldFolder(folder);
  const random = makeRandom(seed);
  for (let d = 0; d < count; d++) {
    const source = gold[below(random, gold.length)]!;
    const size = BEADS_A_DOCUMENT.least + below(random, BEADS_A_DOCUMENT.most - BEADS_A_DOCUMENT.least + 1);
    const first = below(random, Math.max(1, source.beads.length - size));
    yield { id: `${source.name}/${d}`, text: textOf(source, first, first + size) };
  }
}

function textOf({ zh, en, beads }: GoldDocument, first: number, end: number): string {
  const paragraphs: string[] = [];
  for (let from = first; from < Math.min(end, beads.length); from += BEADS_A_PARAGRAPH) {
    const group = beads.slice(from, Math.min(from + BEADS_A_PARAGRAPH, end));
    paragraphs.push(group.flatMap((bead) => bead.zh.map((index) => zh[index]!)).join(''));
    paragraphs.push(group.flatMap((bead) => bead.en.map((index) => en[index]!)).join(' '));
  }
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n');
}
