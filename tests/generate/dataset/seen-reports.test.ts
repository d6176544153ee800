import { describe, expect, it } from 'vitest';
import { expectSound } from '#tests/support/dataset/check-dataset.ts';
import {
  type Files,
  pagesOf,
  report,
  storyOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const harbour = 'harbourpost.example';
const desk = 'citydesk.example';
const wire = { name: 'Wire', domain: 'wire.example' };
const at = (hour: string) => `2024-03-01T${hour}:00Z`;

/** The report of the wire, of which is only known when it was seen. */
function seenAt(hour: string, title = 'At the wire') {
  return report({ title, provider: wire, publishedDateTime: at(hour), dateSeen: true });
}

/** A story of noon, with others' reports of its event. */
function bridge(...related: ReturnType<typeof report>[]): Files {
  return { 'bridge.md': storyText({ title: 'Bridge reopens', related }) };
}

async function soundWorld(files: Files): Promise<World> {
  const world = await writeWorld({ 'site.yaml': 'events: cited', ...files });
  expectSound(world.dataset);
  return world;
}

/** How many stories each publisher reported first, later and alone, by domain. */
function standingsOf({ dataset }: World): Record<string, number[]> {
  const { publishers } = dataset.manifest;
  return Object.fromEntries(
    publishers.map(({ domain, first, later, alone }) => [domain, [first, later, alone]]),
  );
}

function listOf({ dataset }: World, domain: string) {
  const entry = dataset.manifest.publishers.find(({ id }) => id === domain);
  return pagesOf(dataset, entry?.firstPage ?? null).flatMap(({ stories }) => stories);
}

const nothing = [0, 0, 0];

describe('a report of which is only known when it was seen', () => {
  it('stands in order of time, and is a report and a publisher like any other', async () => {
    const world = await soundWorld(bridge(report(), seenAt('13:00')));
    const { coverage } = storyOf(world, 'Bridge reopens');
    expect(coverage.map(({ title, dateSeen }) => [title, dateSeen])).toEqual([
      ['At the wire', true],
      ['What the bridge cost', undefined],
    ]);
    const [summary] = listOf(world, wire.domain);
    expect(summary?.coverageSummary).toMatchObject({ reports: 3, otherPublishers: 2 });
    expect(world.dataset.manifest.counts).toMatchObject({ coverage: 2, publishers: 3 });
  });

  it('is neither first nor later, and has no lag', async () => {
    for (const hour of ['13:00', '15:00']) {
      const world = await soundWorld(bridge(report(), seenAt(hour)));
      expect(standingsOf(world)).toEqual({
        [harbour]: [1, 0, 0],
        [desk]: [0, 1, 0],
        [wire.domain]: nothing,
      });
      const [listed] = listOf(world, wire.domain);
      expect(listed?.report).toMatchObject({ article: { dateSeen: true } });
      expect(listed?.report).not.toHaveProperty('lag');
      expect(listOf(world, desk)[0]?.report).toMatchObject({ lag: 120 });
    }
  });

  it('leaves nobody first, and nobody later, where it was seen before all others', async () => {
    const world = await soundWorld(bridge(report(), seenAt('11:00')));
    expect(Object.values(standingsOf(world))).toEqual([nothing, nothing, nothing]);
    expect(listOf(world, desk)[0]?.report).not.toHaveProperty('lag');
  });

  it('leaves the only other publisher neither first nor alone', async () => {
    const world = await soundWorld(bridge(seenAt('13:00')));
    expect(Object.values(standingsOf(world))).toEqual([nothing, nothing]);
  });

  it('can be alone', async () => {
    const text = storyText({ title: 'Bridge reopens', dateSeen: true });
    const world = await soundWorld({ 'bridge.md': text });
    expect(standingsOf(world)).toEqual({ [harbour]: [0, 0, 1] });
    expect(listOf(world, harbour)[0]).toMatchObject({ dateSeen: true, report: { isAlone: true } });
  });

  it('can be the story itself, of which the others were first and later', async () => {
    const related = [
      report({ publishedDateTime: at('11:00') }),
      report({ title: 'At the wire', provider: wire, publishedDateTime: at('14:00') }),
    ];
    const text = storyText({ title: 'Bridge reopens', dateSeen: true, related });
    const world = await soundWorld({ 'bridge.md': text });
    expect(standingsOf(world)).toEqual({
      [harbour]: nothing,
      [desk]: [1, 0, 0],
      [wire.domain]: [0, 1, 0],
    });
  });
});

describe('the ledger of a publisher', () => {
  it('counts events of which only one was seen, but no lag of them', async () => {
    const hours = ['13:00', '14:00', '15:00', '16:00', '17:00', '18:00'];
    const dated = hours.map((hour, number) => [
      `${number}.md`,
      storyText({
        title: `Story ${number}`,
        event: `${number}`,
        related: [report({ title: `Wire ${number}`, provider: wire, publishedDateTime: at(hour) })],
      }),
    ]);
    const seen = storyText({ title: 'Bridge', event: 'Bridge', related: [seenAt('23:00')] });
    const { dataset } = await soundWorld({ ...Object.fromEntries(dated), 'seen.md': seen });
    const entry = dataset.manifest.publishers.find(({ id }) => id === wire.domain);
    expect(dataset.ledgers.get(entry?.ledger ?? '')).toMatchObject({
      events: 7,
      first: 0,
      later: 6,
      alone: 0,
      medianLag: 210,
      follows: [{ id: harbour, count: 6 }],
    });
  });
});

describe('what cards say of how long the coverage took', () => {
  const summaryOf = (world: World) => listOf(world, harbour)[0]?.coverageSummary;

  it('is from the first to the last report with a date; others lie between or at an end', async () => {
    const world = await soundWorld(bridge(report(), seenAt('13:00', 'A'), seenAt('23:00', 'B')));
    expect(summaryOf(world)).toMatchObject({
      reports: 4,
      minutes: 2 * 60,
      marks: [0, 50, 100, 100],
      own: 0,
    });
  });

  it('is nothing where one was seen before all that have a date', async () => {
    const world = await soundWorld(bridge(report(), seenAt('10:00')));
    expect(summaryOf(world)).toEqual({
      reports: 3,
      otherPublishers: 2,
      marks: [0, 0, 100],
      own: 1,
    });
  });

  it('is nothing where only one has a date, or none', async () => {
    for (const dateSeen of [false, true]) {
      const related = [seenAt('13:00')];
      const text = storyText({ title: 'Bridge reopens', dateSeen, related });
      const summary = summaryOf(await soundWorld({ 'bridge.md': text }));
      expect(summary).toEqual({ reports: 2, otherPublishers: 1, marks: [0, 0], own: 0 });
    }
  });
});
