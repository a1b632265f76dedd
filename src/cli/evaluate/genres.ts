import { AlignError } from '../../errors.js';
import { readDocument } from '../../node/read.js';
import { stemOf } from './gold-files.js';

/** Lines of a document, a tab, and its genre. @throws AlignError `bad-input` for any other line. */
export async function readGenres(file: string | undefined): Promise<Map<string, string>> {
  if (file === undefined) return new Map();
  const lines = (await readDocument(file)).text.split(/\r?\n/).map((text, index) => ({ text, line: index + 1 }));
  return new Map(
    lines
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, line }) => {
        const [document, genre] = text.split('\t').map((cell) => cell.trim());
        if (!document || !genre)
          throw new AlignError('bad-input', 'a line is a document, a tab, a genre', { file, line });
        return [stemOf(document), genre] as const;
      }),
  );
}
