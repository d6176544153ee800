import process from 'node:process';
import { buildJourneySites } from './support/sites/build-journey-sites.ts';
import { sitesOfRun } from './support/sites/journey-sites.ts';

/** Builds the sites of the journeys into the folder that the first word names, in a process of its own. */
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Name the folder to build the sites in.');
await buildJourneySites(folder, sitesOfRun());
