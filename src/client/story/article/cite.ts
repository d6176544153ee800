import { formatDate } from '#client/language/dates.ts';
import type { Language } from '#client/language/language.ts';
import type { Story } from '#dataset/story.ts';

/** A citation of an article: publisher, headline, date and URL. */
export function cite(
  { source, title, publishedAt, url }: Pick<Story, 'source' | 'title' | 'publishedAt' | 'url'>,
  timeZone: string,
  language: Language,
): string {
  const [open, close] = language.quotationMarks;
  return `${source.name}: ${open}${title}${close}, ${formatDate(publishedAt, timeZone, language)}. ${url}`;
}
