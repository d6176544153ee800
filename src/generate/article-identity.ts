/** Query parameters that tell where a reader came from, not which article it is. */
const trackingParameters =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|ocid|cmpid|ncid|ns_campaign|ns_mchannel|__twitter_impression|vero_id|oly_anon_id|oly_enc_id)(=|$)/i;

/** A fragment that is a path: it names the page on sites that have but one file. */
const route = /^#!?\//;

/**
 * What two addresses of one article have in common: host and path and the parameters that mean
 * something. Scheme, `www.`, fragment, trailing slash and tracking parameters are left aside.
 */
export function articleIdentity(address: string): string {
  const url = new URL(address);
  const video = youtubeVideoId(url);
  if (video !== null) return `youtube:${video}`;
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  const fragment = route.test(url.hash) ? url.hash : '';
  return `${host}${path}${meaningful(url.search)}${fragment}`.replace(/%[0-9a-f]{2}/gi, (code) =>
    code.toUpperCase(),
  );
}

/** What a query says of which article it is. */
function meaningful(query: string): string {
  if (query === '') return '';
  const parameters = query
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !trackingParameters.test(parameter));
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}

const youtubeHosts = /^(www\.|m\.|music\.)?youtube(-nocookie)?\.com$/;
const youtubeId = /^[A-Za-z0-9_-]{11}$/;

/**
 * The id of a YouTube video in any form of its address: `watch?v=`, `youtu.be/`, `embed/`, `shorts/`,
 * `live/`, `v/`. Null where the address is no YouTube video.
 */
export function youtubeVideoId(url: URL): string | null {
  const id = candidateId(url);
  return id !== null && youtubeId.test(id) ? id : null;
}

function candidateId(url: URL): string | null {
  if (url.hostname === 'youtu.be') return url.pathname.split('/')[1] ?? null;
  if (!youtubeHosts.test(url.hostname)) return null;
  const [, kind, id] = url.pathname.split('/');
  if (kind === 'watch') return url.searchParams.get('v');
  return kind !== undefined && /^(embed|shorts|live|v)$/.test(kind) ? (id ?? null) : null;
}
