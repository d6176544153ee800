import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';

/** More than these on one level, and nobody finds a module by looking. */
const mostModules = 20;

/** How many modules each folder has directly in it, by the folder's path. */
function countModules(root: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of readdirSync(join(projectRoot, root), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const folder = relative(projectRoot, entry.parentPath);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

test.each(['src', 'tests'])('no folder of %s has more modules than one takes in', (root) => {
  const counts = countModules(root);
  expect(counts.size).toBeGreaterThan(0);
  expect([...counts].filter(([, count]) => count > mostModules)).toEqual([]);
});
