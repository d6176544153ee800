import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** The folders whose files are named by their content. */
const data = [
  'dataset/lists',
  'dataset/calendar',
  'dataset/publishers',
  'dataset/publishers/ledgers',
];
const code = 'assets';

const editions = ['new data', 'new data and code'] as const;

/** What a later edition of a site has under other names. */
export type Edition = (typeof editions)[number];

/** The folder of a later edition of the large site, in the folder of the journeys' sites. */
export function laterEdition(folder: string, edition: Edition): string {
  return join(folder, 'later', edition);
}

/** The folder of a later edition of the daily site, in the folder of the journeys' sites. */
export function laterDaily(folder: string, what: 'new stories' | 'new code'): string {
  return join(folder, 'later', `daily with ${what}`);
}

/** Reissues the large site of the journeys as each kind of later edition. */
export async function reissueLargeSite(folder: string): Promise<void> {
  for (const edition of editions) {
    const withCode = edition === 'new data and code';
    await reissueSite(join(folder, 'large'), laterEdition(folder, edition), { withCode });
  }
}

/**
 * Copies a built site to another folder as a later edition: every list, and the code where `withCode`
 * says so, has another name, everywhere, and none of the old names is left. What it shows is the same.
 */
async function reissueSite(
  from: string,
  to: string,
  { withCode }: { withCode: boolean },
): Promise<void> {
  await cp(from, to, { recursive: true });
  const names = new Map<string, string>();
  for (const folder of withCode ? [...data, code] : data) {
    for (const file of await readdir(join(to, folder)).catch(() => [])) {
      const renamed = file.replace(/(\.\w+)$/, 'x$1');
      await rename(join(to, folder, file), join(to, folder, renamed));
      const isCode = folder === code;
      names.set(
        isCode ? file : basename(file, '.json'),
        isCode ? renamed : basename(renamed, '.json'),
      );
    }
  }
  const escaped = [...names.keys()].map((name) => name.replaceAll('.', '\\.'));
  const any = new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?![\\w-])`, 'g');
  const files = await readdir(to, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of files) {
    if (parentPath.includes('dataset/search') || !/\.(html|json|js|css)$/.test(name)) continue;
    const path = join(parentPath, name);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace(any, (found) => names.get(found) ?? found),
    );
  }
}
