import { useEffect, useState } from 'preact/hooks';

/** A value that is replaced as a whole, and those who want to be told. */
export interface Store<T> {
  get(): T;
  set(part: Partial<T>): void;
  subscribe(listener: (now: T, before: T) => void): () => void;
}

export function makeStore<T extends object>(value: T): Store<T> {
  const listeners = new Set<(now: T, before: T) => void>();
  return {
    get: () => value,
    set(part) {
      const before = value;
      value = { ...value, ...part };
      for (const listener of listeners) listener(value, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<T extends object>(store: Store<T>): T {
  const [value, setValue] = useState(store.get());
  useEffect(() => {
    setValue(store.get());
    return store.subscribe(setValue);
  }, [store]);
  return value;
}
