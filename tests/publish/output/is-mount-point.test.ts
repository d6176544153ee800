import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isMountPoint } from '#publish/output/is-mount-point.ts';

// On every system that has it, /dev is mounted by the kernel.
test('a folder that is mounted is a mount point', async () => {
  expect(await isMountPoint('/dev')).toBe(true);
});

test('a plain folder is not, nor is one that does not exist', async () => {
  expect(await isMountPoint(import.meta.dirname)).toBe(false);
  expect(await isMountPoint(join(tmpdir(), 'lede-nowhere'))).toBe(false);
});
