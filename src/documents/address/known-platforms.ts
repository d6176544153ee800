/**
 * Platforms, by domain, and what they are called: many publish there under names of their own. They are
 * portals that carry the articles of others, and hosts on which anyone has a channel or a page.
 *
 * Not among them are hosts that give everyone a domain (blogspot.com, substack.com's blogs), because
 * those are told apart already, and GitHub, where names are those of software.
 */
export const knownPlatforms: ReadonlyMap<string, string> = new Map([
  ['msn.com', 'MSN'],
  ['yahoo.com', 'Yahoo'],
  ['news.yahoo.com', 'Yahoo News'],
  ['finance.yahoo.com', 'Yahoo Finance'],
  ['sports.yahoo.com', 'Yahoo Sports'],
  ['news.google.com', 'Google News'],
  ['apple.news', 'Apple News'],
  ['flipboard.com', 'Flipboard'],
  ['newsbreak.com', 'NewsBreak'],
  ['smartnews.com', 'SmartNews'],
  ['youtube.com', 'YouTube'],
  ['m.youtube.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['vimeo.com', 'Vimeo'],
  ['dailymotion.com', 'Dailymotion'],
  ['twitch.tv', 'Twitch'],
  ['tiktok.com', 'TikTok'],
  ['facebook.com', 'Facebook'],
  ['instagram.com', 'Instagram'],
  ['twitter.com', 'Twitter'],
  ['x.com', 'X'],
  ['threads.net', 'Threads'],
  ['bsky.app', 'Bluesky'],
  ['t.me', 'Telegram'],
  ['reddit.com', 'Reddit'],
  ['linkedin.com', 'LinkedIn'],
  ['medium.com', 'Medium'],
  ['substack.com', 'Substack'],
]);
