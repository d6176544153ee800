import { articleIdentity, otherIdentity } from '#documents/address/article-identity.ts';
import { readWebAddress } from '#documents/address/web-address.ts';
import { youtubeVideoId } from '#documents/address/youtube.ts';
import { limits } from '#documents/limits.ts';
import type { Diagnostic } from '#documents/problems/diagnostics.ts';
import { describeValue } from '#documents/text/describe-value.ts';
import type { YamlMapping } from '#documents/yaml/parse-yaml.ts';
import { readBody } from './body/read-body.ts';
import type { NamedTopic, ParsedFile } from './draft.ts';
import type { Body } from './opening/front-matter.ts';
import { inside, type ParseContext, report } from './parse-context.ts';
import {
  readMainAddress,
  readOthers,
  readPublisher,
  readTexts,
  readTime,
  type ValueDiagnostic,
} from './read-article.ts';
import { readKeys, readList } from './read-keys.ts';
import { readMentions } from './read-mentions.ts';
import { readPictures } from './read-pictures.ts';
import { readText } from './read-text.ts';
import { documentSchema, examples, expectations } from './schema.ts';

/** Reads the front matter and the body of a document, and reports their problems. */
export function readStory(
  value: YamlMapping,
  body: Body,
  context: ParseContext,
  timeZone: string,
): ParsedFile {
  const keys = readKeys(documentSchema, value, context);
  if (keys.removed === true) return readRemoval(keys, context, timeZone);
  const address = readMainAddress(keys, context);
  const publishedAt = readTime(keys, timeZone, context);
  const texts = readTexts(keys, context);
  const faults = [publishedAt, address].filter((part) => typeof part !== 'string');
  if (texts.title === '') faults.unshift({ key: 'title', value: null, reason: 'is blank' });
  for (const fault of faults) reportValue(fault, value, context);
  if (typeof address !== 'string' || typeof publishedAt !== 'string' || texts.title === '') {
    return { kind: 'rejected' };
  }
  const isVideo = keys.type === 'video';
  if (isVideo && youtubeVideoId(new URL(address)) === null) {
    report(inside(context, 'type'), 'video-unknown');
  }
  const { alternates, otherAddresses } = readOthers(keys, address, context);
  const { publisher, domain, logo } = readPublisher(keys, address, context);
  return {
    kind: 'draft',
    draft: {
      title: texts.title,
      excerpt: texts.excerpt,
      file: context.file,
      publishedAt,
      dateSeen: keys.dateSeen === true,
      url: address,
      identity: articleIdentity(address),
      otherAddresses,
      publisher,
      domain,
      logo,
      images: readPictures(keys.images, context),
      alternates,
      topics: readTopics(keys.topics, inside(context, 'topics')),
      mentions: readMentions(keys.related, inside(context, 'related'), timeZone),
      isVideo,
      heat: rankOf(keys.heat),
      quality: rankOf(keys.quality),
      unpublished: keys.published === false,
      event: readText(keys.event ?? '', limits.texts.name, inside(context, 'event')) || null,
      body: readBody(body, context),
    },
  };
}

/** Reports why a document cannot be a story: a value is missing, of the wrong kind, or invalid. */
function reportValue(fault: ValueDiagnostic, value: YamlMapping, context: ParseContext): void {
  const { key } = fault;
  const at = inside(context, key);
  const example = examples[key] ?? '';
  const given = value[key];
  if (fault.value !== null) {
    const code = key === 'publishedDateTime' ? 'date-wrong' : 'address-wrong';
    report(at, code, { key, value: fault.value, reason: fault.reason });
  } else if (typeof given === 'object' && given !== null) {
    withdraw(context.diagnostics, key);
    const expected = expectations[key] ?? '';
    report(at, 'required-value-wrong', { key, found: describeValue(given), expected, example });
  } else {
    const what = key === 'webUrl' ? 'webUrl and no originalUrl' : key;
    report(at, 'value-missing', { key: what, example });
  }
}

/** Withdraws the warning that a value was ignored, because ignoring it keeps the document out. */
function withdraw(diagnostics: Diagnostic[], key: string): void {
  const index = diagnostics.findIndex(
    ({ code, details }) => code === 'value-wrong' && details.key === key,
  );
  if (index !== -1) diagnostics.splice(index, 1);
}

/** Reads a document that says its article was taken down, at every address that it gives. */
function readRemoval(keys: DocumentKeys, context: ParseContext, timeZone: string): ParsedFile {
  const given = [keys.webUrl, keys.originalUrl, keys.ampWebUrl, keys.cdnAmpWebUrl];
  const [own, ...others] = given.flatMap((text) => {
    const result = readWebAddress(text ?? '');
    return result.ok ? result.address : [];
  });
  const identities = [
    ...(own === undefined ? [] : [articleIdentity(own)]),
    ...others.flatMap((address) => otherIdentity(address) ?? []),
  ];
  if (identities.length === 0) report(inside(context, 'webUrl'), 'removed-address-wrong');
  const unreported = { ...context, diagnostics: [] };
  const publishedAt = readTime(keys, timeZone, unreported);
  const { title } = readTexts(keys, unreported);
  const headline = typeof publishedAt === 'string' ? { title, publishedAt } : null;
  const mentions = readMentions(keys.related, inside(unreported, 'related'), timeZone);
  return {
    kind: 'removed',
    removal: { file: context.file, identities, title, headline, mentions },
  };
}

type DocumentKeys = ReturnType<typeof readKeys<typeof documentSchema>>;

/** `heat: -1` is how this format says "no rank of its own". */
function rankOf(rank: number | undefined): number {
  return rank === undefined || rank < 0 ? Number.NEGATIVE_INFINITY : rank;
}

/** The names of the topics, each once. */
function readTopics(list: readonly unknown[] | undefined, context: ParseContext): NamedTopic[] {
  const topics = new Map<string, NamedTopic>();
  for (const [index, value] of readList(list, limits.topics, context).entries()) {
    if (value === null) continue;
    if (typeof value === 'object') {
      report(inside(context, index), 'value-wrong', {
        key: `topics[${index}]`,
        found: describeValue(value),
        expected: 'a name',
      });
      continue;
    }
    const name = readText(String(value), limits.texts.name, inside(context, index));
    if (name !== '' && !topics.has(name)) topics.set(name, { name, index });
  }
  return [...topics.values()];
}
