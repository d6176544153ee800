import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders of `src` whose code has a say in what the index of a story holds. */
const sources = ['dataset', 'documents', 'generate'];

let known: string | undefined;

/** A hash of what makes a search index from stories: this program's code, and the version of Pagefind. */
export function hashCode(): string {
  known ??= hashSources();
  return known;
}

function hashSources(): string {
  const root = join(fileURLToPath(import.meta.url), '../../..');
  const { dependencies }: { dependencies: { pagefind: string } } = JSON.parse(
    readFileSync(join(root, '../package.json'), 'utf8'),
  );
  const hash = createHash('sha256').update(dependencies.pagefind);
  for (const source of sources) {
    const paths = readdirSync(join(root, source), { recursive: true, encoding: 'utf8' });
    for (const path of paths.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(readFileSync(join(root, source, path)));
    }
  }
  return hash.digest('hex');
}
