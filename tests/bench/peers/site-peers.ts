import type { InstalledPeer } from './install-peers.ts';

/*
 * Generators of sites in general, set up to make one page of each document of the same folder: its headline, its
 * excerpt, and the list of what others reported. Lists, topics, publishers, an archive, a search, feeds and
 * everything about coverage are what they leave out beside Lede.
 */

/** A tool that makes a site of a folder of documents. It is run where it is installed. */
export type SitePeer = InstalledPeer & {
  name: string;
  /** What is run, given the folder of documents and that of the site. */
  command: (documents: string, out: string) => readonly string[];
};

/** A story's page in Liquid's and Nunjucks' common language. */
const liquidPage = `<!doctype html>
<title>{{ title }}</title>
<h1>{{ title }}</h1>
<p>{{ excerpt }}</p>
<ul>{% for report in related %}<li><a href="{{ report.webUrl }}">{{ report.title }}</a>, {{ report.provider.name }}</li>{% endfor %}</ul>
{{ content }}
`;

const eleventy: SitePeer = {
  name: 'Eleventy 3.1.8',
  packages: { '@11ty/eleventy': '3.1.8' },
  files: {
    'eleventy/_includes/story.liquid': liquidPage,
    'eleventy/eleventy.config.mjs': `
export default function (config) {
  config.setQuietMode(true);
  config.addGlobalData('layout', 'story.liquid');
  return { dir: { input: 'documents', includes: '../_includes', output: 'out' } };
}
`,
  },
  command: (documents, out) => [
    'sh',
    '-c',
    'cd eleventy && rm -rf documents out && ln -s "$1" documents && ln -s "$2" out && mkdir -p "$2" && exec ../node_modules/.bin/eleventy',
    'sh',
    documents,
    out,
  ],
};

const astro: SitePeer = {
  name: 'Astro 5.18.2',
  packages: { astro: '5.18.2' },
  files: {
    'astro/package.json': '{ "private": true, "type": "module" }\n',
    'astro/astro.config.mjs': `
export default { outDir: process.env.OUT, cacheDir: process.env.OUT + '-cache', devToolbar: { enabled: false } };
`,
    'astro/src/content.config.mjs': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const documents = defineCollection({ loader: glob({ pattern: '**/*.md', base: process.env.DOCUMENTS }) });
export const collections = { documents };
`,
    'astro/src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const documents = await getCollection('documents');
  return documents.map((document) => ({ params: { id: document.id }, props: { document } }));
}
const { document } = Astro.props;
const { title, excerpt, related = [] } = document.data;
const { Content } = await render(document);
---
<!doctype html>
<title>{title}</title>
<h1>{title}</h1>
<p>{excerpt}</p>
<ul>{related.map((report) => <li><a href={report.webUrl}>{report.title}</a>, {report.provider?.name}</li>)}</ul>
<Content />
`,
  },
  command: (documents, out) => [
    'sh',
    '-c',
    'cd astro && DOCUMENTS="$1" OUT="$2" ASTRO_TELEMETRY_DISABLED=1 exec ../node_modules/.bin/astro build --silent',
    'sh',
    documents,
    out,
  ],
};

/** Not a package: it is run where the system has it. */
const hugo: SitePeer = {
  name: 'Hugo',
  packages: {},
  files: {
    'hugo/hugo.yaml': 'disableKinds: [taxonomy, term, RSS, sitemap]\n',
    'hugo/layouts/_default/single.html': `<!doctype html>
<title>{{ .Title }}</title>
<h1>{{ .Title }}</h1>
<p>{{ .Params.excerpt }}</p>
<ul>{{ range .Params.related }}<li><a href="{{ .weburl }}">{{ .title }}</a>, {{ with .provider }}{{ .name }}{{ end }}</li>{{ end }}</ul>
{{ .Content }}
`,
  },
  command: (documents, out) => [
    'hugo',
    '--source',
    'hugo',
    '--config',
    'hugo.yaml',
    '--contentDir',
    documents,
    '--destination',
    out,
    '--quiet',
  ],
};

export const sitePeers: readonly SitePeer[] = [hugo, eleventy, astro];
