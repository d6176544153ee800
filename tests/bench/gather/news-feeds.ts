import { newsFeed } from '#tests/support/gathering/news-feed.ts';

export const feedCount = 5_000;
const perFeed = 20;
export const articleCount = feedCount * perFeed;

/** When the feeds are gathered. Their news is of the two months before. */
export const gatheredAt = Date.UTC(2024, 2, 1, 12);
const minute = 60_000;
const days = 60;

/** So many events share the articles: five publishers have each. */
const eventCount = articleCount / 5;

const subjects = 'The council,A court,The ministry,A farmer,The port,A union,The museum'.split(',');
const deeds = 'approves,delays,funds,reopens,inspects,abandons,unveils,doubles'.split(',');
const objects = 'the bridge,a night line,the reservoir,a tax,the tunnel,a merger'.split(',');
const syllables = 'ba,ce,di,fo,gu,ha,je,ki,lo,mu,na,pe,ri,so,tu,va,we,xi,yo,zu'.split(',');

/** The feed with a number, from 0. The same number gives the same feed. */
export function benchFeed(feed: number): string {
  return newsFeed(
    Array.from({ length: perFeed }, (_, index) => {
      const article = feed * perFeed + index;
      const event = (article * 7_919) % eventCount;
      const at = gatheredAt - ((event * days * 24 * 60) / eventCount) * minute - article * 10;
      const place = placeName(event);
      const what = `${pick(deeds, event, 7)} ${pick(objects, event, 56)}`;
      return {
        title: `${pick(subjects, event, 1)} ${what} in ${place}`,
        link: `https://paper${feed}.example/news/${article}`,
        date: new Date(at).toISOString(),
        text: `It is what ${place} has been waiting for, says paper ${feed}: number ${article}.`,
      };
    }),
  );
}

/** A name that no other number has. */
function placeName(number: number): string {
  let name = '';
  for (let rest = number; name.length < 8; rest = Math.floor(rest / syllables.length)) {
    name += syllables[rest % syllables.length];
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function pick(words: readonly string[], number: number, step: number): string {
  return words[Math.floor(number / step) % words.length] ?? '';
}
