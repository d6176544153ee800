import { compareText } from '#documents/text/compare-text.ts';
import { youtubeVideoId } from './youtube.ts';

/**
 * Query parameters that tell where a reader came from, not which article it is: those of advertisers
 * and social networks, of newsletters, and of the publishers' own counting.
 */
const trackingParameters = new RegExp(
  `^(${[
    String.raw`utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|srsltid`,
    'igshid|igsh|__twitter_impression|ref_src|ref_url|_branch_match_id|rdt_cid|_ga|_gl',
    String.raw`mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hsa_\w+|vero_id|oly_anon_id|oly_enc_id|elq\w*|sc_cid`,
    String.raw`ocid|cmp|cmpid|ncid|ico|ftag|smid|xtor|wt[._]mc(_id)?|guccounter|guce_\w+`,
    String.raw`ns_campaign|ns_mchannel|at_(medium|campaign|custom\d|link_\w+|ptr_name|format)|[mp](tm|k)_(campaign|source|medium|kwd|keyword|content)`,
  ].join('|')})(=|$)`,
  'i',
);

/** A fragment that is a path: it names the page on sites that have but one file. */
const route = /^#!?\//;

/**
 * What two addresses of one article have in common: host and path and the parameters that mean
 * something, in whatever order. Scheme, `www.`, fragment, trailing slash, tracking parameters and the
 * encoding of letters that need none are left aside.
 */
export function articleIdentity(address: string): string {
  const url = new URL(address);
  const video = youtubeVideoId(url);
  if (video !== null) return `youtube:${video}`;
  const host = url.host.replace(/^www\.|\.(?=$|:)/g, '');
  const path = url.pathname.replace(/\/+$/, '');
  const fragment = route.test(url.hash) ? url.hash : '';
  return `${host}${path}${meaningful(url.search)}${fragment}`.replace(
    /%([0-9a-f]{2})/gi,
    decodePlain,
  );
}

/** What a query says of which article it is. */
function meaningful(query: string): string {
  if (query === '') return '';
  const parameters = query
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !trackingParameters.test(parameter))
    .sort(compareNames);
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}

/** Of two parameters with the same name, the order may mean something. */
function compareNames(a: string, b: string): number {
  return compareText(a.split('=', 1).join(), b.split('=', 1).join());
}

/** Letters and signs that are the same encoded and as they are: RFC 3986, section 2.3. */
function decodePlain(code: string, digits: string): string {
  const sign = String.fromCharCode(Number.parseInt(digits, 16));
  return /[\w.~-]/.test(sign) ? sign : code.toUpperCase();
}
