import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeLeftovers } from '#documents/files/temporary-file.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

describe('What killed runs have left', () => {
  it('is removed, and nothing else', () =>
    withFolder({}, async (folder) => {
      const others = ['.lede-new-1', '.lede-newer-1-0123456789abcdef', '.lede', 'a.md'];
      for (const name of others) writeFileSync(join(folder, name), 'old');
      writeFileSync(join(folder, '.lede-new-1-0123456789abcdef'), 'half');
      removeLeftovers(folder);

      expect(readdirSync(folder).toSorted()).toEqual(others.toSorted());
    }));
});
