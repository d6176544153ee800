import { basename, extname } from 'node:path';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { isLoadedOnUse } from '#client/app/routing/lazy-pages.ts';
import { parseAddress } from '#client/routes/addresses.ts';
import { projectRoot } from '#tests/support/project-root.ts';

let chunks: Rolldown.OutputChunk[];
let page: string;

beforeAll(async () => {
  // Vite takes the name of its mode from the tests' environment otherwise.
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({ root: projectRoot, logLevel: 'silent', build: { write: false } });
  vi.unstubAllEnvs();
  const output: Rolldown.RolldownOutput['output'][number][] = 'output' in built ? built.output : [];
  chunks = output.filter((file) => file.type === 'chunk');
  const template = output.find(({ fileName }) => fileName === 'index.html');
  page = template?.type === 'asset' ? String(template.source) : '';
});

describe('the client’s code', () => {
  test('that a first visit needs is one file, which the script for the first paint loads', () => {
    const entries = chunks.filter(({ isEntry }) => isEntry);
    expect(entries.map(({ imports }) => imports)).toEqual([[]]);
    const scripts = [...page.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file]) => file);
    expect(scripts).toEqual([expect.stringMatching(/^assets\/first-paint-/)]);
    expect(page).toContain(` data-entry="/${entries[0]?.fileName}"`);
    expect(page).not.toContain('modulepreload');
  });

  test('has no file besides but what is loaded on use, and what two or more such files share', () => {
    const stray = chunks.filter(
      (chunk) => !(chunk.isEntry || chunk.isDynamicEntry || isShared(chunk)),
    );
    expect(stray.map(({ fileName, moduleIds }) => ({ fileName, moduleIds }))).toEqual([]);
  });

  test('has no file that a rule for another one left over: each is named after code in it', () => {
    const misnamed = chunks.filter((chunk) => !chunk.isEntry && !isNamedAfterItsCode(chunk));
    expect(misnamed.map(({ fileName, moduleIds }) => ({ fileName, moduleIds }))).toEqual([]);
  });

  test('of a page that is loaded on use is known to be, so that its HTML can name it', () => {
    const pages = chunks.flatMap(({ isDynamicEntry, facadeModuleId }) => {
      const path = isDynamicEntry ? (facadeModuleId?.split('/src/client/pages/')[1] ?? '') : '';
      return path.endsWith('-page.tsx') ? [path] : [];
    });
    expect(pages).not.toEqual([]);
    for (const path of pages) {
      const address = addressKinds.find((kind) => path === `${kind}/${kind}-page.tsx`);
      expect(address !== undefined && isLoadedOnUse(address), path).toBe(true);
    }
  });
});

/** The kinds of an address of every page. */
const addressKinds = [
  '/',
  '/topics/ai',
  '/stories/2024-03-01',
  '/publishers/a.example',
  '/saved',
  '/archive',
  '/publishers',
  '/search',
  '/offline',
  '/404',
].map((path) => parseAddress(path).page);

function isShared({ fileName }: Rolldown.OutputChunk): boolean {
  return chunks.filter(({ imports }) => imports.includes(fileName)).length > 1;
}

function isNamedAfterItsCode({ name, moduleIds }: Rolldown.OutputChunk): boolean {
  return moduleIds.some((id) => basename(id, extname(id)) === name);
}
