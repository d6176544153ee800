import { documentText } from '#tests/support/documents/document-text.ts';

/** The headlines of the stories: the first day's, and those that the next day adds, the newest first. */
export const dailyHeadlines = {
  today: ['Ferry timetable cut by half', 'Library opens on Sundays', 'Orchard prize goes north'],
  tomorrow: ['Bridge toll voted down', 'Night trains return', 'Museum lends its whale'],
} as const;

/** The documents of a site that is published every day, on the first day or on the next. */
export function dailyWorld(day: 'today' | 'tomorrow'): Map<string, string> {
  const today = dailyHeadlines.today.map((title, hour) => document(title, '2024-03-09', hour));
  const tomorrow = dailyHeadlines.tomorrow.map((title, hour) =>
    document(title, '2024-03-10', hour),
  );
  return new Map(day === 'today' ? today : [...today, ...tomorrow]);
}

function document(title: string, day: string, hour: number): [name: string, text: string] {
  const slug = title.toLowerCase().replaceAll(' ', '-');
  const text = documentText({
    title,
    excerpt: `This is what it was about: ${title}.`,
    publishedDateTime: `${day}T${12 - hour}:00:00Z`,
    webUrl: `https://daily.example/${slug}`,
    provider: { name: 'Daily', domain: 'daily.example' },
    topics: ['Town'],
  });
  return [`${day}-${slug}.md`, text];
}
