import { AlignError } from '../../../errors.js';
import { readReview } from '../../../formats/read-review.js';
import type { ReviewDocument } from '../../../formats/review-document.js';
import { decode } from '../../../node/decode.js';
import type { Lang } from '../../../types.js';
import { reviewOf } from '../../review-of.js';
import { openDocument, openKept } from '../actions/open-document.js';
import { AlignFailure, alignInWorker } from '../aligner/aligner.js';
import { hasLexicon } from '../aligner/embedded-lexicon.js';
import type { Texts } from '../aligner/messages.js';
import { keptWork } from '../save/database.js';
import { store } from '../state.js';
import { STRINGS } from '../strings/strings.js';

const strings = () => STRINGS[store.get().language];

/** Opens what was dropped or chosen: a review file, a mixed text, or a text in each language. */
export async function takeInFiles(files: readonly File[]): Promise<void> {
  const first = files[0];
  if (!first) return;
  try {
    const texts = await Promise.all(
      files.slice(0, 2).map(async (file) => decode(new Uint8Array(await file.arrayBuffer()), { file: file.name }).text),
    );
    if (/\.json$/i.test(first.name)) await offer(readReview(texts[0]!, first.name));
    else if (files.length === 1) await alignTexts(texts[0]!, first.name);
    else
      await alignTexts(
        inOrder(texts[0]!, texts[1]!),
        files
          .slice(0, 2)
          .map(({ name }) => name)
          .join(' + '),
      );
  } catch (problem) {
    fail(first.name, problem);
  }
}

/** The side with more Han among its letters is the Chinese one. */
function inOrder(first: string, second: string): Record<Lang, string> {
  const share = (text: string): number =>
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
  return share(first) >= share(second) ? { zh: first, en: second } : { zh: second, en: first };
}

/** Aligns in the worker and opens what comes out. */
export async function alignTexts(texts: Texts, name: string): Promise<void> {
  if (!hasLexicon()) {
    store.set({ notice: { kind: 'problem', text: strings().smallHelp } });
    return;
  }
  const control = new AbortController();
  const stop = (): void => control.abort();
  store.set({ working: { done: 0, total: 0, stop }, notice: undefined, dialog: undefined });
  try {
    const onProgress = (done: number, total: number): void => store.set({ working: { done, total, stop } });
    const bitext = await alignInWorker(texts, onProgress, control.signal);
    await offer(reviewOf(bitext, name));
  } catch (problem) {
    if (!control.signal.aborted) fail(name, problem);
  } finally {
    store.set({ working: undefined });
  }
}

/** Opens a document; if the browser holds work on the same one, the person chooses. */
export async function offer(document: ReviewDocument): Promise<void> {
  const kept = await keptWork(document.id).catch(() => undefined);
  if (!kept || (kept.steps.length === 0 && JSON.stringify(kept.base) === JSON.stringify(document))) {
    openDocument(document);
    return;
  }
  const { twoStates, useFile, useKept } = strings();
  store.set({
    dialog: undefined,
    notice: {
      kind: 'told',
      text: twoStates(document.name),
      actions: [
        { label: useKept, run: () => void openKept(document.id) },
        { label: useFile, run: () => openDocument(document) },
      ],
    },
  });
}

function fail(name: string, problem: unknown): void {
  const known = problem instanceof AlignFailure || problem instanceof AlignError;
  if (!known) throw problem;
  const why = strings().failures[problem.code ?? ''] ?? problem.message;
  store.set({ notice: { kind: 'problem', text: strings().notOpened(name, why) } });
}
