import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolder } from '#publish/dev/watch-folder.ts';

const folder = resolve('news/data');

/** How often a folder is read again after a change at a path. */
async function readsAfterChangeOf(path: string): Promise<number> {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const onChange = vi.fn(async () => undefined);
  watchFolder({ watcher, config: { logger: { error: () => undefined } } }, folder, onChange);
  watcher.emit('all', 'change', path);
  await vi.runAllTimersAsync();
  return onChange.mock.calls.length;
}

describe('A folder of documents in development', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(['a.md', 'site.yaml', 'below/b.md', ''])(
    'is read again after a change of "%s"',
    async (name) => {
      expect(await readsAfterChangeOf(resolve(folder, name))).toBe(1);
    },
  );

  it.each([
    ['a file that gathering is about to name', '.lede-new-1-0123456789abcdef'],
    ['what gathering remembers', '.lede/state.ndjson'],
    ['a hidden file below', 'below/.b.md.swp'],
    ['a file beside it', '../other/a.md'],
    ['a folder that begins like it', '../data2/a.md'],
  ])('is not read again after a change of %s', async (_what, path) => {
    expect(await readsAfterChangeOf(resolve(folder, path))).toBe(0);
  });
});
