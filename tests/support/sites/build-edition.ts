import '#tests/support/processes/kill-at-change.ts';
import process from 'node:process';
import { buildBundled } from './build-bundled.ts';

/*
 * Builds a site in a process of its own, in which the changes to the disk are counted, and which can be killed before one of
 * them. The words are what `buildBundled` is given.
 */
const [, , dataFolder = '', code = '', outFolder = ''] = process.argv;
await buildBundled(dataFolder, code, outFolder);
