import { articleIdentity } from '#documents/address/article-identity.ts';
import { limits } from '#documents/limits.ts';
import { isKeys, type Keys } from '#documents/yaml/parse-yaml.ts';
import type { Mention } from './draft.ts';
import { type Lack, readMainAddress, readPublisher, readTexts, readTime } from './read-article.ts';
import { inside, type Place, pathOf, readKeys, readList, report, tellValue } from './read-keys.ts';
import { readPictures } from './read-pictures.ts';
import { articleSchema, examples } from './schema.ts';

/** The entries of coverage that can be shown, or may be once all documents are read. */
export function readMentions(
  list: readonly unknown[] | undefined,
  place: Place,
  timeZone: string,
): Mention[] {
  return readList(list, limits.coverageEntries, place).flatMap((value, index) => {
    if (value === null) return [];
    const at = inside(place, index);
    if (isKeys(value)) return readMention(value, at, timeZone) ?? [];
    report(at, 'coverage-left-out', {
      reason: `is ${tellValue(value)}, where an article is expected`,
      advice: 'Write it like the others: `- title: …`, then its keys, indented.',
    });
    return [];
  });
}

function readMention(value: Keys, place: Place, timeZone: string): Mention | null {
  const keys = readKeys(articleSchema, value, place);
  const origin = { file: place.file, path: pathOf(place) };
  const texts = readTexts(keys, place);
  const publishedAt = readTime(keys, timeZone);
  const address = readMainAddress(keys, place);
  if (texts.title === '') {
    return leftOut({ key: 'title', value: null, reason: 'is blank' }, place);
  }
  if (typeof publishedAt !== 'string') return leftOut(publishedAt, place);
  if (typeof address !== 'string') {
    if (address.value !== null) return leftOut(address, place);
    return { kind: 'unaddressed', origin, headline: { title: texts.title, publishedAt } };
  }
  const { publisher, domain, logo } = readPublisher(keys, address, place);
  // Written out: there are very many, and spreading takes several times as long.
  const article = {
    title: texts.title,
    excerpt: texts.excerpt,
    publishedAt,
    url: address,
    identity: articleIdentity(address),
    publisher,
    domain,
    logo,
    images: readPictures(keys.images, place),
  };
  return { kind: 'article', origin, article };
}

function leftOut({ key, value, reason }: Lack, place: Place): null {
  const example = examples[key] ?? examples.webUrl ?? '';
  report(
    inside(place, key),
    'coverage-left-out',
    value === null
      ? { reason: `has no ${key}`, advice: `Give it one, like \`${example}\`, or delete it.` }
      : {
          reason: `has the ${key} "${value}", which ${reason}`,
          advice: `Write it like \`${example}\`, or delete the entry.`,
        },
  );
  return null;
}
