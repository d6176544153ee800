import { beforeAll, describe, expect, test } from 'vitest';
import { type Complaint, lintImports } from '#tests/support/architecture/lint-imports.ts';

const modules = new Map([
  ['its own folder', './probe.ts'],
  ['a folder below', './below/probe.ts'],
  ['its own styles', './probe.module.css'],
  ['the folder above', '..'],
  ['a file above', '../probe.ts'],
  ['a file above, by a detour', './../probe.ts'],
  ['styles above', '../probe.module.css'],
  ['#dataset', '#dataset/probe.ts'],
  ['#dataset/shared', '#dataset/shared/probe.ts'],
  ['#events', '#events/probe.ts'],
  ['#cache', '#cache/probe.ts'],
  ['#documents', '#documents/text/probe.ts'],
  ['#documents/address', '#documents/address/probe.ts'],
  ['#fetch', '#fetch/probe.ts'],
  ['#pictures', '#pictures/probe.ts'],
  ['#pictures/kept', '#pictures/kept/probe.ts'],
  ['#gather', '#gather/probe.ts'],
  ['#generate', '#generate/probe.ts'],
  ['#publish', '#publish/probe.ts'],
  ['#commands', '#commands/probe.ts'],
  ['#client/app', '#client/app/shell/probe.tsx'],
  ['the server entry', '#client/app/entry/server-entry.tsx'],
  ['#client/pages', '#client/pages/topic/probe.tsx'],
  ['#client/offline', '#client/offline/probe.tsx'],
  ['#client/queries', '#client/queries/probe.ts'],
  ['#client/settings', '#client/settings/probe.tsx'],
  ['#client/story', '#client/story/card/probe.tsx'],
  ['#client/topics', '#client/topics/probe.tsx'],
  ['#client/reader', '#client/reader/probe.ts'],
  ['#client/ui', '#client/ui/probe.tsx'],
  ['#client/language', '#client/language/probe.ts'],
  ['#client/routes', '#client/routes/probe.ts'],
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
const dataset = ['#dataset', '#dataset/shared'];
const documents = ['#documents', '#documents/address'];
const pictures = ['#pictures', '#pictures/kept'];
const query = 'React Query';
const low = ['#client/language', '#client/routes', '#client/lib'];
const drawing = ['#client/reader', '#client/ui', ...low, ...dataset];
const onPages = [
  ...inBrowser,
  query,
  '#client/queries',
  '#client/settings',
  '#client/story',
  '#client/topics',
  ...drawing,
];

/** What a file may import, by its path. Whatever else `modules` names, lint must refuse. */
const table = new Map([
  ['src/dataset/file.ts', [...anywhere, 'zod', 'a part of zod']],
  ['src/dataset/shared/file.ts', [...anywhere, ...dataset]],
  ['src/events/file.ts', [...anywhere, '#events', ...dataset]],
  ['src/documents/text/file.ts', [...onNode, ...documents, ...dataset]],
  ['src/cache/file.ts', [...onNode, '#cache']],
  [
    'src/generate/file.ts',
    [...onNode, '#generate', '#cache', ...documents, '#events', '#pictures/kept', ...dataset],
  ],
  ['src/fetch/file.ts', [...onNode, '#fetch', '#documents/address']],
  ['src/pictures/file.ts', [...onNode, ...pictures, '#fetch', ...documents, ...dataset]],
  [
    'src/gather/file.ts',
    [...onNode, '#gather', ...pictures, '#fetch', ...documents, '#events', ...dataset],
  ],
  [
    'src/publish/file.ts',
    [
      ...onNode,
      '#publish',
      '#generate',
      '#cache',
      ...documents,
      '#pictures/kept',
      ...dataset,
      'the server entry',
    ],
  ],
  [
    'src/commands/file.ts',
    [
      ...onNode,
      '#commands',
      '#publish',
      '#generate',
      '#gather',
      '#cache',
      ...pictures,
      '#fetch',
      ...documents,
      ...dataset,
    ],
  ],
  [
    'src/client/app/file.tsx',
    [...onPages, '#client/app', 'the server entry', '#client/pages', '#client/offline'],
  ],
  ['src/client/pages/front/file.tsx', onPages],
  [
    'src/client/offline/file.tsx',
    [...inBrowser, query, '#client/offline', '#client/queries', ...drawing],
  ],
  ['src/client/queries/file.ts', [...inBrowser, query, '#client/queries', ...low, ...dataset]],
  ['src/client/settings/file.tsx', [...inBrowser, '#client/settings', ...drawing]],
  ['src/client/story/card/file.tsx', [...inBrowser, '#client/story', ...drawing]],
  ['src/client/topics/file.tsx', [...inBrowser, '#client/topics', ...drawing]],
  ['src/client/reader/file.ts', [...inBrowser, '#client/reader', ...low, ...dataset]],
  ['src/client/ui/file.tsx', [...inBrowser, '#client/ui', ...low]],
  ['src/client/language/file.ts', [...inBrowser, ...low, ...dataset]],
  ['src/client/routes/file.ts', [...inBrowser, '#client/routes', '#client/lib', ...dataset]],
  ['src/client/lib/file.ts', [...inBrowser, '#client/lib', ...dataset]],
  ['src/client/a-new-folder/file.ts', [...inBrowser, query]],
  ['tests/client/file.tsx', names.filter((name) => !name.includes('above'))],
  ['vite.config.ts', [...onNode, ...react, query, ...documents, '#publish']],
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
    const isOfClient = /^src\/(client|dataset\/shared)\//.test(path);
    const typesOnly = isOfClient ? '#dataset' : undefined;

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

  test.each(['src/client/story/file.ts', 'src/dataset/shared/file.ts'])(
    'of the values of the dataset, into %s',
    async (path) => {
      const ways = [
        ...waysToImport('#dataset/probe.ts'),
        "import { l } from '#dataset/probe.ts'; // as '#dataset/shared/probe.ts' may be",
      ];
      const complaints = await lintImports(new Map([[path, ways.join('\n')]]));

      expect(complaints).toEqual(
        ways.slice(3).map((_way, index) => ({ rule: 'plugin', path, line: index + 4 })),
      );
    },
  );
});
