import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Cache } from '#cache/open-cache.ts';
import { keptInCache } from '#generate/following/kept.ts';
import { type GeneratedSite, generate } from '#generate/generate.ts';
import { type BuildProgress, type BuildSummary, timeSteps } from './build-progress.ts';
import { bundleClient } from './bundle/bundle-client.ts';
import { noteMissingAddress } from './note-missing-address.ts';
import { writeWebManifest } from './offline/write-web-manifest.ts';
import { writeWorker } from './offline/write-worker.ts';
import { checkOutput } from './output/check-output.ts';
import { compressFiles, compressor } from './output/compress-files.ts';
import { copyPictures } from './output/copy-pictures.ts';
import { moveEdition } from './output/edition/move-edition.ts';
import { openEdition } from './output/edition/open-edition.ts';
import { writeNginxRules } from './output/nginx-rules.ts';
import { openStaging } from './output/open-staging.ts';
import { expectReplaceable, removeSite } from './output/site-folder.ts';
import { tightenHeaders } from './output/tighten-headers.ts';
import { writeDataset } from './output/write-dataset.ts';
import { writeSearchIndex } from './output/write-search-index.ts';
import { writeEmbed } from './pages/write-embed.ts';
import { writePages } from './pages/write-pages.ts';
import { writeDiscoveryFiles } from './write-discovery-files.ts';

export type BuildOptions = {
  /** The folder of documents. */
  dataFolder: string;
  /** Where the finished site goes. A site of Lede's that is there now is changed in place. */
  outFolder: string;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
  /** The time of the build, of which its day matters. */
  builtAt: Date;
  /** Whether compressed copies are written beside the files of the site, for servers that send them. */
  compress: boolean;
  /** How many stories a large part of the search index has; usually, as many as readers can load at once. */
  searchPartLength?: number;
  /** What earlier builds have kept; null to make everything anew. */
  cache?: Cache | null;
  /** Called when the documents are read, before anything of them is written. Returns whether to go on. */
  accept: (generated: GeneratedSite) => Promise<boolean>;
  /** Puts the client's code into a folder, while documents are read. One that did so before may copy it: it depends on `base` alone. */
  bundle?: typeof bundleClient;
  /** Called as the build gets on. */
  onProgress?: (progress: BuildProgress) => void;
  /** Called once the site is in its place. */
  onBuilt?: (summary: BuildSummary) => void;
};

/**
 * Builds the site: the dataset, its search index, the client with its service worker, the pictures that are kept, and every page as HTML. All of it is
 * written beside the output folder, and what differs is moved there at the end. Returns null if `accept` says no.
 *
 * @throws UnusableOutput, before anything is written
 * @throws UnreadableFolder
 */
export async function buildSite(options: BuildOptions): Promise<GeneratedSite | null> {
  const { dataFolder, base, builtAt, compress, accept, cache = null } = options;
  const { bundle = bundleClient } = options;
  const { searchPartLength: length } = options;
  const { onProgress = () => undefined, onBuilt = () => undefined } = options;
  const { time, steps, sinceBegin } = timeSteps();
  const outFolder = await checkOutput({ ...options, workingFolder: process.cwd() });
  const onRead = (done: number, of: number) => onProgress({ step: 'reading', done, of });
  const kept = keptInCache(cache);
  const folder = await openStaging(outFolder);
  const ended = new AbortController();
  const bundling = bundle(folder, base, { signal: ended.signal, cache });
  // It may fail before it is waited for.
  bundling.catch(() => undefined);
  try {
    const generated = noteMissingAddress(
      await time('documents', () => generate(dataFolder, builtAt, { onRead, kept })),
    );
    if (!(await accept(generated))) return null;
    const edition = openEdition(folder, outFolder);
    const { dataset, site } = generated;
    const { manifest, renderer, embed, worker } = await time('code', () => bundling);
    await time('data', async () => {
      await tightenHeaders(join(folder, '_headers'), site);
      await writeNginxRules(folder, base);
      writeDataset(dataset, edition);
      await copyPictures(generated, edition);
    });
    const onIndexed = (done: number, of: number) => onProgress({ step: 'search', done, of });
    const describe = await time('feeds and cards', () =>
      writeDiscoveryFiles({ generated, renderer, builtAt, edition, base }),
    );
    const onWritten = (done: number, of: number) => onProgress({ step: 'pages', done, of });
    const pages = time('pages', () =>
      writePages({
        ...{ dataset, site, renderer, manifest, edition, base, describe, cache, onWritten },
      }),
    );
    // Stories are indexed by a process of its own, for which these threads leave time.
    const search = time('search', () => writeSearchIndex(dataset, edition, { length, onIndexed }));
    const rendered = await bothEnded(pages, search);
    await writeEmbed({ site, renderer, embed, folder, base });
    await rm(dirname(renderer.file), { recursive: true });
    await writeWebManifest({ site, renderer, folder });
    await writeWorker({ worker, manifest, site, dataset, edition, base });
    if (compress) await time('compression', () => compressFiles(edition));
    const changes = await time('output', async () => {
      // Someone may have put a folder of their own there while the site was built.
      await expectReplaceable(outFolder);
      return moveEdition(edition, compress ? compressor : null);
    });
    onBuilt({ ...changes, rendered, milliseconds: sinceBegin(), steps });
    return generated;
  } finally {
    ended.abort();
    await Promise.allSettled([bundling]);
    await removeSite(folder);
  }
}

/**
 * What the first of two pieces of work came to, once both have ended: the folder that they write to may be removed
 * afterwards. Rejects where either did.
 */
async function bothEnded<Result>(first: Promise<Result>, second: Promise<void>): Promise<Result> {
  await Promise.allSettled([first, second]);
  await second;
  return first;
}
