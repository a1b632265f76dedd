import { describe, expect, it, onTestFinished } from 'vitest';
import { workerPool } from '../../src/node/worker-pool.js';

const MODULE = new URL('./worker.fixture.mjs', import.meta.url);

function pool(jobs: number, data: object = {}) {
  const made = workerPool<unknown, unknown>({
    module: MODULE,
    jobs,
    data: { ended: new SharedArrayBuffer(4), ...data },
  });
  onTestFinished(() => made.close());
  return made;
}

describe('workers', () => {
  it.each([1, 3])('%i of them run all tasks', async (jobs) => {
    const { run } = pool(jobs);
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, n) => run(n)));
    expect(outcomes).toEqual(Array.from({ length: 20 }, (_, n) => ({ reply: 2 * n })));
  });

  it.each([
    ['exit', /exit code 3/],
    ['throw', /thrown by the task/],
  ])('that end at "%s" cost that task only', async (task, message) => {
    const { run } = pool(1);
    const outcomes = await Promise.all([run(1), run(task), run(2), run(3)]);
    expect(outcomes).toMatchObject([{ reply: 2 }, { crash: { message } }, { reply: 4 }, { reply: 6 }]);
  });

  it('that end for a reason that has passed cost nothing: the task is tried once more', async () => {
    const { run } = pool(1);
    expect(await Promise.all([run('once'), run(2)])).toEqual([{ reply: 'survived' }, { reply: 4 }]);
  });

  it('that cannot start are told of, and not started for ever', async () => {
    const { run } = pool(2, { cannotStart: true });
    await expect(Promise.all([run(1), run(2), run(3)])).rejects.toThrow('cannot start');
  });

  it('end at once when the pool is closed, whatever they do', async () => {
    const { run, close } = pool(2);
    const unsettled = run('endless');
    await run(1);
    await close();
    expect(await Promise.race([unsettled, 'unsettled'])).toBe('unsettled');
  });
});
