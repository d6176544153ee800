import { describe, expect, it } from 'vitest';
import { file, required, worldOf } from '#tests/support/documents/hand-written.ts';
import { placesOf, storyOf } from '#tests/support/worlds/write-world.ts';

describe('when an article was only seen', () => {
  const entry = `related:
  - title: What the bridge cost
    publishedDateTime: 2024-03-01T14:00:00Z
    dateSeen: yes
    webUrl: https://citydesk.example/cost`;

  it('is said of a story and of its coverage, each for itself', async () => {
    const story = storyOf(await worldOf(`${required}\n${entry}`), 'Bridge reopens');
    expect(story).not.toHaveProperty('dateSeen');
    expect(story.coverage[0]).toMatchObject({ dateSeen: true });
    const seen = storyOf(await worldOf(`${required}\ndateSeen: true`), 'Bridge reopens');
    expect(seen).toMatchObject({ dateSeen: true, publishedAt: '2024-03-01T12:00:00Z' });
  });

  it.each(['false', 'no', 'off', ''])('is not said by `dateSeen: %s`', async (word) => {
    const world = await worldOf(`${required}\ndateSeen: ${word}`);
    expect(storyOf(world, 'Bridge reopens')).not.toHaveProperty('dateSeen');
    expect(placesOf(world)).toEqual([]);
  });

  it('is not said by anything else, with a warning, in coverage too', async () => {
    const both = `${required}\ndateSeen: maybe\n${entry.replace('yes', '[2024]')}`;
    const world = await worldOf(both);
    expect(JSON.stringify(storyOf(world, 'Bridge reopens'))).not.toContain('dateSeen');
    expect(placesOf(world)).toEqual([
      `${file}:5:11 warning value-wrong`,
      `${file}:9:15 warning value-wrong`,
    ]);
    expect(world.problems[0]?.message).toContain('`true` or `false`');
  });

  it('is meant by keys that are nearly the same', async () => {
    const world = await worldOf(`${required}\ndate_sen: true`);
    expect(world.problems[0]).toMatchObject({ code: 'key-misspelt' });
    expect(world.problems[0]?.hint).toContain('dateSeen');
  });

  it('needs the date all the same', async () => {
    const undated = required.replace(/publishedDateTime.*/, 'dateSeen: true');
    const world = await worldOf(undated);
    expect(world.problems.map(({ code }) => code)).toEqual(['value-missing']);
  });

  it('is nothing that a date which can’t be right could say', async () => {
    const undated = required.replace('2024-03-01T12:00:00Z', '1970-01-01T00:00:00Z');
    const story = storyOf(await worldOf(`${undated}\ndateSeen: true`), 'Bridge reopens');
    expect(story).toMatchObject({ dateUncertain: true });
    expect(story).not.toHaveProperty('dateSeen');
  });
});
