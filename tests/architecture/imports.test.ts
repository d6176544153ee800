import { beforeAll, describe, expect, test } from 'vitest';
import { type Complaint, lintImports } from '#tests/support/lint-imports.ts';

const modules = new Map([
  ['its own folder', './probe.ts'],
  ['a folder below', './below/probe.ts'],
  ['its own styles', './probe.module.css'],
  ['the folder above', '..'],
  ['a file above', '../probe.ts'],
  ['a file above, by a detour', './../probe.ts'],
  ['styles above', '../probe.module.css'],
  ['#dataset', '#dataset/probe.ts'],
  ['#generate', '#generate/probe.ts'],
  ['#publish', '#publish/probe.ts'],
  ['#client/app', '#client/app/probe.tsx'],
  ['the server entry', '#client/app/server-entry.tsx'],
  ['#client/pages', '#client/pages/topic/probe.tsx'],
  ['#client/queries', '#client/queries/probe.ts'],
  ['#client/reading', '#client/reading/probe.ts'],
  ['#client/story', '#client/story/probe.tsx'],
  ['#client/ui', '#client/ui/probe.tsx'],
  ['#client/lib', '#client/lib/probe.ts'],
  ['#tests', '#tests/support/probe.ts'],
  ['Node', 'node:path'],
  ['a part of Node', 'node:fs/promises'],
  ['zod', 'zod'],
  ['a part of zod', 'zod/mini'],
  ['React', 'react'],
  ['React DOM', 'react-dom/client'],
  ['wouter', 'wouter'],
  ['React Query', '@tanstack/react-query'],
  ['another package', 'date-fns'],
]);

const names = [...modules.keys()];
const anywhere = ['its own folder', 'a folder below', 'its own styles', 'another package'];
const onNode = [...anywhere, 'Node', 'a part of Node', 'zod', 'a part of zod'];
const react = ['React', 'React DOM', 'wouter'];
const inBrowser = [...anywhere, ...react];
const query = 'React Query';
const shared = ['#client/ui', '#client/lib'];
const siblings = ['#client/queries', '#client/reading', '#client/story'];
const onPages = [...inBrowser, query, ...siblings, ...shared, '#dataset'];

/** What a file may import, by its path. Whatever else `modules` names, lint must refuse. */
const table = new Map([
  ['src/dataset/file.ts', [...anywhere, 'zod', 'a part of zod']],
  ['src/generate/file.ts', [...onNode, '#generate', '#dataset']],
  ['src/generate/commands/file.ts', [...onNode, '#generate', '#dataset']],
  [
    'src/publish/file.ts',
    [...onNode, ...react, query, '#publish', '#generate', '#dataset', 'the server entry'],
  ],
  ['src/client/app/file.tsx', [...onPages, '#client/app', 'the server entry', '#client/pages']],
  ['src/client/pages/front/file.tsx', onPages],
  [
    'src/client/queries/file.ts',
    [...inBrowser, query, '#client/queries', '#client/lib', '#dataset'],
  ],
  ['src/client/reading/file.tsx', [...inBrowser, query, '#client/reading', ...shared, '#dataset']],
  ['src/client/story/file.tsx', [...inBrowser, '#client/story', ...shared, '#dataset']],
  ['src/client/ui/file.tsx', [...inBrowser, ...shared]],
  ['src/client/lib/file.ts', [...inBrowser, query, '#client/lib', '#dataset']],
  ['src/client/a-new-folder/file.ts', [...inBrowser, query]],
  ['tests/client/file.tsx', names.filter((name) => !name.includes('above'))],
  ['vite.config.ts', [...onNode, ...react, query, '#generate', '#publish']],
]);

/** Every way to import a module. The first three leave nothing in the bundle. */
function waysToImport(module: string): string[] {
  return [
    `import type { A } from '${module}';`,
    `import type * as B from '${module}';`,
    `export type { C } from '${module}';`,
    `import { type D } from '${module}';`,
    `import { d, type E } from '${module}';`,
    `import f from '${module}';`,
    `import * as g from '${module}';`,
    `import '${module}';`,
    `export { h } from '${module}';`,
    `export * from '${module}';`,
    `export * as i from '${module}';`,
    `const j = await import('${module}');`,
    `type K = import('${module}').K;`,
  ];
}

describe('the import table', () => {
  let complaints: Complaint[];

  beforeAll(async () => {
    const typesThenValues = ['import type', 'import'].flatMap((keyword) =>
      names.map((name, index) => `${keyword} * as probe${index} from '${modules.get(name)}';`),
    );
    complaints = await lintImports(
      new Map([...table.keys()].map((path) => [path, typesThenValues.join('\n')])),
    );
  });

  test.each([...table])('%s imports what its row names, and nothing else', (path, allowed) => {
    const refused = new Set(
      complaints.filter((complaint) => complaint.path === path).map(({ line }) => line),
    );
    const types = names.filter((_name, index) => !refused.has(index + 1));
    const values = names.filter((_name, index) => !refused.has(names.length + index + 1));
    const typesOnly = path.startsWith('src/client/') ? '#dataset' : undefined;

    expect(types.toSorted()).toEqual(allowed.toSorted());
    expect(values.toSorted()).toEqual(allowed.filter((name) => name !== typesOnly).toSorted());
  });
});

describe('no way of writing an import gets round the table', () => {
  test('of a folder that is closed', async () => {
    const ways = waysToImport('#client/pages/topic/probe.tsx');
    const complaints = await lintImports(new Map([['src/client/ui/file.ts', ways.join('\n')]]));

    expect(complaints).toEqual(
      ways.map((_way, index) => ({
        rule: index < ways.length - 1 ? 'lint/style/noRestrictedImports' : 'plugin',
        path: 'src/client/ui/file.ts',
        line: index + 1,
      })),
    );
  });

  test('of the values of the dataset, into the client', async () => {
    const ways = waysToImport('#dataset/probe.ts');
    const complaints = await lintImports(new Map([['src/client/story/file.ts', ways.join('\n')]]));

    expect(complaints).toEqual(
      ways.slice(3).map((_way, index) => ({
        rule: 'plugin',
        path: 'src/client/story/file.ts',
        line: index + 4,
      })),
    );
  });
});
