import { isWebAddress } from '#client/lib/web-address.ts';
import { isSourceDomain, isStoryId, isTopicSlug } from '#client/routes/addresses.ts';
import type { StorySummary } from '#dataset/list.ts';

/** Whether stored or imported data can be displayed as a story, with links that are safe. */
export function isStorySummary(found: unknown): found is StorySummary {
  return (
    isRecord(found) &&
    isText(found.id) &&
    isStoryId(found.id) &&
    isText(found.title) &&
    found.title !== '' &&
    isText(found.excerpt) &&
    isInstant(found.publishedAt) &&
    isWebAddress(found.url) &&
    isSource(found.source) &&
    isListOf(isTopic, found.topics) &&
    isListOf(isPicture, found.images) &&
    isCoverageSummary(found.coverageSummary)
  );
}

function isSource(found: unknown): boolean {
  return (
    isRecord(found) && isText(found.name) && isText(found.domain) && isSourceDomain(found.domain)
  );
}

function isTopic(found: unknown): boolean {
  return isRecord(found) && isText(found.name) && isText(found.slug) && isTopicSlug(found.slug);
}

function isPicture(found: unknown): boolean {
  return (
    isRecord(found) &&
    isWebAddress(found.url) &&
    isSize(found.width) &&
    isSize(found.height) &&
    isText(found.caption)
  );
}

function isCoverageSummary(found: unknown): boolean {
  return (
    isRecord(found) &&
    isCount(found.reports) &&
    isListOf(isText, found.publishers) &&
    isCount(found.otherPublishers) &&
    isInstant(found.first) &&
    isInstant(found.last) &&
    isListOf((mark) => isCount(mark) && mark <= 100, found.marks) &&
    isCount(found.own)
  );
}

function isListOf(isOne: (found: unknown) => boolean, found: unknown): boolean {
  return Array.isArray(found) && found.every(isOne);
}

function isInstant(found: unknown): boolean {
  return isText(found) && /^\d{4}-\d\d-\d\dT/.test(found) && !Number.isNaN(Date.parse(found));
}

function isSize(found: unknown): boolean {
  return found === null || (isCount(found) && found > 0);
}

function isCount(found: unknown): found is number {
  return typeof found === 'number' && Number.isInteger(found) && found >= 0;
}

function isText(found: unknown): found is string {
  return typeof found === 'string';
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null;
}
