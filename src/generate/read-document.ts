import { articleIdentity } from './article-identity.ts';
import { articleSchema, documentSchema, examples } from './document.ts';
import type { Article, Mention, Reading } from './draft.ts';
import { isKeys, parseFrontMatter, splitFrontMatter } from './front-matter.ts';
import { limits } from './limits.ts';
import { type Finding, finding } from './problems.ts';
import {
  type Missing,
  readAlternates,
  readMainAddress,
  readPictures,
  readPublisher,
  readTexts,
  readTime,
} from './read-article.ts';
import type { DocumentFile } from './read-folder.ts';
import {
  inside,
  type Place,
  readKeys,
  readList,
  readText,
  report,
  tellValue,
} from './read-keys.ts';

export type DocumentReading = { reading: Reading; findings: Finding[] };

/** Reads one file: a draft of a story, or why it is none. Never throws, whatever the file holds. */
export function readDocument(file: DocumentFile, timeZone: string): DocumentReading {
  if (file.content.kind === 'unreadable') {
    return rejected(
      finding(file.content.code, file.path, { line: 1, column: 1 }, file.content.details),
    );
  }
  const text = decode(file.content.bytes);
  if (text === null) {
    const line = firstBadLine(file.content.bytes);
    return rejected(finding('not-utf-8', file.path, { line, column: 1 }));
  }
  const matter = splitFrontMatter(file.path, text);
  if (!matter.ok) return rejected(matter.finding);
  const parsed = parseFrontMatter(file.path, matter.value);
  if (!parsed.ok) return rejected(parsed.finding);
  const findings: Finding[] = [];
  const reading = readStory(parsed.value, { file: file.path, path: [], findings }, timeZone);
  return { reading, findings };
}

function rejected(found: Finding): DocumentReading {
  const kind = found.code === 'not-a-document' ? 'not-a-document' : 'rejected';
  return { reading: { kind }, findings: [found] };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    if (end === -1 || decode(bytes.subarray(start, end)) === null) break;
    start = end + 1;
  }
  return line;
}

function readStory(
  value: Readonly<Record<string, unknown>>,
  place: Place,
  timeZone: string,
): Reading {
  const keys = readKeys(documentSchema, value, place);
  const address = readMainAddress(keys);
  if (keys.removed === true) return readRemoved(address, place);
  const publishedAt = readTime(keys, timeZone);
  const texts = readTexts(keys, place);
  const faults = [publishedAt, address].filter((part) => typeof part !== 'string');
  if (texts.title === '') {
    faults.unshift({ ok: false, key: 'title', value: null, reason: 'is blank' });
  }
  for (const fault of faults) reportFault(fault, value, place);
  if (typeof address !== 'string' || typeof publishedAt !== 'string' || texts.title === '') {
    return { kind: 'rejected' };
  }
  return {
    kind: 'draft',
    draft: {
      ...texts,
      file: place.file,
      publishedAt,
      url: address,
      identity: articleIdentity(address),
      ...readPublisher(keys, address, place),
      images: readPictures(keys, place),
      alternates: readAlternates(keys, place),
      topics: readTopics(keys.topics, inside(place, 'topics')),
      mentions: readMentions(keys.related, inside(place, 'related'), timeZone),
      isVideo: keys.type === 'video',
      heat: rankOf(keys.heat),
      quality: rankOf(keys.quality),
      unpublished: keys.published === false,
    },
  };
}

/** Reports why a document can't be a story: a value is missing, of the wrong kind, or wrong. */
function reportFault(fault: Missing, value: Readonly<Record<string, unknown>>, place: Place): void {
  const at = inside(place, fault.key);
  const example = examples[fault.key] ?? '';
  if (fault.value === null) {
    const given = value[fault.key];
    const isBlank = given === undefined || given === null || given === '';
    if (isBlank || typeof given === 'string') {
      const key = fault.key === 'webUrl' ? 'webUrl and no originalUrl' : fault.key;
      report(at, 'value-missing', { key, example });
    } else {
      withdraw(place.findings, fault.key);
      report(at, 'required-value-wrong', {
        key: fault.key,
        found: tellValue(given),
        expected:
          fault.key === 'title' ? 'a text' : fault.key === 'webUrl' ? 'an address' : 'a date',
        example,
      });
    }
    return;
  }
  const code = fault.key === 'publishedDateTime' ? 'date-wrong' : 'address-wrong';
  report(at, code, { key: fault.key, value: fault.value, reason: fault.reason });
}

/** Takes back the warning that a value was left out, where leaving it out costs the document. */
function withdraw(findings: Finding[], key: string): void {
  const index = findings.findIndex(
    ({ code, details }) => code === 'value-wrong' && details.key === key,
  );
  if (index !== -1) findings.splice(index, 1);
}

function readRemoved(address: string | Missing, place: Place): Reading {
  if (typeof address === 'string') {
    return { kind: 'removed', file: place.file, identity: articleIdentity(address) };
  }
  report(place, 'removed-address-wrong');
  return { kind: 'removed', file: place.file, identity: null };
}

/** `heat: -1` is how this format says "no rank of its own". */
function rankOf(rank: number | undefined): number {
  return rank === undefined || rank < 0 ? Number.NEGATIVE_INFINITY : rank;
}

function readTopics(list: readonly unknown[] | undefined, place: Place): string[] {
  const names = new Set<string>();
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
    const name = readText(String(value), inside(place, index));
    if (name !== '') names.add(name);
  }
  return [...names];
}

function readMentions(
  list: readonly unknown[] | undefined,
  place: Place,
  timeZone: string,
): Mention[] {
  return [...readList(list, limits.coverageEntries, place).entries()].flatMap(([index, value]) => {
    if (value === null) return [];
    const at = inside(place, index);
    if (isKeys(value)) return readMention(value, at, timeZone);
    report(at, 'coverage-left-out', {
      reason: `is ${tellValue(value)}, where an article is expected`,
      advice: 'Write it like the others: `- title: …`, then its keys, indented.',
    });
    return [];
  });
}

function readMention(
  value: Readonly<Record<string, unknown>>,
  place: Place,
  timeZone: string,
): Mention[] {
  const keys = readKeys(articleSchema, value, place);
  const origin = { file: place.file, path: place.path };
  const texts = readTexts(keys, place);
  const publishedAt = readTime(keys, timeZone);
  const address = readMainAddress(keys);
  if (texts.title === '') return leftOut(place, 'title', 'has no title');
  if (typeof publishedAt !== 'string') return leftOutFor(place, publishedAt);
  if (typeof address !== 'string') {
    if (address.value !== null) return leftOutFor(place, address);
    return [{ kind: 'unaddressed', origin, title: texts.title, publishedAt }];
  }
  const article: Article = {
    ...texts,
    publishedAt,
    url: address,
    identity: articleIdentity(address),
    ...readPublisher(keys, address, place),
    images: readPictures(keys, place),
  };
  return [{ kind: 'article', origin, article }];
}

function leftOutFor(place: Place, fault: Missing): Mention[] {
  const reason =
    fault.value === null
      ? `has no ${fault.key}`
      : `has a ${fault.key}, "${fault.value}", that ${fault.reason}`;
  return leftOut(place, fault.key, reason);
}

function leftOut(place: Place, key: string, reason: string): Mention[] {
  report(inside(place, key), 'coverage-left-out', {
    reason,
    advice: `Give it one, like \`${examples[key] ?? examples.webUrl}\`, or delete the entry.`,
  });
  return [];
}
