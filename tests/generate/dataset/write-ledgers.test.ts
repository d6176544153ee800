import { describe, expect, it } from 'vitest';
import type { Ledger } from '#dataset/ledger.ts';
import { expectSound } from '#tests/support/dataset/check-dataset.ts';
import { type Files, report, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

/** Who reported an event, and how many minutes after it became known. The first of them leads it. */
type Event = readonly (readonly [publisher: string, minute: number])[];

function filesOf(events: readonly Event[]): Files {
  const files = events.map(([own, ...others] = [], number) => {
    const [publisher = 'none', minute = 0] = own ?? [];
    const related = others.map(([by, at]) =>
      report({ ...told(by, at, number), title: `${by} on matter ${number}` }),
    );
    const story = { ...told(publisher, minute, number), title: `Matter ${number}`, related };
    return [`${number}.md`, storyText(story)] as const;
  });
  return { 'site.yaml': 'events: cited', ...Object.fromEntries(files) };
}

function told(publisher: string, minute: number, number: number) {
  return {
    publishedDateTime: new Date(Date.UTC(2024, 0, 1 + number, 12, minute)).toISOString(),
    webUrl: `https://${publisher}.example/${number}`,
    provider: { name: publisher, domain: `${publisher}.example` },
  };
}

/** The ledger of a publisher; undefined if it has none. */
async function ledgerOf(publisher: string, events: readonly Event[]): Promise<Ledger | undefined> {
  const { dataset } = await writeWorld(filesOf(events));
  expectSound(dataset);
  const all = [...dataset.manifest.publishers, ...(dataset.morePublishers?.list ?? [])];
  const name = all.find(({ domain }) => domain === `${publisher}.example`)?.ledger;
  return name === undefined ? undefined : dataset.ledgers.get(name);
}

/** So many events that are alike. */
function times(count: number, ...event: Event): Event[] {
  return Array.from({ length: count }, () => event);
}

describe('the ledger of a publisher', () => {
  it('says how often it was first, later and alone', async () => {
    const events = [
      ...times(2, ['post', 0], ['desk', 10]),
      ...times(3, ['desk', 0], ['post', 5]),
      ...times(4, ['post', 0]),
    ];
    expect(await ledgerOf('post', events)).toMatchObject({
      events: 9,
      first: 2,
      later: 3,
      alone: 4,
    });
  });

  it('is not kept under five events that others reported too', async () => {
    const events = [...times(4, ['post', 0], ['desk', 10]), ...times(9, ['post', 0])];
    expect(await ledgerOf('post', events)).toBeUndefined();
    const fifth = times(1, ['post', 0], ['desk', 10]);
    expect(await ledgerOf('post', [...events, ...fifth])).toBeDefined();
  });

  it('has the median of how long after the first it was, in minutes', async () => {
    const after = (minute: number): Event => [
      ['desk', 0],
      ['post', minute],
    ];
    const five = [90, 1, 7, 2000, 3].map(after);
    expect(await ledgerOf('post', five)).toMatchObject({ later: 5, medianLag: 7 });
    expect(await ledgerOf('post', [...five, after(8)])).toMatchObject({ medianLag: 8 });
  });

  it('claims nothing that rests on fewer than five events', async () => {
    const events = [...times(4, ['desk', 0], ['post', 5]), ...times(4, ['post', 0], ['desk', 5])];
    expect(await ledgerOf('post', events)).toMatchObject({
      first: 4,
      later: 4,
      medianLag: null,
      follows: [],
      followedBy: [],
    });
  });

  it('names the three that it most often comes after; of two with as many, by id', async () => {
    const events = [
      ...times(2, ['zebra', 0], ['post', 5]),
      ...times(2, ['apple', 0], ['post', 5], ['zebra', 6]),
      ...times(2, ['maple', 0], ['post', 5]),
      ...times(3, ['desk', 0], ['post', 5]),
      ...times(1, ['once', 0], ['post', 5]),
    ];
    expect((await ledgerOf('post', events))?.follows).toEqual([
      { id: 'desk.example', name: 'desk', count: 3 },
      { id: 'apple.example', name: 'apple', count: 2 },
      { id: 'maple.example', name: 'maple', count: 2 },
    ]);
  });

  it('names those that most often report after it, and no one who did so once', async () => {
    const events = [
      ...times(4, ['post', 0], ['desk', 10], ['wire', 20]),
      ...times(1, ['post', 0], ['wire', 20], ['once', 30]),
    ];
    expect((await ledgerOf('post', events))?.followedBy).toEqual([
      { id: 'wire.example', name: 'wire', count: 5 },
      { id: 'desk.example', name: 'desk', count: 4 },
    ]);
  });

  it('has each of several first ones before it, but not one of more than ten at once', async () => {
    const both = times(5, ['desk', 0], ['wire', 0], ['post', 5]);
    expect((await ledgerOf('post', both))?.follows.map(({ name }) => name)).toEqual([
      'desk',
      'wire',
    ]);
    const crowd = Array.from({ length: 11 }, (_, number) => [`crowd-${number}`, 0] as const);
    const crowded = times(5, ...crowd, ['post', 5]);
    expect(await ledgerOf('post', crowded)).toMatchObject({ later: 5, medianLag: 5, follows: [] });
  });

  it('counts an event once, though several of its stories are in the folder', async () => {
    const files = filesOf(times(5, ['post', 0], ['desk', 10]));
    const twins = Object.fromEntries(
      Array.from({ length: 5 }, (_, number) => {
        const story = { ...told('desk', 10, number), title: `desk on matter ${number}` };
        return [`twin-${number}.md`, storyText(story)] as const;
      }),
    );
    const { dataset } = await writeWorld({ ...files, ...twins });
    expect(dataset.manifest.counts.stories).toBe(10);
    const entry = dataset.manifest.publishers.find(({ domain }) => domain === 'desk.example');
    expect(dataset.ledgers.get(entry?.ledger ?? '')).toMatchObject({ events: 5, later: 5 });
  });
});
