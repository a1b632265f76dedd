import { describe, expect, it } from 'vitest';
import { inOrder, type Work } from '../../src/node/in-order.js';

/** Work whose results the test gives out, by input. */
function bench(options: { documents?: number; bytes?: number; size?: number; signal?: AbortSignal } = {}) {
  const { documents = 3, bytes = 1e9, size = 1, signal } = options;
  const finish = new Map<number, (result: string) => void>();
  const events: string[] = [];
  const start = async (input: number): Promise<Work<string>> => {
    events.push(`start ${input}`);
    return { bytes: size, result: new Promise((resolve) => finish.set(input, resolve)) };
  };
  const align = (inputs: Iterable<number> | AsyncIterable<number>) =>
    inOrder(inputs, start, {
      inFlight: { documents, bytes },
      signal,
      onResult: undefined,
      close: async () => void events.push('close'),
    });
  return { align, finish: (input: number) => finish.get(input)!(`result ${input}`), events };
}

/** All that can happen without anything new from outside has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

function* numbers(events: string[], end = Number.POSITIVE_INFINITY) {
  try {
    for (let n = 0; n < end; n++) yield n;
  } finally {
    events.push('inputs ended');
  }
}

async function* asynchronous<T>(inputs: Iterable<T>) {
  yield* inputs;
}

/** An input that is waited for in vain. */
const silent: AsyncIterable<number> = {
  [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}), return: () => new Promise(() => {}) }),
};

describe.each([
  ['an iterable', <T>(inputs: Iterable<T>) => inputs],
  ['an async iterable', asynchronous],
])('results of %s', (_, as) => {
  it('come in the order of the inputs, whatever is done first', async () => {
    const { align, finish, events } = bench();
    const results = align(as([0, 1, 2]));
    const first = results.next();
    await settled();
    for (const input of [2, 1, 0]) finish(input);
    expect([await first, await results.next(), await results.next(), await results.next()]).toEqual([
      { done: false, value: 'result 0' },
      { done: false, value: 'result 1' },
      { done: false, value: 'result 2' },
      { done: true, value: undefined },
    ]);
    expect(events.at(-1)).toBe('close');
  });

  it('are none of no inputs', async () => {
    const { align } = bench();
    expect(await align(as<number>([])).next()).toEqual({ done: true, value: undefined });
  });

  it('start nothing before they are asked for, and no more than is allowed before they are taken', async () => {
    const { align, finish, events } = bench({ documents: 3 });
    const results = align(as(numbers(events)));
    await settled();
    expect(events).toEqual([]);
    const first = results.next();
    await settled();
    expect(events).toEqual(['start 0', 'start 1', 'start 2']);
    finish(1);
    finish(2);
    await settled();
    expect(events).toHaveLength(3);
    finish(0);
    await first;
    await settled();
    expect(events.slice(3)).toEqual(['start 3']);
    await results.return!();
  });

  it('that are large are started one by one', async () => {
    const { align, events } = bench({ documents: 100, bytes: 10, size: 50 });
    const results = align(as(numbers(events)));
    const first = results.next();
    await settled();
    expect(events).toEqual(['start 0']);
    await results.return!();
    expect(await first).toEqual({ done: true, value: undefined });
  });

  it.each(['return', 'throw'] as const)('end everything at %s, also while one is being waited for', async (how) => {
    const { align, events } = bench();
    const results = align(as(numbers(events)));
    const first = results.next();
    await settled();
    await results[how]!(new Error('enough')).catch(() => {});
    expect(await first).toEqual({ done: true, value: undefined });
    expect(events.slice(-2).sort()).toEqual(['close', 'inputs ended']);
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  it('end everything when the signal is aborted, with its reason', async () => {
    const aborting = new AbortController();
    const { align, events } = bench({ signal: aborting.signal });
    const first = align(as(numbers(events))).next();
    await settled();
    aborting.abort(new Error('no longer wanted'));
    await expect(first).rejects.toThrow('no longer wanted');
    expect(events.slice(-2).sort()).toEqual(['close', 'inputs ended']);
  });

  it('come before what the inputs throw', async () => {
    const { align, finish, events } = bench();
    const broken = function* () {
      yield 0;
      throw new Error('broken inputs');
    };
    const results = align(as(broken()));
    const first = results.next();
    await settled();
    finish(0);
    expect(await first).toEqual({ done: false, value: 'result 0' });
    await expect(results.next()).rejects.toThrow('broken inputs');
    expect(events.at(-1)).toBe('close');
  });
});

it('ends though the inputs are still waited for', async () => {
  const { align, events } = bench();
  const results = align(silent);
  const first = results.next();
  await settled();
  await results.return!();
  expect(await first).toEqual({ done: true, value: undefined });
  expect(events).toEqual(['close']);
});

it('passes on what the work itself throws, and ends', async () => {
  const ended: string[] = [];
  const results = inOrder([1, 2], async () => ({ bytes: 1, result: Promise.reject(new Error('no workers')) }), {
    inFlight: { documents: 2, bytes: 10 },
    signal: undefined,
    onResult: undefined,
    close: async () => void ended.push('close'),
  });
  await expect(results.next()).rejects.toThrow('no workers');
  expect(ended).toEqual(['close']);
});
