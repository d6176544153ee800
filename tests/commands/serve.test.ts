import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { expect, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';
import { withFolder } from '#tests/support/write-world.ts';

test('npm start says where the site is, also where any free port will do', async () => {
  await withFolder({ 'index.html': 'The site' }, async (folder) => {
    const served = spawn(process.execPath, ['--import', 'tsx', 'src/commands/serve.ts'], {
      cwd: projectRoot,
      env: { ...process.env, LEDE_OUT: folder, LEDE_BASE: '/news/', PORT: '0' },
    });
    try {
      const [printed] = await once(served.stdout, 'data');
      const address = /http:\S+/.exec(String(printed))?.[0] ?? '';
      expect(await (await fetch(address)).text()).toBe('The site');
    } finally {
      served.kill();
    }
  });
}, 60_000);
