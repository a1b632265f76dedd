import { badInput } from './bad-input.js';
import { joinedSentences } from './bead-fields.js';
import { type Both, both, type Pair } from './pair.js';

/**
 * Pairs of sentence numbers with the sentences that they number.
 * @throws AlignError `bad-input` for a number beyond the last sentence.
 */
export async function* withTexts(
  pairs: AsyncIterable<Pair>,
  lines: Both<readonly string[]>,
  files: Both<string>,
): AsyncGenerator<Pair, void> {
  for await (const pair of pairs) {
    const { segments } = pair;
    if (!segments) {
      yield pair;
      continue;
    }
    const sentences = both((lang) =>
      segments[lang].map((number) => {
        const sentence = lines[lang][number];
        if (sentence === undefined) {
          const message = `has ${lines[lang].length} lines, and the alignment names sentence ${number + 1}; give the file that was aligned`;
          throw badInput(message, { file: files[lang] });
        }
        return sentence;
      }),
    );
    yield { ...pair, ...both((lang) => joinedSentences(sentences[lang], lang)), sentences };
  }
}
