import { describe, expect, it } from 'vitest';
import {
  placesOf,
  report,
  storyOf,
  storyText,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const bridge = storyText({
  title: 'Bridge reopens',
  topics: ['A.I.', 'Bridges'],
  provider: { name: 'tech', domain: 'techpost.example' },
  related: [report({ title: 'Reopened', provider: { name: 'tech', domain: 'techpost.example' } })],
});

describe('The names that site.yaml gives', () => {
  it('are those of a publisher everywhere', async () => {
    const world = await writeWorld({
      'site.yaml': 'publishers:\n  techpost.example: TechPost\n',
      'bridge.md': bridge,
    });
    const story = storyOf(world, 'Bridge reopens');
    expect([story.publisher.name, story.coverage[0]?.publisher.name]).toEqual([
      'TechPost',
      'TechPost',
    ]);
    expect(world.dataset.manifest.publishers).toEqual([
      expect.objectContaining({ domain: 'techpost.example', name: 'TechPost' }),
    ]);
    expect(world.problems).toEqual([]);
  });

  it('join a topic to another one, however it is spelt', async () => {
    const world = await writeWorld({
      'site.yaml': 'topics:\n  a.i.: Artificial Intelligence\n',
      'bridge.md': bridge,
      'lock.md': storyText({ title: 'Lock opens', topics: ['Artificial Intelligence'] }),
    });
    expect(world.dataset.manifest.topics.map(({ name, count }) => [name, count])).toEqual([
      ['Artificial Intelligence', 2],
      ['Bridges', 1],
    ]);
  });

  it('put topics first, whatever their counts', async () => {
    const world = await writeWorld({
      'site.yaml': 'topicOrder: [Locks, bridges]\n',
      'bridge.md': bridge,
      'second.md': storyText({ title: 'Second', topics: ['A.I.'] }),
      'lock.md': storyText({ title: 'Lock opens', topics: ['Locks', 'Water'] }),
    });
    expect(world.dataset.manifest.topics.map(({ name }) => name)).toEqual([
      'Locks',
      'Bridges',
      'A.I.',
      'Water',
    ]);
  });

  it('are a problem where nothing has them, at their line', async () => {
    const world = await writeWorld({
      'site.yaml': 'publishers:\n  nowhere.example: Nowhere\ntopics:\n  Castles: Forts\n',
      'bridge.md': bridge,
    });
    expect(placesOf(world)).toEqual([
      'site.yaml:2:20 warning setting-unused',
      'site.yaml:4:12 warning setting-unused',
    ]);
  });

  it('are a problem where they are no names', async () => {
    const world = await writeWorld({ 'site.yaml': 'publishers: TechPost\n', 'bridge.md': bridge });
    expect(placesOf(world)).toEqual(['site.yaml:1:13 error setting-wrong']);
    expect(storyOf(world, 'Bridge reopens').publisher.name).toBe('tech');
  });
});
