import { formatDate } from '#client/language/dates.ts';
import type { Language } from '#client/language/language.ts';
import type { Story } from '#dataset/story.ts';

/** An article as one cites it: publisher, headline, date, address. */
export function cite(
  { source, title, publishedAt, url }: Pick<Story, 'source' | 'title' | 'publishedAt' | 'url'>,
  timeZone: string,
  language: Language,
): string {
  const [open, close] = language.quotationMarks;
  return `${source.name}: ${open}${title}${close}, ${formatDate(publishedAt, timeZone, language)}. ${url}`;
}
