import { expect, test } from 'vitest';
import { storyDigest } from '#generate/dataset/story-digest.ts';
import { storyOf, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const world = await writeWorld({ '2024-03-01-ferry.md': storyText({ title: 'Ferry stops' }) });
const story = storyOf(world, 'Ferry stops');

test('the digest of a story is the same whenever it is asked for, and for its like', () => {
  const digest = storyDigest(story);
  expect(digest).toMatch(/^[0-9a-f]{16}$/);
  expect(storyDigest(story)).toBe(digest);
  expect(storyDigest(structuredClone(story))).toBe(digest);
});

test('the digest of another story is another', () => {
  expect(storyDigest({ ...story, excerpt: 'Otherwise' })).not.toBe(storyDigest(story));
});
