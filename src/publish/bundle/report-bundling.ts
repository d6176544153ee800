import process from 'node:process';
import type { BundlingReport } from './bundle-client.ts';
import { bundleCode } from './bundle-code.ts';

/** Bundles the client's code, tells the process that began this one what came of it, and ends. */
export async function reportBundling([folder = '', base = '/']: readonly string[]): Promise<void> {
  const report = await bundleCode(folder, base).then(
    (code): BundlingReport => ({ code }),
    (error: unknown): BundlingReport => ({
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  process.send?.(report, () => process.exit());
}
