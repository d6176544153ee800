import { describe, expect, it } from 'vitest';
import {
  type Files,
  report,
  storyOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const [noon, evening] = ['2024-03-01T12:00:00Z', '2024-03-01T20:00:00Z'];
const webUrl = 'https://citydesk.example/cost';
const seen = { webUrl, publishedDateTime: evening, dateSeen: true };
const dated = { webUrl, publishedDateTime: noon };

/** The date of the article that several tell of, on the timeline of the bridge or as a story. */
function dateOf(world: World) {
  const articles = [...world.dataset.stories.values()].flatMap((one) => [one, ...one.coverage]);
  const found = articles.filter(({ url }) => url === webUrl);
  return found.map(({ publishedAt, dateSeen }) => ({ publishedAt, dateSeen }));
}

const known = { publishedAt: noon, dateSeen: undefined };

describe('the date of an article that was only seen', () => {
  it('is the one that another document on it gives, whichever ranks higher', async () => {
    const files: Files = {
      'a.md': storyText({ title: 'Seen', heat: 9, ...seen }),
      'b.md': storyText({ title: 'Dated', heat: 1, ...dated }),
    };
    const world = await writeWorld(files);
    expect(storyOf(world, 'Seen')).toMatchObject({ publishedAt: noon });
    expect(dateOf(world)).toEqual([known]);
  });

  it('is the one that an entry of coverage gives, for a document and for another entry', async () => {
    const naming = (title: string, keys: object) =>
      storyText({ title, event: title, related: [report({ title: 'Cost', ...keys })] });
    const document = await writeWorld({
      'bridge.md': naming('Bridge reopens', dated),
      'cost.md': storyText({ title: 'Cost', ...seen }),
    });
    expect(dateOf(document)).toEqual([known, known]);
    const entries = await writeWorld({
      'bridge.md': naming('Bridge reopens', seen),
      'ferry.md': naming('Ferry stops', dated),
    });
    expect(new Set(dateOf(entries).map(({ publishedAt }) => publishedAt))).toEqual(new Set([noon]));
    expect(dateOf(entries)).toContainEqual(known);
    expect(dateOf(entries)).not.toContainEqual(expect.objectContaining({ dateSeen: true }));
  });

  it('is rather a document’s than that of an entry, and the earliest of several', async () => {
    const related = [report({ title: 'Cost', webUrl, publishedDateTime: '2024-03-01T08:00:00Z' })];
    const world = await writeWorld({
      'a.md': storyText({ title: 'Seen', heat: 9, ...seen }),
      'b.md': storyText({ title: 'Later', ...dated, publishedDateTime: '2024-03-01T15:00:00Z' }),
      'c.md': storyText({ title: 'Dated', ...dated }),
      'd.md': storyText({ title: 'Bridge reopens', related }),
    });
    expect(storyOf(world, 'Seen')).toMatchObject({ publishedAt: noon });
  });

  it('is none that can’t be right', async () => {
    const world = await writeWorld({
      'a.md': storyText({ title: 'Seen', ...seen }),
      'b.md': storyText({ title: 'Dated', webUrl, publishedDateTime: '1970-01-01' }),
    });
    expect(dateOf(world)).toEqual([{ publishedAt: evening, dateSeen: true }]);
  });
});
