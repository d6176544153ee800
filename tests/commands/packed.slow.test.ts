import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTime } from '#tests/support/build-time.ts';
import {
  type InstalledLede,
  installLede,
  npm,
  stateOf,
} from '#tests/support/processes/installed-lede.ts';
import { type LedeOptions, runLede, serveByLede } from '#tests/support/processes/run-lede.ts';
import { crawlModules } from '#tests/support/sites/crawl-modules.ts';
import { digestsOf } from '#tests/support/sites/read-site.ts';
import { runBuild } from '#tests/support/sites/run-build.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const patience = 600_000;

let installed: InstalledLede;
let packages: Map<string, string>;
let options: LedeOptions;

beforeAll(async () => {
  installed = await installLede();
  const { folder, script, temporary } = installed;
  const seconds = String(buildTime.getTime() / 1000);
  // As anyone would have it: kept beside the documents.
  const variables = { TMPDIR: temporary, SOURCE_DATE_EPOCH: seconds, LEDE_CACHE: '' };
  options = { folder, script, variables };
  packages = await stateOf(join(folder, 'node_modules'));
}, patience);

afterAll(() => installed.remove());

describe('Lede, installed from its package into an empty folder', { timeout: patience }, () => {
  it('packs nothing of the tests', () => {
    const files = [...packages.keys()].filter((name) => name.startsWith('lede/'));
    expect(files).toContain('lede/src/commands/lede.js');
    expect(files.filter((name) => /^lede\/(tests|data)\b|\.test\./.test(name))).toEqual([]);
  });

  it('is called by npx, and begins the folder around it', async () => {
    const printed = await npm(installed.folder, 'exec', '--', 'lede', 'init', '.');
    expect(printed).toContain('Written in .:');
    expect(printed).toMatch(/left as it was:\n {2}package\.json /);
    expect(printed).not.toContain('npm install');
  });

  it('finds no problem in what it began with', async () => {
    const { code, output, errors } = await runLede(['check', '--notes'], options);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('0 errors, 0 warnings, 1 note');
    expect(output).toContain('site-address-missing');
  });

  it('builds the site that a checkout builds, byte for byte', async () => {
    const { code, errors } = await runLede(['build'], options);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    await withFolder({}, async (parent) => {
      const out = join(parent, 'dist');
      const documents = join(installed.folder, 'data');
      await runBuild({ LEDE_DATA: documents, LEDE_OUT: out, LEDE_COMPRESS: '1' });
      expect(await digestsOf(join(installed.folder, 'dist'))).toEqual(await digestsOf(out));
    });
  });

  it('serves the site', async () => {
    const served = await serveByLede(['serve', '--port', '0'], options);
    try {
      const answer = await fetch(served.address);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('Announcing JSON Feed');
    } finally {
      await served.stop();
    }
  });

  it('shows the site while it is edited, with all of its code, styles and fonts', async () => {
    const shown = await serveByLede(['dev', '--port', '0'], options);
    try {
      const manifest = await fetch(new URL('dataset/manifest.json', shown.address));
      expect(await manifest.json()).toMatchObject({ site: { title: 'My news' } });
      const { fetched, failed } = await crawlModules(shown.address);
      expect(failed).toEqual([]);
      expect(fetched).toEqual(
        expect.arrayContaining([
          expect.stringContaining('/src/client/app/entry/client-entry.tsx'),
          expect.stringContaining('.module.css'),
          expect.stringMatching(/\.woff2$/),
        ]),
      );
    } finally {
      await shown.stop();
    }
  });

  it('has written nothing among the packages, and leaves nothing else behind', async () => {
    const { folder, temporary } = installed;
    expect(await stateOf(join(folder, 'node_modules'))).toEqual(packages);
    const names = (await readdir(folder)).filter((name) => !name.endsWith('.tgz'));
    const own = ['.github', '.gitignore', 'data', 'dist'];
    expect(names.sort()).toEqual([...own, 'node_modules', 'package-lock.json', 'package.json']);
    // tsx keeps what it compiled.
    expect((await readdir(temporary)).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
  });
});
