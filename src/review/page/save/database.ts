import type { ReviewDocument } from '../../../formats/review-document.js';
import type { Step } from '../../history.js';

/** A document that this browser holds, as it is listed. */
export interface Kept {
  readonly id: string;
  readonly name: string;
  readonly beads: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

export interface KeptWork {
  readonly base: ReviewDocument;
  readonly steps: readonly Step[];
}

/** What was opened stands in `bases`, what was done since in `steps`, one record a step, so that an edit writes little. */
const STORES = ['kept', 'bases', 'steps'] as const;

/** Milliseconds after which a browser that neither opens nor refuses the database is taken to refuse it. */
const PATIENCE = 2000;

let handle: IDBDatabase | undefined;
let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('duizhao-review', 1);
    request.onupgradeneeded = () => {
      for (const name of STORES) request.result.createObjectStore(name);
    };
    request.onsuccess = () => resolve((handle = request.result));
    request.onerror = () => reject(request.error);
    setTimeout(() => reject(new Error('the database does not open')), PATIENCE);
  });
  return opened;
}

/**
 * Runs `work` in one transaction, and returns what it gave when everything is on disk. Once the database is open, all is on its way
 * when this returns: a tab that is closed right after loses nothing.
 */
async function inTransaction<T>(mode: IDBTransactionMode, work: (of: IDBTransaction) => T): Promise<T> {
  const transaction = (handle ?? (await database())).transaction(STORES, mode);
  return new Promise((resolve, reject) => {
    const result = work(transaction);
    transaction.commit();
    transaction.oncomplete = () => resolve(result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

const stepsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** Keeps a document and nothing that was done to it: what was kept of it before is gone. */
export function keepBase(base: ReviewDocument): Promise<void> {
  const kept: Kept = { id: base.id, name: base.name, beads: base.beads.length, changed: Date.now() };
  return inTransaction('readwrite', (of) => {
    of.objectStore('kept').put(kept, base.id);
    of.objectStore('bases').put(base, base.id);
    of.objectStore('steps').delete(stepsOf(base.id));
  });
}

export function keepStep({ id, name, beads }: ReviewDocument, number: number, step: Step): Promise<void> {
  return inTransaction('readwrite', (of) => {
    of.objectStore('kept').put({ id, name, beads: beads.length, changed: Date.now() } satisfies Kept, id);
    of.objectStore('steps').put(step, [id, number]);
  });
}

export async function keptWork(id: string): Promise<KeptWork | undefined> {
  const [base, steps] = await inTransaction(
    'readonly',
    (of) => [of.objectStore('bases').get(id), of.objectStore('steps').getAll(stepsOf(id))] as const,
  );
  return base.result === undefined ? undefined : { base: base.result, steps: steps.result };
}

/** The newest first. */
export async function listKept(): Promise<Kept[]> {
  const all = await inTransaction('readonly', (of) => of.objectStore('kept').getAll());
  return (all.result as Kept[]).sort((a, b) => b.changed - a.changed);
}

export function forget(id: string): Promise<void> {
  return inTransaction('readwrite', (of) => {
    of.objectStore('kept').delete(id);
    of.objectStore('bases').delete(id);
    of.objectStore('steps').delete(stepsOf(id));
  });
}
