import robotsParser from 'robots-parser';
import type { Answer } from '#fetch/answer.ts';
import { robotName } from '#fetch/name-agent.ts';

/** What the robots.txt of an origin says to us. */
export type RobotsRules = {
  verdict: (url: URL) => 'allowed' | 'disallowed' | 'unreachable';
  /** In milliseconds; 0 if there is none. */
  crawlDelay: number;
};

/** Google's limit, too: RFC 9309, section 2.5, asks for at least 500 KiB. */
export const robotsBytes = 500 * 1024;

/**
 * In characters. Rules with `*` are matched in steps of their length times that of the path: a site whose
 * rules are longer than this wants to be left alone, or to keep us busy.
 */
const longestPatterns = 20_000;

/**
 * Reads the answer to a request for `/robots.txt` as RFC 9309, section 2.3.1, says: where there is none
 * (4xx, or redirects without end) everything is allowed, and where it can't be reached nothing is. A
 * server that asks us to slow down (429) counts as one that can't be reached.
 */
export function readRules(address: string, answer: Answer): RobotsRules {
  if (answer.kind === 'content') return parseRules(address, answer.body.toString('utf8'));
  const isUnavailable =
    answer.kind === 'failed' &&
    /^(?:forbidden|not-found|gone|status-unexpected|redirect)/.test(answer.code);
  return { verdict: () => (isUnavailable ? 'allowed' : 'unreachable'), crawlDelay: 0 };
}

function parseRules(address: string, text: string): RobotsRules {
  const patterns = text.split(/[\r\n]/).filter((line) => line.includes('*'));
  if (patterns.reduce((total, { length }) => total + length, 0) > longestPatterns) {
    return { verdict: () => 'disallowed', crawlDelay: 0 };
  }
  const robots = robotsParser(address, text);
  const seconds = robots.getCrawlDelay(robotName) ?? 0;
  return {
    verdict: ({ href }) => (robots.isAllowed(href, robotName) === false ? 'disallowed' : 'allowed'),
    crawlDelay: Math.max(0, seconds) * 1000,
  };
}
