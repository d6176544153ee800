import type { Publisher } from '#dataset/story.ts';
import type { Language } from './language.ts';

/** Who published an article, and the platform that it came by: `PC Gamer via MSN` */
export function nameWithPlatform(
  { name, via }: Pick<Publisher, 'name' | 'via'>,
  language: Language,
): string {
  return via === undefined ? name : `${name} ${language.via(via)}`;
}
