import { describe, expect, it } from 'vitest';
import { type Files, report, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const early = '2024-03-01T06:00:00Z';
const noon = '2024-03-01T12:00:00Z';
const late = '2024-03-01T20:00:00Z';
const harbour = 'harbourpost.example';
const desk = 'citydesk.example';

/** How many stories each publisher reported first, later and alone, by domain. */
async function standingsOf(
  files: Files,
): Promise<Record<string, [first: number, later: number, alone: number]>> {
  const { dataset } = await writeWorld(files);
  return Object.fromEntries(
    dataset.manifest.publishers.map(({ domain, first, later, alone }) => [
      domain,
      [first, later, alone],
    ]),
  );
}

describe('who was first', () => {
  it('is the publisher of the earliest article, whether it is the story’s or another’s', async () => {
    expect(
      await standingsOf({
        'bridge.md': storyText({
          title: 'Bridge reopens',
          related: [report({ publishedDateTime: early })],
        }),
        'ferry.md': storyText({
          title: 'Ferry stops',
          related: [report({ title: 'No more ferry', publishedDateTime: late })],
        }),
      }),
    ).toEqual({ [harbour]: [1, 1, 0], [desk]: [1, 1, 0] });
  });

  it('is no one where no one else reported it: that publisher was alone', async () => {
    const own = { name: 'Harbour Post', domain: harbour };
    expect(
      await standingsOf({
        'bridge.md': storyText({ title: 'Bridge reopens' }),
        'ferry.md': storyText({
          title: 'Ferry stops',
          related: [report({ title: 'More on the ferry', provider: own })],
        }),
      }),
    ).toEqual({ [harbour]: [0, 0, 2] });
  });

  it('is every publisher of the earliest minute', async () => {
    const third = { name: 'Wire', domain: 'wire.example' };
    const related = [
      report({ publishedDateTime: '2024-03-01T12:00:59Z' }),
      report({
        title: 'At the wire',
        provider: third,
        publishedDateTime: '2024-03-01T12:01:00Z',
      }),
    ];
    expect(
      await standingsOf({ 'bridge.md': storyText({ publishedDateTime: noon, related }) }),
    ).toEqual({ [harbour]: [1, 0, 0], [desk]: [1, 0, 0], 'wire.example': [0, 1, 0] });
  });

  it('is no one where the date of the only other report is uncertain, and no one was alone', async () => {
    const related = [report({ publishedDateTime: '1970-01-01T00:00:00Z' })];
    const none = { [harbour]: [0, 0, 0], [desk]: [0, 0, 0] };
    expect(await standingsOf({ 'bridge.md': storyText({ related }) })).toEqual(none);
    expect(
      await standingsOf({
        'bridge.md': storyText({
          publishedDateTime: '1970-01-01T00:00:00Z',
          related: [report()],
        }),
      }),
    ).toEqual(none);
  });

  it('is not who reported another event that a document names', async () => {
    const other = report({ publishedDateTime: '2023-06-01T12:00:00Z' });
    expect(await standingsOf({ 'bridge.md': storyText({ related: [other] }) })).toEqual({
      [harbour]: [0, 0, 1],
      [desk]: [0, 0, 0],
    });
    const provider = { name: 'Wire', domain: 'wire.example' };
    const same = report({ title: 'At the wire', provider, publishedDateTime: late });
    expect(await standingsOf({ 'bridge.md': storyText({ related: [other, same] }) })).toEqual({
      [harbour]: [1, 0, 0],
      [desk]: [0, 0, 0],
      'wire.example': [0, 1, 0],
    });
  });

  it('is counted once for an event, however many of its stories are in the folder', async () => {
    const other = {
      title: 'Bridge to open again',
      webUrl: 'https://citydesk.example/bridge',
      provider: { name: 'City Desk', domain: desk },
      publishedDateTime: early,
    };
    expect(
      await standingsOf({
        'lead.md': storyText({ title: 'Bridge reopens', heat: 9, related: [report(other)] }),
        'folded.md': storyText({ ...other, heat: 1 }),
      }),
    ).toEqual({ [harbour]: [0, 1, 0], [desk]: [1, 0, 0] });
  });

  it('is not told of a story of a day to come', async () => {
    const bridge = { title: 'Bridge reopens', related: [report({ publishedDateTime: early })] };
    const lock = report({ title: 'Lock opens today', publishedDateTime: '2026-06-01T06:00:00Z' });
    expect(
      await standingsOf({
        'bridge.md': storyText(bridge),
        'lock.md': storyText({
          title: 'Lock opens',
          publishedDateTime: '2026-06-02T06:00:00Z',
          related: [lock],
        }),
      }),
    ).toEqual({ [harbour]: [0, 1, 0], [desk]: [1, 0, 0] });
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
