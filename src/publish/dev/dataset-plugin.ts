import type { ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { type LocatedDiagnostic, withoutNotes } from '#documents/problems/diagnostics.ts';
import { locateDiagnostics } from '#documents/report/locate-diagnostics.ts';
import { printReport } from '#documents/report/print-diagnostics.ts';
import { datasetFiles } from '#generate/dataset/dataset-files.ts';
import { type GeneratedSite, generate } from '#generate/generate.ts';
import { indexSearch } from '#generate/search/index-search.ts';

/** How the dataset and the site's settings reach the page in development. */
type PluginOptions = {
  dataFolder: string;
  /** Puts what the client starts from into the page. */
  fillPage: (html: string, generated: GeneratedSite) => string;
};

/** What is served at the moment: an edition, its files by path, and its problems told in full. */
type Served = {
  generated: GeneratedSite;
  files: ReadonlyMap<string, unknown>;
  /** The files under `search/`, made when they are first asked for. */
  searchFiles: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Errors and warnings. */
  problems: LocatedDiagnostic[];
};

/** How long the folder must be quiet before it is read again: an editor's save is several events. */
const quietMilliseconds = 60;

/**
 * Serves the dataset from memory in `npm run dev`. When a document changes, the dataset is made again
 * and open pages fetch it anew, without a reload; errors show in the overlay and in the terminal, and
 * everything else stays up.
 */
export function datasetPlugin({ dataFolder, fillPage }: PluginOptions): Plugin {
  const folder = resolve(dataFolder);
  let served: Promise<Served>;

  return {
    name: 'lede:dataset',
    apply: 'serve',
    configureServer(server) {
      served = serve(folder);
      served.then(
        (first) => log(server, first),
        (error: unknown) => server.config.logger.error(String(error)),
      );
      watch(server, folder, async () => {
        const before = await served.catch(() => null);
        // Where the folder can't be read any more, what was read last stays up.
        const next = await serve(folder);
        served = Promise.resolve(next);
        log(server, next);
        notifyPages(server, before, next);
      });
      server.ws.on('connection', async () => {
        const problems = await served.then(
          (current) => current.problems,
          () => [],
        );
        if (hasErrors(problems)) server.ws.send(overlay(problems));
      });
      server.middlewares.use(
        `${server.config.base}dataset/`.replace('//', '/'),
        (request, response, next) => {
          const path = decodePath((request.url ?? '').replace(/^\/|\?.*$/g, ''));
          served.then((current) => send(current, path, response)).catch(next);
        },
      );
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => fillPage(html, (await served).generated),
    },
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function serve(folder: string): Promise<Served> {
  const generated = await generate(folder);
  const problems = locateDiagnostics(folder, withoutNotes(generated.diagnostics));
  let searchFiles: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  return {
    generated,
    files: new Map(datasetFiles(generated.dataset)),
    searchFiles: () => {
      searchFiles ??= indexSearch(generated.dataset);
      return searchFiles;
    },
    problems,
  };
}

async function send(served: Served, path: string, response: ServerResponse): Promise<void> {
  const content = await read(served, path);
  response.statusCode = content === undefined ? 404 : 200;
  response.setHeader('content-type', contentType(path));
  response.setHeader('cache-control', 'no-store');
  response.end(content ?? JSON.stringify({ error: `There is no ${path} in the dataset.` }));
}

/** A file of the dataset as it is sent; undefined where there is none at the path. */
async function read(served: Served, path: string): Promise<string | Uint8Array | undefined> {
  if (path.startsWith('search/')) return (await served.searchFiles()).get(path.slice(7));
  const content = served.files.get(path);
  return content === undefined ? undefined : JSON.stringify(content);
}

/** The browser runs no script, and no worker, that isn't called one. */
function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

/**
 * Calls back once the folder has been quiet for a moment after a change in it, one call after the
 * other: what was read last must be what is served.
 */
function watch(server: ViteDevServer, folder: string, changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!`${resolve(path)}${sep}`.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working
        .then(changed)
        .catch((error: unknown) => server.config.logger.error(String(error)));
    }, quietMilliseconds);
  });
}

function log(server: ViteDevServer, { generated, problems }: Served): void {
  const { diagnostics, dataset } = generated;
  const report = { problems, diagnostics, counts: dataset.manifest.counts };
  server.config.logger.info(printReport(report, { mostPerFile: 5, mostFiles: 10 }).trimEnd());
}

function notifyPages(
  server: ViteDevServer,
  before: Served | null,
  { generated, problems }: Served,
): void {
  const sameSite = JSON.stringify(before?.generated.site) === JSON.stringify(generated.site);
  if (!sameSite) server.ws.send({ type: 'full-reload' });
  server.ws.send({ type: 'custom', event: 'lede:dataset' });
  if (hasErrors(problems)) server.ws.send(overlay(problems));
  else if (before !== null && hasErrors(before.problems)) {
    server.ws.send({ type: 'update', updates: [] });
  }
}

function hasErrors(problems: readonly LocatedDiagnostic[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** The first error in Vite's overlay, and how many more there are. */
function overlay(problems: readonly LocatedDiagnostic[]): ErrorPayload {
  const errors = problems.filter((problem) => problem.severity === 'error');
  const told = errors.map(
    ({ file, line, column, message, hint }) => `${file}:${line}:${column}\n${message}\n${hint}`,
  );
  return {
    type: 'error',
    err: { message: told.join('\n\n'), stack: '', plugin: 'lede:dataset' },
  };
}
