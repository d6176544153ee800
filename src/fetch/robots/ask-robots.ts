import { type Answer, type Failure, type FetchRequest, fail } from '#fetch/answer.ts';
import { type RobotsRules, readRules, robotsBytes } from './read-rules.ts';

/** Asks the robots.txt of each origin once, and says why an address may not be asked; null if it may. */
export function openRobots(
  fetch: (request: FetchRequest) => Promise<Answer>,
  pause: (url: URL, milliseconds: number) => void,
): (url: URL) => Promise<Failure | null> {
  const known = new Map<string, Promise<RobotsRules>>();

  const ask = async (url: URL): Promise<RobotsRules> => {
    const address = `${url.origin}/robots.txt`;
    const rules = readRules(address, await fetch(robotsRequest(address)));
    if (rules.crawlDelay > 0) pause(url, rules.crawlDelay);
    return rules;
  };

  return async (url) => {
    const rules = known.get(url.origin) ?? ask(url);
    known.set(url.origin, rules);
    switch ((await rules).verdict(url)) {
      case 'allowed':
        return null;
      case 'disallowed':
        return fail(
          'robots-disallowed',
          `The robots.txt of ${url.host} asks robots not to read this page. Lede leaves it alone.`,
        );
      case 'unreachable':
        return fail(
          'robots-unreachable',
          `The robots.txt of ${url.host} can't be read, so Lede leaves its pages alone. It is asked again later.`,
        );
    }
  };
}

function robotsRequest(address: string): FetchRequest {
  return {
    address,
    wanted: { name: 'a robots.txt', accept: 'text/plain, */*;q=0.1', takes: () => true },
    validators: { etag: null, lastModified: null },
    robots: 'ignore',
    cutAt: robotsBytes,
  };
}
