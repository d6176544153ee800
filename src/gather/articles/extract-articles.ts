import { isRoot } from '#documents/address/article-address.ts';
import { articleIdentity } from '#documents/address/article-identity.ts';
import { shownDomain } from '#documents/address/shown-domain.ts';
import { domainOf, readWebAddress } from '#documents/address/web-address.ts';
import { youtubeVideoId } from '#documents/address/youtube.ts';
import { limits as textLimits } from '#documents/limits.ts';
import { shorten } from '#documents/text/describe-value.ts';
import type { FeedItem, ParsedFeed } from '#gather/feeds/parsed-feed.ts';
import type { FoundArticle } from '#gather/found-article.ts';
import type { Subscription } from '#gather/subscription.ts';
import { readArticleLink } from './article-link.ts';
import { choosePicture } from './choose-picture.ts';
import { cutExcerpt } from './cut-excerpt.ts';
import type { LeftOut } from './left-out.ts';
import { namePublisher } from './name-publisher.ts';
import { readHeadline } from './read-headline.ts';
import { resolveLanguage } from './resolve-language.ts';

/** Finds the articles of a feed, in its order, each once; and says why each other item is none. */
export function extractArticles(
  feed: ParsedFeed,
  subscription: Subscription,
): { articles: FoundArticle[]; leftOut: LeftOut[] } {
  const articles = new Map<string, FoundArticle>();
  const leftOut: LeftOut[] = [];
  for (const item of feed.items) {
    const article = extractArticle(item, feed, subscription);
    if ('why' in article) {
      leftOut.push(article);
    } else if (articles.has(article.identity)) {
      const words = `"${shorten(article.headline, 80)}" is in the feed more than once.`;
      leftOut.push({ why: 'same-article', words });
    } else {
      articles.set(article.identity, article);
    }
  }
  return { articles: [...articles.values()], leftOut };
}

function extractArticle(
  item: FeedItem,
  feed: ParsedFeed,
  subscription: Subscription,
): FoundArticle | LeftOut {
  const publisher = namePublisher(item, feed, subscription);
  const headline = readHeadline(item.title ?? '', item.source?.name ?? null);
  if (headline === '') {
    const words = `An item without a headline was left out: ${item.link ?? item.id ?? 'no link'}.`;
    return { why: 'no-headline', words };
  }
  const named = `"${shorten(headline, 80)}"`;
  if (item.link === null) return { why: 'no-link', words: `${named} has no link.` };
  const link = readArticleLink(item.link, item.id);
  if (!link.ok) {
    const words = `${named} links to "${shorten(item.link, 80)}", which ${link.reason}.`;
    return { why: 'link-wrong', words };
  }
  const address = link.address;
  const url = new URL(address);
  if (isRoot(url)) {
    const words = `${named} links to the front page ${shorten(address, 80)}, not to an article.`;
    return { why: 'link-to-front-page', words };
  }
  const domain = domainOf(url.hostname);
  const excerpt = cutExcerpt(item.excerpt ?? '');
  const isYoutube = youtubeVideoId(url) !== null;
  const video = isYoutube ? link : readWebAddress(item.video ?? '');
  return {
    address,
    identity: articleIdentity(address),
    headline,
    excerpt: excerpt === headline ? '' : excerpt,
    at: item.published,
    publisher: { name: publisher?.slice(0, textLimits.texts.name) ?? shownDomain(domain), domain },
    picture: readPicture(item),
    language: resolveLanguage(`${headline} ${excerpt}`, [item.language, feed.language]),
    isVideo: video.ok,
    topics: subscription.topics,
  };
}

function readPicture({ pictures }: FeedItem): FoundArticle['picture'] {
  const picture = choosePicture(pictures);
  if (picture === null) return null;
  const { address, width, height } = picture;
  return { url: address, width, height };
}
