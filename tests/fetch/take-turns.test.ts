import { describe, expect, test } from 'vitest';
import { openTurns } from '#fetch/take-turns.ts';

/** Tasks that end when the test says so, and what has begun so far. */
function openTasks(connections: number) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const waits: { time: number; end: () => void }[] = [];
  const turns = openTurns(
    connections,
    (time) => new Promise((resolve) => waits.push({ time, end: resolve })),
  );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    turns,
    begun,
    waits,
    settle,
    /** A task of the host that the name begins with: `a1` is one of `a`. */
    add: (name: string) =>
      turns.take(
        name.slice(0, 1),
        () =>
          new Promise<string>((resolve) => {
            begun.push(name);
            ends.set(name, () => resolve(name));
          }),
      ),
    end: async (name: string) => {
      ends.get(name)?.();
      await settle();
    },
  };
}

describe('Turns', () => {
  test('go to one task of a host at a time, and to so many hosts', async () => {
    const { add, begun, end } = openTasks(2);
    for (const name of ['a1', 'a2', 'b1', 'c1']) void add(name);
    expect(begun).toEqual(['a1', 'b1']);
    await end('b1');
    expect(begun).toEqual(['a1', 'b1', 'c1']);
    await end('c1');
    expect(begun).toEqual(['a1', 'b1', 'c1']);
    await end('a1');
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2']);
  });

  test('come to every host before any has its second', async () => {
    const { add, begun, end } = openTasks(1);
    for (const name of ['a1', 'a2', 'a3', 'b1', 'b2', 'c1']) void add(name);
    for (const name of ['a1', 'b1', 'c1', 'a2', 'b2', 'a3']) {
      expect(begun.at(-1)).toBe(name);
      await end(name);
    }
  });

  test('give back what a task gives, and go on after one that fails', async () => {
    const { turns } = openTasks(1);
    const failing = turns.take('a', () => Promise.reject(new Error('broken')));
    const next = turns.take('a', () => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('broken');
    await expect(next).resolves.toBe('next');
  });

  test('leave a host alone after each of its tasks, and let others go on meanwhile', async () => {
    const { turns, add, begun, end, waits, settle } = openTasks(1);
    turns.pause('a', 5_000);
    for (const name of ['a1', 'a2', 'b1']) void add(name);
    await end('a1');
    expect(begun).toEqual(['a1', 'b1']);
    await end('b1');
    expect(begun).toEqual(['a1', 'b1']);
    expect(waits.map(({ time }) => time)).toEqual([5_000]);
    waits[0]?.end();
    await settle();
    expect(begun).toEqual(['a1', 'b1', 'a2']);
  });

  test('leave a host alone for a task that comes in the pause, too', async () => {
    const { turns, add, begun, end, waits, settle } = openTasks(1);
    turns.pause('a', 5_000);
    void add('a1');
    await end('a1');
    void add('a2');
    await settle();
    expect(begun).toEqual(['a1']);
    waits[0]?.end();
    await settle();
    expect(begun).toEqual(['a1', 'a2']);
  });
});
