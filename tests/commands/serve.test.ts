import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callLede } from '#tests/support/processes/call-lede.ts';
import { serveByLede } from '#tests/support/processes/run-lede.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const taken = createServer();
let port: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    taken.listen(0, 'localhost', resolve);
  });
  const address = taken.address();
  port = typeof address === 'object' && address !== null ? String(address.port) : '';
});

afterAll(() => taken.close());

test.each([
  [['serve'], { PORT: '0' }],
  [['serve', '--port', '0'], { PORT: '1' }],
])('%j says where the site is, also where any free port will do', async (words, variables) => {
  await withFolder({ 'index.html': 'The site' }, async (folder) => {
    const served = await serveByLede(words, {
      variables: { LEDE_OUT: folder, LEDE_BASE: '/news/', ...variables },
    });
    try {
      expect(await (await fetch(served.address)).text()).toBe('The site');
    } finally {
      await served.stop();
    }
  });
});

test('lede serve says what to do where another program has the port', async () => {
  await withFolder({ 'index.html': 'The site' }, async (folder) => {
    const ended = await callLede(['serve', '--port', port], { variables: { LEDE_OUT: folder } });
    expect(ended).toMatchObject({ code: 1, output: '' });
    expect(ended.errors).toContain(`Port ${port} is taken.`);
  });
});

test('lede serve says that the site must be built first', async () => {
  await withFolder({ 'a.txt': 'No site' }, async (folder) => {
    const ended = await callLede(['serve', '--port', '0'], { variables: { LEDE_OUT: folder } });
    expect(ended).toEqual({
      code: 2,
      output: '',
      errors: `There is no site in ${folder}. Build it first: lede build\n`,
    });
  });
});
