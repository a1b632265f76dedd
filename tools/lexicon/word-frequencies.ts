/** How common Chinese words are in books, news, subtitles and the web: the list of wordfreq (see word-frequencies.py). */
import { readFileSync } from 'node:fs';

/** Probability of each listed word in general text. */
export function wordProbabilities(): Map<string, number> {
  const probabilities = new Map<string, number>();
  for (const line of readFileSync(new URL('word-frequencies.tsv', import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [centibels, words] = line.split('\t') as [string, string];
    for (const word of words.split(' ')) probabilities.set(word, 10 ** (-Number(centibels) / 100));
  }
  return probabilities;
}
