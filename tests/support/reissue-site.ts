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

/**
 * Copies a built site to another folder as a later edition: every list, and the code where `withCode`
 * says so, has another name, everywhere, and none of the old names is left. What it shows is the same.
 */
export async function reissueSite(
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
