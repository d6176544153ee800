import { describe, expect, it } from 'vitest';
import type { ListedStory } from '#dataset/list.ts';
import { expectSound } from '#tests/support/dataset/check-dataset.ts';
import {
  type Files,
  pagesOf,
  report,
  storyText,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const desk = 'citydesk.example';
const harbour = 'harbourpost.example';
const wire = { name: 'Wire', domain: 'wire.example' };

/** A publisher's list, as a reader comes by it. */
async function listOf(publisher: string, files: Files): Promise<ListedStory[]> {
  const { dataset } = await writeWorld({ 'site.yaml': 'events: cited', ...files });
  expectSound(dataset);
  const entry = dataset.manifest.publishers.find(({ id }) => id === publisher);
  return pagesOf(dataset, entry?.firstPage ?? null).flatMap(({ stories }) => stories);
}

/** The story of the bridge, at noon, and what others wrote of it. */
function bridge(...related: ReturnType<typeof report>[]): Files {
  return { 'bridge.md': storyText({ title: 'Bridge reopens', related }) };
}

describe('what a publisher wrote', () => {
  it('is its own headline and time, and how many minutes after the first that was', async () => {
    const files = bridge(report({ title: 'What the bridge cost' }));
    const [story] = await listOf(desk, files);
    expect(story).toMatchObject({ title: 'Bridge reopens' });
    expect(story?.report).toEqual({
      article: {
        title: 'What the bridge cost',
        url: 'https://harbourpost.example/What%20the%20bridge%20cost',
        publishedAt: '2024-03-01T14:00:00Z',
      },
      lag: 120,
    });
  });

  it('is not said twice where it is the story itself, which was first', async () => {
    const [story] = await listOf(harbour, bridge(report()));
    expect(story?.report).toEqual({ lag: 0 });
  });

  it('is alone where nobody else reported the event, however often it did', async () => {
    const again = report({
      title: 'More on the bridge',
      provider: { name: 'Harbour Post', domain: harbour },
    });
    const [story] = await listOf(harbour, bridge(again));
    expect(story?.report).toEqual({ isAlone: true, more: 1 });
  });

  it('is the first of several', async () => {
    const later = report({ title: 'Later', publishedDateTime: '2024-03-01T18:00:00Z' });
    const earlier = report({ title: 'Earlier', publishedDateTime: '2024-03-01T13:00:00Z' });
    const [story] = await listOf(desk, bridge(later, earlier));
    expect(story?.report).toMatchObject({ article: { title: 'Earlier' }, lag: 60, more: 1 });
  });

  it('is marked where it is of another event, and has no lag', async () => {
    const old = report({ title: 'Bridge closes', publishedDateTime: '2023-06-01T12:00:00Z' });
    const [story] = await listOf(desk, bridge(old));
    expect(story?.report).toMatchObject({ article: { isOfAnotherEvent: true } });
    expect(story?.report).not.toHaveProperty('lag');
  });

  it('has no lag where its date is uncertain', async () => {
    const undated = report({
      title: 'Undated',
      publishedDateTime: '1970-01-01T00:00:00Z',
      provider: wire,
    });
    const [story] = await listOf(wire.domain, bridge(report(), undated));
    expect(story?.report).toMatchObject({ article: { dateUncertain: true } });
    expect(story?.report).not.toHaveProperty('lag');
  });

  it('names the platform that it came by', async () => {
    const onMsn = report({ provider: { name: 'City Desk on MSN', domain: 'msn.com' } });
    const elsewhere = { name: 'City Desk', domain: desk };
    const list = await listOf(desk, {
      ...bridge(onMsn),
      'ferry.md': storyText({ title: 'Ferry stops', provider: elsewhere }),
    });
    expect(list.map((story) => story.report?.article?.via)).toContain('MSN');
  });
});

describe('the list of a publisher', () => {
  it('is in the order of what it wrote, not of the stories', async () => {
    const wrote = (title: string, publishedDateTime: string) =>
      report({ title, publishedDateTime, webUrl: `https://${desk}/${title}` });
    const list = await listOf(desk, {
      'ferry.md': storyText({
        title: 'Ferry stops',
        publishedDateTime: '2024-03-01T08:00:00Z',
        related: [wrote('late', '2024-03-02T20:00:00Z')],
      }),
      'lock.md': storyText({
        title: 'Lock opens',
        publishedDateTime: '2024-03-02T08:00:00Z',
        related: [wrote('early', '2024-03-02T09:00:00Z')],
      }),
    });
    expect(list.map(({ title }) => title)).toEqual(['Ferry stops', 'Lock opens']);
  });
});
