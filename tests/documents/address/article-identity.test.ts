import { describe, expect, it } from 'vitest';
import { articleIdentity } from '#documents/address/article-identity.ts';

describe('Two addresses are one article', () => {
  it.each([
    ['by either scheme', 'https://a.example/x', 'http://a.example/x'],
    ['with www. and without', 'https://www.a.example/x', 'https://a.example/x'],
    ['with a slash at the end', 'https://a.example/x/', 'https://a.example/x'],
    ['of a site’s front page', 'https://a.example/', 'https://a.example'],
    ['with a fragment', 'https://a.example/x#comments', 'https://a.example/x'],
    ['with an empty query', 'https://a.example/x?', 'https://a.example/x'],
    ['with a host in capitals', 'https://A.Example/x', 'https://a.example/x'],
    ['with a host that ends with a dot', 'https://a.example./x', 'https://a.example/x'],
    ['with the port that is meant anyway', 'https://a.example:443/x', 'https://a.example/x'],
    [
      'with letters encoded that need not be',
      'https://a.example/%7Ex%2d1',
      'https://a.example/~x-1',
    ],
    ['encoded in small digits', 'https://a.example/caf%c3%a9', 'https://a.example/café'],
    [
      'with parameters in another order',
      'https://a.example/?b=2&a=1',
      'https://a.example/?a=1&b=2',
    ],
    [
      'with campaigns',
      'https://a.example/x?id=1&utm_source=y&utm_id=z',
      'https://a.example/x?id=1',
    ],
    [
      'with marks of social networks',
      'https://a.example/x?fbclid=1&igsh=2&ref_src=twsrc%5Etfw&__twitter_impression=true',
      'https://a.example/x',
    ],
    [
      'with marks of newsletters',
      'https://a.example/x?mc_cid=1&elqTrackId=2',
      'https://a.example/x',
    ],
    [
      'with a publisher’s own counting',
      'https://a.example/x?CMP=tw&ncid=1&ico=more&at_medium=RSS&WT.mc_id=2&guccounter=1&ftag=3',
      'https://a.example/x',
    ],
  ])('%s', (_, one, other) => {
    expect(articleIdentity(one)).toBe(articleIdentity(other));
  });
});

describe('Two addresses are two articles', () => {
  it.each([
    ['by their paths', 'https://a.example/x', 'https://a.example/y'],
    ['by the case of their paths', 'https://a.example/x', 'https://a.example/X'],
    ['by their hosts', 'https://news.a.example/x', 'https://a.example/x'],
    ['by their ports', 'https://a.example:8080/x', 'https://a.example/x'],
    ['by a parameter', 'https://a.example/?id=1', 'https://a.example/?id=2'],
    ['by a parameter that only some have', 'https://a.example/x?page=2', 'https://a.example/x'],
    [
      'by the order of parameters of one name',
      'https://a.example/?a=1&a=2',
      'https://a.example/?a=2&a=1',
    ],
    [
      'by a parameter named nearly like a tracking one',
      'https://a.example/?utm=1',
      'https://a.example/',
    ],
    ['by an encoded slash', 'https://a.example/x%2Fy', 'https://a.example/x/y'],
    ['by a fragment that is a path', 'https://a.example/#!/x', 'https://a.example/#!/y'],
    [
      'by the case of a video’s id',
      'https://www.youtube.com/watch?v=abcdefghijk',
      'https://www.youtube.com/watch?v=abcdefghijK',
    ],
    [
      'as lists of videos',
      'https://www.youtube.com/embed/videoseries?list=a',
      'https://www.youtube.com/embed/videoseries?list=b',
    ],
  ])('%s', (_, one, other) => {
    expect(articleIdentity(one)).not.toBe(articleIdentity(other));
  });
});
