import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Comparison, compareEditions } from '#publish/output/compare-editions.ts';
import { moveEdition, type SiteChanges } from '#publish/output/move-edition.ts';

/** The files of an edition, by path. */
export type EditionFiles = Readonly<Record<string, string>>;

/** When the files of an edition were written: older than whatever a test writes, and than the list of files. */
export const longAgo = new Date('2024-03-01T12:00:00Z');

/**
 * Moves an edition into the folder of its site. Its files are old, as those are that a cache has kept.
 *
 * @param prepare called before the move
 */
export function publishEdition(
  site: string,
  files: EditionFiles,
  prepare: (comparison: Comparison) => void = () => undefined,
): SiteChanges {
  const staging = stageEdition(site, files);
  try {
    const comparison = compareEditions(staging, site);
    prepare(comparison);
    return moveEdition(comparison, null);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Writes an edition beside the folder of its site. Returns where. */
export function stageEdition(site: string, files: EditionFiles): string {
  mkdirSync(dirname(site), { recursive: true });
  const staging = mkdtempSync(`${site}.next-`);
  for (const [path, content] of Object.entries(files)) {
    const file = join(staging, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    utimesSync(file, longAgo, longAgo);
  }
  return staging;
}
