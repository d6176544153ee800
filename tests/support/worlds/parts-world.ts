import { documentText } from '#tests/support/documents/document-text.ts';

/** How many stories a large part of its search index has. */
export const partsWorldPart = 20;

const days = 65;

/**
 * The files of a site whose search index has four parts, by name: 65 stories, one a day from 27 February to
 * 1 May 2024, 5 of them in the newest part, from 27 April on, and 25 in the two that are searched without being asked
 * for, from 7 April on. All tell of a ferry; every fourth of a tunnel, but only before 17 March of a lighthouse,
 * and only from 7 April on of a viaduct.
 */
export function partsWorld(): Map<string, string> {
  const stories = Array.from({ length: days }, (_, number) => {
    const day = new Date(Date.UTC(2024, 1, 27 + number)).toISOString().slice(0, 10);
    const subject = number < 19 ? 'Lighthouse' : number >= 40 ? 'Viaduct' : 'Harbour';
    return [`${day}-ferry.md`, storyOf(number, day, subject)] as const;
  });
  return new Map([...stories, ['site.yaml', 'events: cited\n']]);
}

function storyOf(number: number, day: string, subject: string): string {
  return documentText({
    title: `${subject} ${number} awaits the ferry`,
    excerpt: number % 4 === 0 ? 'The tunnel is closed.' : 'The road is open.',
    publishedDateTime: `${day}T12:00:00Z`,
    webUrl: `https://harbourpost.example/news/${number}`,
    type: 'article',
    provider: { name: 'Harbour Post', domain: 'harbourpost.example' },
    topics: [number % 2 === 0 ? 'Cities' : 'Harbours'],
  });
}
