import process from 'node:process';
import type { BundlingReport } from './bundle-client.ts';
import { bundleCode } from './bundle-code.ts';

/** Bundles the client's code in a process of its own, for the one that began it, and ends with that one. */
export async function reportBundling([folder = '', base = '/']: readonly string[]): Promise<void> {
  process.once('disconnect', () => process.exit());
  const report = await bundleCode(folder, base).then(
    (code): BundlingReport => ({ code }),
    (error: unknown): BundlingReport => ({
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  process.send?.(report, () => process.exit());
}
