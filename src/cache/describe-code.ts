import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Lede's own folder. */
const root = fileURLToPath(new URL('../..', import.meta.url));

type Package = {
  version?: string;
  dependencies?: Readonly<Record<string, string>>;
};

type Versions = Map<string, string>;

/**
 * A digest of everything else that Lede's results depend on: its own code, the versions of the packages
 * that this needs, and Node with its data on languages and time zones.
 */
export function describeCode(): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.versions, process.platform, process.arch]));
  for (const file of listCode()) {
    const content = readFileSync(join(root, file));
    hash.update(JSON.stringify([file.split(sep).join('/'), content.length])).update(content);
  }
  const packages: Versions = new Map();
  addPackages(root, readPackage(root), packages);
  const versions = [...packages].map(([folder, version]) => [relative(root, folder), version]);
  hash.update(JSON.stringify(versions.sort()));
  return hash.digest('base64url');
}

/** What stands beside the folders of Lede's own code and belongs to it. */
const files = ['index.html', 'package.json', 'tsconfig.json'];

/** The files of Lede's own code, relative to its folder. */
function listCode(): string[] {
  const entries = ['src', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  const within = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return [...within, ...files].sort();
}

/** Adds the packages that one needs, and those that these need: the version of each, by its folder. */
function addPackages(folder: string, { dependencies = {} }: Package, known: Versions): void {
  for (const name of Object.keys(dependencies)) {
    const found = findPackage(folder, name);
    if (found === null || known.has(found)) continue;
    const content = readPackage(found);
    known.set(found, content.version ?? '');
    addPackages(found, content, known);
  }
}

/** The folder of a package as Node finds it from another; null if it isn't installed. */
function findPackage(from: string, name: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return realpathSync(found);
    if (dirname(folder) === folder) return null;
  }
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
