import type { Source } from '#dataset/story.ts';

/** What the sources of one publisher have in common: several may publish under one domain. */
export function publisherKey({ name, domain }: Source): string {
  return `${domain} ${foldName(name)}`;
}

/** What the spellings of one name have in common: its letters and digits, in lower case. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
