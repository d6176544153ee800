import process from 'node:process';

/** The sites that journeys read. tests/journeys/build-sites.ts says what each holds. */
export type SiteName = 'sample' | 'seed' | 'large' | 'based' | 'edge' | 'arabic';

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
