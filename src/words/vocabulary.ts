/** The distinct words of one side of a document, numbered in order of first appearance. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Id of a word, which is added if it is new. */
  idOf(word: string): number;
  /** Id of a word, or -1. */
  find(word: string): number;
}

export function makeVocabulary(): Vocabulary {
  const words: string[] = [];
  const ids = new Map<string, number>();
  return {
    words,
    find: (word) => ids.get(word) ?? -1,
    idOf(word) {
      let id = ids.get(word);
      if (id === undefined) {
        id = words.length;
        ids.set(word, id);
        words.push(word);
      }
      return id;
    },
  };
}
