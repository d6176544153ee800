import { articleIdentity, youtubeVideoId } from '#documents/address/article-identity.ts';
import { readWebAddress } from '#documents/address/web-address.ts';
import { limits } from '#documents/limits.ts';
import type { Finding } from '#documents/problems/problems.ts';
import type { Keys } from '#documents/yaml/parse-yaml.ts';
import type { NamedTopic, Reading } from './draft.ts';
import type { Body } from './front-matter.ts';
import {
  type Lack,
  readAlternates,
  readMainAddress,
  readPublisher,
  readTexts,
  readTime,
} from './read-article.ts';
import { readBody } from './read-body.ts';
import {
  inside,
  type Place,
  readKeys,
  readList,
  readText,
  report,
  tellValue,
} from './read-keys.ts';
import { readMentions } from './read-mentions.ts';
import { readPictures } from './read-pictures.ts';
import { documentSchema, examples, expectations } from './schema.ts';

/** Reads the front matter and the body of a document. What is wrong with them is reported. */
export function readStory(value: Keys, body: Body, place: Place, timeZone: string): Reading {
  const keys = readKeys(documentSchema, value, place);
  if (keys.removed === true) return readRemoval(keys, place, timeZone);
  const address = readMainAddress(keys, place);
  const publishedAt = readTime(keys, timeZone);
  const texts = readTexts(keys, place);
  const lacks = [publishedAt, address].filter((part) => typeof part !== 'string');
  if (texts.title === '') lacks.unshift({ key: 'title', value: null, reason: 'is blank' });
  for (const lack of lacks) reportLack(lack, value, place);
  if (typeof address !== 'string' || typeof publishedAt !== 'string' || texts.title === '') {
    return { kind: 'rejected' };
  }
  const isVideo = keys.type === 'video';
  if (isVideo && youtubeVideoId(new URL(address)) === null) {
    report(inside(place, 'type'), 'video-unknown');
  }
  const { publisher, domain, logo } = readPublisher(keys, address, place);
  return {
    kind: 'draft',
    draft: {
      title: texts.title,
      excerpt: texts.excerpt,
      file: place.file,
      publishedAt,
      url: address,
      identity: articleIdentity(address),
      publisher,
      domain,
      logo,
      images: readPictures(keys.images, place),
      alternates: readAlternates(keys, address, place),
      topics: readTopics(keys.topics, inside(place, 'topics')),
      mentions: readMentions(keys.related, inside(place, 'related'), timeZone),
      isVideo,
      heat: rankOf(keys.heat),
      quality: rankOf(keys.quality),
      unpublished: keys.published === false,
      body: readBody(body, place),
    },
  };
}

/** Reports why a document can't be a story: a value is missing, of the wrong kind, or wrong. */
function reportLack(lack: Lack, value: Keys, place: Place): void {
  const { key } = lack;
  const at = inside(place, key);
  const example = examples[key] ?? '';
  const given = value[key];
  if (lack.value !== null) {
    const code = key === 'publishedDateTime' ? 'date-wrong' : 'address-wrong';
    report(at, code, { key, value: lack.value, reason: lack.reason });
  } else if (typeof given === 'object' && given !== null) {
    withdraw(place.findings, key);
    const expected = expectations[key] ?? '';
    report(at, 'required-value-wrong', { key, found: tellValue(given), expected, example });
  } else {
    const what = key === 'webUrl' ? 'webUrl and no originalUrl' : key;
    report(at, 'value-missing', { key: what, example });
  }
}

/** Takes back the warning that a value was left out, where leaving it out costs the document. */
function withdraw(findings: Finding[], key: string): void {
  const index = findings.findIndex(
    ({ code, details }) => code === 'value-wrong' && details.key === key,
  );
  if (index !== -1) findings.splice(index, 1);
}

/** Every address that the document names was taken down with it. */
function readRemoval(keys: DocumentKeys, place: Place, timeZone: string): Reading {
  const identities = [keys.webUrl, keys.originalUrl].flatMap((text) => {
    const reading = readWebAddress(text ?? '');
    return reading.ok ? articleIdentity(reading.address) : [];
  });
  if (identities.length === 0) report(inside(place, 'webUrl'), 'removed-address-wrong');
  const publishedAt = readTime(keys, timeZone);
  const { title } = readTexts(keys, { ...place, findings: [] });
  const headline = typeof publishedAt === 'string' ? { title, publishedAt } : null;
  return { kind: 'removed', removal: { file: place.file, identities, headline } };
}

type DocumentKeys = ReturnType<typeof readKeys<typeof documentSchema>>;

/** `heat: -1` is how this format says "no rank of its own". */
function rankOf(rank: number | undefined): number {
  return rank === undefined || rank < 0 ? Number.NEGATIVE_INFINITY : rank;
}

/** The names of the topics, each once. */
function readTopics(list: readonly unknown[] | undefined, place: Place): NamedTopic[] {
  const topics = new Map<string, NamedTopic>();
  for (const [index, value] of readList(list, limits.topics, place).entries()) {
    if (value === null) continue;
    if (typeof value === 'object') {
      report(inside(place, index), 'value-wrong', {
        key: `topics[${index}]`,
        found: tellValue(value),
        expected: 'a name',
      });
      continue;
    }
    const name = readText(String(value), limits.texts.name, inside(place, index));
    if (name !== '' && !topics.has(name)) topics.set(name, { name, index });
  }
  return [...topics.values()];
}
