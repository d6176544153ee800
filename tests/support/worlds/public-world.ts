import { edgeWorld } from './edge-world.ts';
import { storyText } from './write-world.ts';

/**
 * The documents of a site that knows its address, by file name, where nothing has the usual length: and two
 * topics with so many stories that their lists have several pages.
 */
export function publicWorld(): Map<string, string> {
  const orchards = Array.from({ length: 100 }, (_, index): [string, string] => [
    `2023-01-${index}.md`,
    storyText({
      title: `Orchard number ${index}`,
      publishedDateTime: new Date(Date.UTC(2023, 0, 1, index * 7)).toISOString(),
      topics: ['Orchards', 'Fruit'],
      provider: { name: 'Orchard Post', domain: 'orchards.example' },
      webUrl: `https://orchards.example/${index}`,
    }),
  ]);
  const settings = 'title: "Edge & Sons"\ntagline: "News, <late>"\nurl: https://news.example\n';
  return new Map([...edgeWorld(), ...orchards, ['site.yaml', settings]]);
}
