import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageName } from '#dataset/values.ts';
import type { LocatedDiagnostic } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { type GeneratedSite, generate } from '#generate/generate.ts';
import { buildTime } from '#tests/support/build-time.ts';
import { type DocumentKeys, documentText } from '#tests/support/documents/document-text.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';

/** The files of a folder of documents, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What the generator made of a folder, and its problems told in full. */
export type World = GeneratedSite & { problems: readonly LocatedDiagnostic[] };

/** Writes files into a folder that is there while `use` runs. */
export async function withFolder<Result>(
  files: Files,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-world-'));
  try {
    await fillFolder(folder, new Map(Object.entries(files)));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the real generator on a folder with these files. */
export async function writeWorld(files: Files, builtAt = buildTime): Promise<World> {
  return withFolder(files, (folder) => readWorld(folder, builtAt));
}

/** Runs the real generator on a folder. */
export async function readWorld(folder: string, builtAt = buildTime): Promise<World> {
  const generated = await generate(folder, builtAt);
  return { ...generated, problems: locateDiagnostics(folder, generated.diagnostics) };
}

/**
 * A document without a fault, but for what `keys` say. Its address follows from its title, and nothing but
 * its title says what it is about: two with unlike ones are not of one event.
 */
export function storyText(keys: DocumentKeys = {}, body = ''): string {
  const title = keys.title ?? 'Bridge reopens';
  return documentText(
    {
      title,
      excerpt: 'This is what it was about.',
      publishedDateTime: '2024-03-01T12:00:00Z',
      webUrl: addressOf(title),
      type: 'article',
      provider: { name: 'Harbour Post', domain: 'harbourpost.example' },
      ...keys,
    },
    body,
  );
}

/** An entry of coverage without a fault, but for what `keys` say. */
export function report(keys: DocumentKeys = {}): DocumentKeys {
  const title = keys.title ?? 'What the bridge cost';
  return {
    title,
    publishedDateTime: '2024-03-01T14:00:00Z',
    webUrl: addressOf(title),
    provider: { name: 'City Desk', domain: 'citydesk.example' },
    ...keys,
  };
}

/** The address of the article with a title, in documents that don't give one. */
export function addressOf(title: unknown): string {
  return `https://harbourpost.example/${encodeURIComponent(String(title))}`;
}

/** The story with a title. */
export function storyOf({ dataset }: Pick<World, 'dataset'>, title: string) {
  const found = [...dataset.stories.values()].filter((story) => story.title === title);
  const [story] = found;
  if (story === undefined || found.length > 1) {
    throw new Error(`${found.length} stories are called "${title}"`);
  }
  return story;
}

/** The titles of all stories, in alphabetical order. */
export function titlesOf({ dataset }: Pick<World, 'dataset'>): string[] {
  return [...dataset.stories.values()].map((story) => story.title).sort();
}

/** The pages of a list, the newest first. */
export function pagesOf(dataset: Dataset, firstPage: PageName | null) {
  const pages = [];
  for (let name = firstPage; name !== null; ) {
    const page = dataset.pages.get(name);
    if (page === undefined) throw new Error(`There is no page ${name}`);
    pages.push({ name, ...page });
    name = page.older;
  }
  return pages;
}

/** The titles in the list of all stories, as a reader comes by them. */
export function frontTitles({ dataset }: Pick<World, 'dataset'>): string[] {
  return pagesOf(dataset, dataset.manifest.firstPage)
    .flatMap((page) => page.stories)
    .map((story) => story.title);
}

/** Problems in short: `2024-03-01-bridge.md:3:8 error date-wrong`. Notes are left out. */
export function placesOf({ problems }: Pick<World, 'problems'>): string[] {
  return problems
    .filter((problem) => problem.severity !== 'note')
    .map(
      ({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
    );
}
