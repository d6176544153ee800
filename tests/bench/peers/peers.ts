import type { InstalledPeer } from './install-peers.ts';

/*
 * The peers' scripts run where they are installed, outside of this project: so they are texts here.
 * Each reads the folder that DOCUMENTS names, with the keys that our own schema has and as lenient,
 * writes to the folder OUT, and sends the same measurement as ours (process/measurement.ts). Both
 * compile their configuration in that time, about a tenth of a second.
 */

/** A tool that also turns a folder of documents into data. */
export type Peer = InstalledPeer & {
  name: string;
  /** The one of the files that is measured. */
  script: string;
};

/** The schema of a document, given what `z` is there. Null is nothing, as in ours. */
const schema = `
const text = z.union([z.string(), z.number(), z.boolean()]).transform(String).nullish();
const number = z.number().nullish();
const article = {
  title: text,
  excerpt: text,
  publishedDateTime: text,
  webUrl: text,
  originalUrl: text,
  ampWebUrl: text,
  cdnAmpWebUrl: text,
  type: text,
  provider: z.record(z.string(), z.unknown()).nullish(),
  images: z.array(z.unknown()).nullish(),
};
const document = z.object({
  ...article,
  quality: number,
  heat: number,
  published: z.boolean().nullish(),
  removed: z.boolean().nullish(),
  topics: z.array(z.unknown()).nullish(),
  related: z.array(z.object(article)).nullish(),
});
`;

const send = `
const start = performance.now();
const before = process.cpuUsage();

function send(count) {
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  const cpuMilliseconds = (user + system) / 1000;
  const peakMegabytes = process.resourceUsage().maxRSS / 1000;
  process.send({ milliseconds, cpuMilliseconds, count, peakMegabytes }, () => process.exit());
}
`;

const velite: Peer = {
  name: 'Velite 0.4.0',
  packages: { velite: '0.4.0' },
  script: 'measure-velite.mjs',
  files: {
    'velite.config.mjs': `
import { defineConfig, s as z } from 'velite';
${schema}
export default defineConfig({
  root: process.env.DOCUMENTS,
  output: { data: process.env.OUT, assets: process.env.OUT },
  collections: { documents: { name: 'Document', pattern: '**/*.md', schema: document } },
});
`,
    'measure-velite.mjs': `
import { build } from 'velite';
${send}
const { documents } = await build({ config: 'velite.config.mjs', logLevel: 'silent' });
send(documents.length);
`,
  },
};

const contentCollections: Peer = {
  name: 'content-collections 0.15.3',
  packages: { '@content-collections/core': '0.15.3', zod: '4.6.7' },
  script: 'measure-content-collections.mjs',
  files: {
    'content-collections.config.mjs': `
import { relative } from 'node:path';
import { defineCollection, defineConfig } from '@content-collections/core';
import { z } from 'zod';
${schema}
const documents = defineCollection({
  name: 'documents',
  directory: relative('.', process.env.DOCUMENTS),
  include: '**/*.md',
  schema: document.extend({ content: z.string() }),
});
export default defineConfig({ content: [documents] });
`,
    'measure-content-collections.mjs': `
import { resolve } from 'node:path';
import { createBuilder } from '@content-collections/core';
${send}
const builder = await createBuilder(resolve('content-collections.config.mjs'), {
  configName: 'config.mjs',
  outputDir: process.env.OUT,
});
let count = 0;
builder.on('builder:end', ({ stats }) => {
  count = stats.documents;
});
await builder.build();
send(count);
`,
  },
};

export const peers: readonly Peer[] = [velite, contentCollections];
