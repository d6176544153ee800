import { articleIdentity } from '#documents/address/article-identity.ts';
import { limits } from '#documents/limits.ts';
import { describeValue } from '#documents/text/describe-value.ts';
import { isYamlMapping, type YamlMapping } from '#documents/yaml/parse-yaml.ts';
import type { Mention } from './draft.ts';
import { inside, type ParseContext, pathOf, report } from './parse-context.ts';
import {
  readMainAddress,
  readOthers,
  readPublisher,
  readTexts,
  readTime,
  type ValueDiagnostic,
} from './read-article.ts';
import { readKeys, readList } from './read-keys.ts';
import { readPictures } from './read-pictures.ts';
import { articleSchema, examples } from './schema.ts';

/** The coverage entries that have an article, or may have one once all documents are read. */
export function readMentions(
  list: readonly unknown[] | undefined,
  context: ParseContext,
  timeZone: string,
): Mention[] {
  return readList(list, limits.coverageEntries, context).flatMap((value, index) => {
    if (value === null) return [];
    const at = inside(context, index);
    if (isYamlMapping(value)) return readMention(value, at, timeZone) ?? [];
    report(at, 'coverage-left-out', {
      reason: `is ${describeValue(value)}, but should be an article`,
      advice: 'Write it as `- title: …`, with its other keys indented below.',
    });
    return [];
  });
}

function readMention(value: YamlMapping, context: ParseContext, timeZone: string): Mention | null {
  const keys = readKeys(articleSchema, value, context);
  const origin = { file: context.file, path: pathOf(context) };
  const texts = readTexts(keys, context);
  const publishedAt = readTime(keys, timeZone, context);
  const address = readMainAddress(keys, context);
  if (texts.title === '') {
    return leftOut({ key: 'title', value: null, reason: 'is blank' }, context);
  }
  if (typeof publishedAt !== 'string') return leftOut(publishedAt, context);
  if (typeof address !== 'string') {
    if (address.value !== null) return leftOut(address, context);
    return { kind: 'unaddressed', origin, headline: { title: texts.title, publishedAt } };
  }
  const { publisher, domain, logo } = readPublisher(keys, address, context);
  const { otherAddresses } = readOthers(keys, address, context);
  // Property by property: there are very many, and spreading takes several times as long.
  const article = {
    title: texts.title,
    excerpt: texts.excerpt,
    publishedAt,
    dateSeen: keys.dateSeen === true,
    url: address,
    identity: articleIdentity(address),
    otherAddresses,
    publisher,
    domain,
    logo,
    images: readPictures(keys.images, context),
  };
  return { kind: 'article', origin, article };
}

function leftOut({ key, value, reason }: ValueDiagnostic, context: ParseContext): null {
  const example = examples[key] ?? examples.webUrl ?? '';
  report(
    inside(context, key),
    'coverage-left-out',
    value === null
      ? { reason: `has no ${key}`, advice: `Add one, like \`${example}\`, or delete the entry.` }
      : {
          reason: `has the ${key} "${value}", which ${reason}`,
          advice: `Write it like \`${example}\`, or delete the entry.`,
        },
  );
  return null;
}
