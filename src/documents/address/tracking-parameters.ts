/*
 * Query parameters that record where a visitor came from, grouped by who appends them. They never
 * select the article. Compiled from, and to be checked against:
 * - ClearURLs, https://github.com/ClearURLs/Rules
 * - AdGuard URL Tracking filter,
 *   https://github.com/AdguardTeam/AdguardFilters/tree/master/TrackParamFilter
 * - Neat URL, https://github.com/Smile4ever/Neat-URL
 * - https://github.com/mpchadwick/tracking-query-params-registry
 * Those of publishers were seen in the links to their articles.
 */
const patterns = [
  // Google: Analytics (utm_*, _ga, _gl), Ads and Search Ads 360, Merchant Center (srsltid).
  String.raw`utm_\w+|_ga|_gl|gclid|gclsrc|dclid|gbraid|wbraid|srsltid`,
  // Click identifiers of other advertisers: Microsoft, Yandex, Reddit, Branch.
  'msclkid|yclid|rdt_cid|_branch_match_id',
  // Social networks: Facebook, Instagram, Twitter, TikTok, LinkedIn.
  'fbclid|igshid|igsh|twclid|ref_src|ref_url|__twitter_impression|ttclid|li_fat_id',
  // Newsletters and marketing mail: Mailchimp, Marketo, HubSpot, Vero, Omeda, Oracle Eloqua.
  String.raw`mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hsa_\w+|vero_id|oly_anon_id|oly_enc_id|elq\w*`,
  // Web analytics: Adobe Analytics (sc_cid), Webtrends, comScore (ns_*), AT Internet (xtor, at_*).
  'sc_cid|wt[._]mc(_id)?|ns_campaign|ns_mchannel|xtor',
  String.raw`at_(medium|campaign|custom\d|link_\w+|ptr_name|format)`,
  // Web analytics: Matomo, formerly Piwik.
  '[mp](tm|k)_(campaign|source|medium|kwd|keyword|content)',
  // Publishers: MSN and the BBC (ocid), the Guardian (CMP), Bloomberg (cmpid), AOL and TechCrunch
  // (ncid), the Daily Mail (ico), CNET and ZDNet (ftag), the New York Times (smid), Yahoo (guc*).
  String.raw`ocid|cmp|cmpid|ncid|ico|ftag|smid|guccounter|guce_\w+`,
];

const tracking = new RegExp(`^(${patterns.join('|')})(=|$)`, 'i');

/** Whether a parameter of a query, `name=value` or `name` alone, only records where a visitor came from. */
export function isTrackingParameter(parameter: string): boolean {
  return tracking.test(parameter);
}
