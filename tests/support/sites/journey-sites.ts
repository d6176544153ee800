import process from 'node:process';

const everydaySites = ['sample', 'seed', 'large', 'edge'] as const;
const slowSites = [
  'sample',
  'large',
  'based',
  'edge',
  'arabic',
  'kept',
  'pictureless',
  'daily',
  'parts',
  'attacks',
] as const;

/** A site that journeys read. build-journey-sites.ts says what each holds. */
export type SiteName = (typeof everydaySites | typeof slowSites)[number];

/** Set in the environment to run the journeys in `slow/` instead of those in `everyday/`. */
export const slowVariable = 'LEDE_SLOW_JOURNEYS';

/** Whether this is a run of the slow journeys. */
export function isSlowRun(): boolean {
  return process.env[slowVariable] === '1';
}

/** The sites that the journeys of this run read. */
export function sitesOfRun(): readonly SiteName[] {
  return isSlowRun() ? slowSites : everydaySites;
}

/** Where a site is mounted: begins and ends with a slash. */
export function baseOf(site: SiteName): string {
  return site === 'based' ? '/news/' : '/';
}

/** Names the folder of built sites in the environment of Playwright; without it, Playwright builds them. */
export const sitesVariable = 'LEDE_JOURNEY_SITES';

/** Names the folder of the sites that are served, in the environment of the workers. */
export const builtSitesVariable = 'LEDE_JOURNEYS_FOLDER';

/** Tells the workers, which inherit the environment, where a site's front page is. */
export function announceSite(site: SiteName, address: string): void {
  process.env[variableOf(site)] = address;
}

/** The address of a site's front page, with a slash at the end. */
export function addressOf(site: SiteName): string {
  const address = process.env[variableOf(site)];
  if (address === undefined) throw new Error(`The site "${site}" was not built`);
  return address;
}

function variableOf(site: SiteName): string {
  return `LEDE_JOURNEYS_${site.toUpperCase()}`;
}
