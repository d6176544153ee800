import { describe, expect, it } from 'vitest';
import { type Files, report, storyText, writeWorld } from '#tests/support/write-world.ts';

const early = '2024-03-01T06:00:00Z';
const late = '2024-03-01T20:00:00Z';

/** How many stories each publisher was the first to report, by domain. */
async function firstsOf(files: Files): Promise<Record<string, number>> {
  const { dataset } = await writeWorld(files);
  return Object.fromEntries(
    dataset.manifest.publishers.map(({ domain, first }) => [domain, first]),
  );
}

describe('who was first', () => {
  it('is the publisher of the earliest article, whether it is the story’s or another’s', async () => {
    expect(
      await firstsOf({
        'bridge.md': storyText({
          title: 'Bridge reopens',
          related: [report({ publishedDateTime: early })],
        }),
        'ferry.md': storyText({
          title: 'Ferry stops',
          related: [report({ title: 'No more ferry', publishedDateTime: late })],
        }),
      }),
    ).toEqual({ 'harbourpost.example': 1, 'citydesk.example': 1 });
  });

  it('is no one where no one else reported it', async () => {
    const own = { name: 'Harbour Post', domain: 'harbourpost.example' };
    expect(
      await firstsOf({
        'bridge.md': storyText({ title: 'Bridge reopens' }),
        'ferry.md': storyText({
          title: 'Ferry stops',
          related: [report({ title: 'More on the ferry', provider: own })],
        }),
      }),
    ).toEqual({ 'harbourpost.example': 0 });
  });

  it('is counted once for an event, however many of its stories are in the folder', async () => {
    const other = {
      title: 'Bridge to open again',
      webUrl: 'https://citydesk.example/bridge',
      provider: { name: 'City Desk', domain: 'citydesk.example' },
      publishedDateTime: early,
    };
    expect(
      await firstsOf({
        'lead.md': storyText({ title: 'Bridge reopens', heat: 9, related: [report(other)] }),
        'folded.md': storyText({ ...other, heat: 1 }),
      }),
    ).toEqual({ 'harbourpost.example': 0, 'citydesk.example': 1 });
  });

  it('is never counted more often than the stories of the publisher', async () => {
    const related = [
      report({ publishedDateTime: early }),
      report({ title: 'More', publishedDateTime: early }),
    ];
    const { dataset } = await writeWorld({ 'bridge.md': storyText({ related }) });
    for (const { count, first } of dataset.manifest.publishers) {
      expect(first).toBeLessThanOrEqual(count);
    }
  });
});
