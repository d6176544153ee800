import process from 'node:process';
import { benchEvents } from './parts/bench-events.ts';
import { benchGather } from './parts/bench-gather.ts';
import { benchGenerator } from './parts/bench-generator.ts';
import { benchGrowth } from './parts/bench-growth.ts';
import { benchInteractions } from './parts/bench-interactions.ts';
import { benchPictures } from './parts/bench-pictures.ts';
import { benchScale } from './parts/bench-scale.ts';
import { benchSite } from './parts/bench-site.ts';
import { makeTemporaryFolder } from './process/temporary-folder.ts';

/*
 * npm run bench [-- generator | growth | events | scale | site | gather | pictures | interactions …]
 * Measures and prints tables in Markdown. LEDE_BENCH_DATA names folders of documents to measure with,
 * parted like those of PATH; without it, all documents are generated. The
 * part `events` needs such folders.
 */
const parts = new Map<string, (folder: string) => Promise<void>>([
  ['generator', benchGenerator],
  ['growth', benchGrowth],
  ['events', benchEvents],
  ['scale', benchScale],
  ['site', benchSite],
  ['gather', benchGather],
  ['pictures', benchPictures],
  ['interactions', benchInteractions],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.has(name));
if (unknown.length > 0) {
  console.error(`bench doesn't know ${unknown.join(' ')}; it has ${[...parts.keys()].join(', ')}.`);
  process.exit(2);
}
for (const [name, bench] of parts) {
  if (asked.length === 0 || asked.includes(name)) await bench(await makeTemporaryFolder());
}
