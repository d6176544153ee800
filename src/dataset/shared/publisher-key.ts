import type { Publisher } from '#dataset/story.ts';

/** Equal for all publishers that are one publisher. Several publishers may share a domain. */
export function publisherKey({ name, domain }: Publisher): string {
  return `${domain} ${foldName(name)}`;
}

/** Equal for names that differ only in case, spaces or punctuation. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
