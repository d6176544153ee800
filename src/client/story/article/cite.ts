import { formatArticleDate, formatDate } from '#client/language/dates.ts';
import type { Language } from '#client/language/language.ts';
import { nameWithPlatform } from '#client/language/name-with-platform.ts';
import type { Story } from '#dataset/story.ts';

type Cited = Pick<
  Story,
  'publisher' | 'title' | 'publishedAt' | 'dateUncertain' | 'dateSeen' | 'url'
>;

/** A citation of an article: publisher, headline, date and URL. */
export function cite(
  { publisher, title, url, ...dated }: Cited,
  timeZone: string,
  language: Language,
): string {
  const [open, close] = language.quotationMarks;
  const date = formatArticleDate(dated, formatDate, timeZone, language);
  return `${nameWithPlatform(publisher, language)}: ${open}${title}${close}, ${date}. ${url}`;
}
