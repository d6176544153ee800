import { isIPv6 } from 'node:net';
import { join } from 'node:path';

/** What the commands read from the environment. */
export type Environment = {
  /** The folder of documents. */
  dataFolder: string;
  /** The folder of the finished site. */
  outFolder: string;
  /** Where the site is mounted: begins and ends with a slash. */
  base: string;
  /** Whether an error in a document ends the build. */
  strict: boolean;
  /** Whether compressed copies are written beside the files of a site. */
  compress: boolean;
  /** The folder of what a run keeps for the next; null for none. */
  cacheFolder: string | null;
  /** The port to serve the site at; 0 for any free one. */
  port: number;
  /** The time that counts as that of the build; null for the clock's. */
  sourceDate: Date | null;
  /** The hosts that may be asked for feeds though they are private: each as `host` or `host:port`. */
  privateHosts: ReadonlySet<string>;
};

/** A variable has a value that makes no sense. The message is for whoever set it. */
export class EnvironmentError extends Error {}

/**
 * Reads `LEDE_DATA`, `LEDE_OUT`, `LEDE_BASE`, `LEDE_STRICT`, `LEDE_COMPRESS`, `LEDE_CACHE`, `LEDE_PRIVATE_HOSTS`, `PORT` and
 * `SOURCE_DATE_EPOCH`, which reproducible builds have in common:
 * https://reproducible-builds.org/specs/source-date-epoch/. A blank one counts as absent.
 *
 * @throws EnvironmentError
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const dataFolder = variables.LEDE_DATA || 'data';
  const cache = variables.LEDE_CACHE || join(dataFolder, '.lede', 'cache');
  return {
    dataFolder,
    outFolder: variables.LEDE_OUT || 'dist',
    base: readBase(variables.LEDE_BASE || '/'),
    strict: isOn(variables.LEDE_STRICT || '0'),
    compress: isOn(variables.LEDE_COMPRESS || '1'),
    cacheFolder: isOn(cache) ? cache : null,
    port: readPort('PORT', variables.PORT || '4173'),
    sourceDate: readSourceDate(variables.SOURCE_DATE_EPOCH || ''),
    privateHosts: readPrivateHosts(variables.LEDE_PRIVATE_HOSTS || ''),
  };
}

function isOn(text: string): boolean {
  return !['0', 'false'].includes(text);
}

/** In seconds since 1970. */
const year9999 = Date.UTC(9999, 0) / 1000;

function readSourceDate(text: string): Date | null {
  if (text === '') return null;
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds < year9999)) {
    throw new EnvironmentError(
      `SOURCE_DATE_EPOCH is ${JSON.stringify(text)}; it must be a whole number of seconds since 1970, before the year 9999.`,
    );
  }
  return new Date(seconds * 1000);
}

function readBase(text: string): string {
  const base = `/${text}/`.replace(/\/{2,}/g, '/');
  if (!/^\/([\w.~-]+\/)*$/.test(base)) {
    throw new EnvironmentError(
      `LEDE_BASE is ${JSON.stringify(text)}; it must be a path like /news/.`,
    );
  }
  return base;
}

/**
 * The port that a text names; `source` is what the message calls it.
 *
 * @throws EnvironmentError
 */
export function readPort(source: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new EnvironmentError(
      `${source} is ${JSON.stringify(text)}; it must be a whole number from 0 to 65535.`,
    );
  }
  return port;
}

function readPrivateHosts(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\s,]+/).flatMap((host) => (host === '' ? [] : readHost(host))));
}

/** A host as URLs have it, so that all ways to write an address are one; its port as it is written. */
function readHost(text: string): string {
  const [, name = '', port = ''] = /^(.*?)(:\d{1,5})?$/.exec(text) ?? [];
  const hostname = isIPv6(text) ? `[${text}]` : name;
  const url = URL.canParse(`http://${hostname}/`) ? new URL(`http://${hostname}/`) : null;
  if (url === null || !/^http:\/\/[\w.:[\]-]+\/$/.test(url.href)) {
    throw new EnvironmentError(
      `LEDE_PRIVATE_HOSTS has ${JSON.stringify(text)} in it; it must be a list of hosts, like localhost:8080, 192.168.1.5.`,
    );
  }
  return isIPv6(text) ? url.hostname : url.hostname + port;
}
