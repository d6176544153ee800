import { join } from 'node:path';
import process from 'node:process';
import { digestsOf } from '#tests/support/sites/read-site.ts';
import { runBuild } from '#tests/support/sites/run-build.ts';
import type { Tally } from './count-results.ts';
import type { OtherNode } from './other-nodes.ts';

/**
 * Builds the sample into a folder with each Node, and compares every file with what this one makes: one test for
 * each. Compressed copies are left out: their bytes are up to the libraries that come with a Node.
 */
export async function compareSites(nodes: readonly OtherNode[], folder: string): Promise<Tally> {
  const expected = await buildWith(process.execPath, join(folder, 'site'));
  const tally: Tally = { passed: 0, failed: 0, failures: [] };
  for (const { major, path } of nodes) {
    const site = await buildWith(path, join(folder, `site-${major}`));
    const files = new Set([...expected.keys(), ...site.keys()]);
    const differing = [...files].filter((file) => expected.get(file) !== site.get(file));
    if (differing.length === 0) tally.passed += 1;
    else {
      tally.failed += 1;
      tally.failures.push(
        `Node ${major} builds another site than Node ${process.versions.node}: ${differing.join(', ')}`,
      );
    }
  }
  return tally;
}

async function buildWith(node: string, out: string): Promise<Map<string, string>> {
  const { code, output } = await runBuild({ LEDE_OUT: out }, node);
  if (code !== 0) throw new Error(`${node} could not build the site: ${output}`);
  return digestsOf(out);
}
