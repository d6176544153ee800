import { describe, expect, test } from 'vitest';
import type { Muted } from '#client/lib/preferences.ts';
import { mutedOn } from '#client/reader/display/hide-until-hydrated.ts';
import { publisherId, topicSlug } from '#dataset/values.ts';

const art: Muted = { kind: 'topic', key: topicSlug.parse('art'), name: 'Art' };
const cafe: Muted = { kind: 'topic', key: topicSlug.parse('café'), name: 'Café' };
const post: Muted = { kind: 'publisher', key: publisherId.parse('post.example'), name: 'Post' };
const muted = [art, cafe, post];

describe('until a page is hydrated', () => {
  test.each([
    ['', 'the front page'],
    ['topics/startups/', 'a topic whose name has a muted one within'],
    ['topics/art-market/', 'a topic whose name begins with a muted one'],
    ['stories/2021-02-15-art/', 'a story whose name has a muted topic within'],
    ['publishers/art.example/', 'a publisher whose name has a muted topic within'],
    ['publishers/harbourpost.example/', 'a publisher whose name ends like a muted one'],
    ['publishers/art/', 'a publisher with the name of a muted topic'],
  ])('/%s hides all that is muted: it is %s', (path) => {
    expect(mutedOn(path, muted)).toEqual(muted);
  });

  test.each([
    ['topics/art/', [cafe, post]],
    ['topics/art', [cafe, post]],
    ['topics/art+design/pages/2/', [cafe, post]],
    ['topics/caf%C3%A9/', [art, post]],
    ['topics/caf%c3%a9+art/', [post]],
    ['publishers/post.example/', [art, cafe]],
    ['publishers/post.example/pages/2/', [art, cafe]],
    ['publishers/post.example/bo-plays/', [art, cafe]],
  ])('/%s shows what it is about', (path, hidden) => {
    expect(mutedOn(path, muted)).toEqual(hidden);
  });

  test('a publisher on a platform is shown on its own page, not on the platform’s', () => {
    const key = publisherId.parse('post.example/bo-plays');
    const bo: Muted = { kind: 'publisher', key, name: 'Bo Plays' };
    expect(mutedOn('publishers/post.example/bo-plays/', [bo])).toEqual([]);
    expect(mutedOn('publishers/post.example/', [bo])).toEqual([bo]);
    expect(mutedOn('publishers/post.example/bo/', [bo])).toEqual([bo]);
  });
});
