import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { LookupFunction } from 'node:net';
import { join } from 'node:path';
import { readDocument } from '#documents/document/read-document.ts';
import { listDocuments, readDocuments } from '#documents/files/read-folder.ts';
import { readSiteSettings } from '#documents/settings/site-settings.ts';
import type { FetchLimits } from '#fetch/limits.ts';
import { type Gathering, gather } from '#gather/gather.ts';
import type { Summary } from '#gather/summary.ts';
import { fetcherFor } from '#tests/support/servers/fetching.ts';
import { type NewsServer, openNewsServer } from '#tests/support/servers/news-server.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

/** When these gatherings take place, but for what a test says: half a day after the news. */
export const gatheringTime = new Date('2024-03-01T20:00:00Z');

/** So many hours later. */
export function hoursLater(hours: number): Date {
  return new Date(gatheringTime.getTime() + hours * 3_600_000);
}

/** An outline of `feeds.opml`: the host of its publisher, and its attributes besides the address. */
export type Outlines = Readonly<Record<string, string>>;

/** A folder of documents with feeds of one's own, on a server on loopback. */
export type GatheringWorld = {
  folder: string;
  server: NewsServer;
  /** Writes `feeds.opml`: the feeds of these hosts are at `/feed`. */
  subscribe: (outlines: Outlines) => void;
  run: (options?: RunOptions) => Promise<Gathering>;
  /** Runs, and gives the summary. @throws if the run could not begin */
  gather: (options?: RunOptions) => Promise<Summary>;
  stories: () => Promise<Story[]>;
  /** Of each document: its text, and when it was last written. */
  files: () => Promise<Map<string, { text: string; writtenAt: number }>>;
};

type RunOptions = { now?: Date; limits?: Partial<FetchLimits> };

/** What a document says, in short: `coverage` are the addresses of its other articles, sorted. */
export type Story = { file: string; title: string; main: string; coverage: string[] };

/** Makes a world that is there while `use` runs. `settings` are the lines of `site.yaml` under `gather`. */
export async function withNews(
  use: (world: GatheringWorld) => Promise<void>,
  settings: readonly string[] = ['pages: 0'],
): Promise<void> {
  const server = await openNewsServer();
  const siteYaml = ['gather:', ...settings.map((line) => `  ${line}`), ''].join('\n');
  try {
    await withFolder({ 'site.yaml': siteYaml }, (folder) => use(worldIn(folder, server)));
  } finally {
    server.close();
  }
}

function worldIn(folder: string, server: NewsServer): GatheringWorld {
  let hosts: string[] = [];
  const run = (options: RunOptions = {}) => runOnce(folder, server, hosts, options);
  return {
    folder,
    server,
    subscribe: (outlines) => {
      hosts = Object.keys(outlines);
      writeFileSync(join(folder, 'feeds.opml'), opmlOf(outlines, server.port));
    },
    run,
    gather: async (options) => {
      const gathering = await run(options);
      if (!gathering.ok) throw new Error(gathering.reason);
      return gathering.summary;
    },
    stories: () => storiesIn(folder),
    files: () => filesIn(folder),
  };
}

function opmlOf(outlines: Outlines, port: number): string {
  const lines = Object.entries(outlines).map(
    ([host, attributes]) => `<outline ${attributes} xmlUrl="http://${host}:${port}/feed"/>`,
  );
  return `<opml version="2.0"><body>\n${lines.join('\n')}\n</body></opml>\n`;
}

async function runOnce(
  folder: string,
  { port }: NewsServer,
  hosts: readonly string[],
  { now = gatheringTime, limits = {} }: RunOptions,
): Promise<Gathering> {
  const { settings } = readSiteSettings(folder);
  const openHosts = hosts.map((host) => `${host}:${port}`);
  const fetcher = fetcherFor(openHosts, { now: () => now, limits, lookup: onLoopback });
  try {
    return await gather({ folder, settings, fetcher, now, onProgress: () => undefined });
  } finally {
    fetcher.close();
  }
}

/** Every name is one of this machine. */
const onLoopback: LookupFunction = (_host, options, callback) => {
  const found = { address: '127.0.0.1', family: 4 };
  if (options.all) callback(null, [found]);
  else callback(null, found.address, found.family);
};

export async function storiesIn(folder: string): Promise<Story[]> {
  const { documents } = await listDocuments(folder);
  return [...readDocuments(folder, documents)].flatMap((file) => {
    const { parsed } = readDocument(file, 'UTC');
    if (parsed.kind !== 'draft') return [];
    const { identity, title, mentions } = parsed.draft;
    const coverage = mentions.flatMap((each) =>
      each.kind === 'article' ? each.article.identity : [],
    );
    return [{ file: file.path, title, main: identity, coverage: coverage.sort() }];
  });
}

async function filesIn(folder: string) {
  const { documents } = await listDocuments(folder);
  return new Map(
    documents.map(({ path }) => {
      const whole = join(folder, path);
      const { mtimeMs, ino } = statSync(whole);
      return [path, { text: readFileSync(whole, 'utf8'), writtenAt: mtimeMs, node: ino }];
    }),
  );
}
