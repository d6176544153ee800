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
    ['as one paper’s AMP host', 'https://amp.a.example/x', 'https://www.a.example/x'],
    ['as an AMP host below www.', 'https://www.amp.a.example/x', 'https://a.example/x'],
    ['as AMP hosts with a port', 'https://amp.a.example:8080/x', 'https://a.example:8080/x'],
    ['as an AMP host with a query', 'https://amp.a.example/x?id=1', 'https://a.example/x?id=1'],
    ['as a mobile host', 'https://m.a.example/x', 'https://a.example/x'],
    [
      'as a mobile host with a campaign',
      'http://m.a.example/x/?utm_source=y',
      'https://a.example/x',
    ],
    ['with /amp at the end', 'https://a.example/news/x/amp', 'https://a.example/news/x'],
    ['with /amp/ at the end', 'https://a.example/news/x/amp/', 'https://a.example/news/x'],
    ['with /AMP at the end', 'https://a.example/news/x/AMP', 'https://a.example/news/x'],
    ['with /amp/ and a fragment', 'https://a.example/x/amp/#top', 'https://a.example/x'],
    ['with /amp before the query', 'https://a.example/x/amp?id=1', 'https://a.example/x?id=1'],
    ['with /amp at the beginning', 'https://a.example/amp/news/x', 'https://a.example/news/x'],
    ['with .amp at the end', 'https://a.example/x.amp', 'https://a.example/x'],
    ['with .amp.html at the end', 'https://a.example/x.amp.html', 'https://a.example/x.html'],
    ['with .amphtml at the end', 'https://a.example/x.amphtml', 'https://a.example/x'],
    ['with /amphtml/ at the beginning', 'https://a.example/amphtml/x', 'https://a.example/x'],
    ['with ?amp', 'https://a.example/x?amp', 'https://a.example/x'],
    ['with ?amp=', 'https://a.example/x?amp=', 'https://a.example/x'],
    ['with ?amp=1', 'https://a.example/x?amp=1', 'https://a.example/x'],
    ['with ?amp=true', 'https://a.example/x?amp=true', 'https://a.example/x'],
    ['with ?_amp=true', 'https://a.example/x?_amp=true', 'https://a.example/x'],
    [
      'with &amp=1 between others',
      'https://a.example/?a=1&amp=1&b=2',
      'https://a.example/?a=1&b=2',
    ],
    ['with ?outputType=amp', 'https://a.example/x?outputType=amp', 'https://a.example/x'],
    ['with ?outputtype=AMP', 'https://a.example/x?outputtype=AMP&id=1', 'https://a.example/x?id=1'],
    ['as an AMP host and path', 'https://amp.a.example/x/amp/?amp=1', 'https://a.example/x'],
    [
      'in the AMP cache',
      'https://a-example.cdn.ampproject.org/c/s/a.example/x',
      'https://a.example/x',
    ],
    [
      'in the AMP cache, by http',
      'https://a-example.cdn.ampproject.org/c/a.example/x',
      'https://a.example/x',
    ],
    [
      'in the AMP cache’s old form',
      'https://cdn.ampproject.org/c/s/a.example/x',
      'https://a.example/x',
    ],
    [
      'in the AMP cache’s viewer',
      'https://a-example.cdn.ampproject.org/v/s/amp.a.example/x/amp?amp_js_v=0.1&usqp=mq331AQ',
      'https://a.example/x',
    ],
    [
      'in the AMP cache, with a query',
      'https://a-example.cdn.ampproject.org/c/s/a.example/x?id=1',
      'https://a.example/x?id=1',
    ],
    [
      'in Bing’s AMP cache',
      'https://a-example.bing-amp.com/c/s/a.example/x',
      'https://a.example/x',
    ],
    ['in Google’s viewer', 'https://www.google.com/amp/s/a.example/x/amp/', 'https://a.example/x'],
    [
      'in Google’s British viewer',
      'https://www.google.co.uk/amp/s/amp.a.example/x',
      'https://a.example/x',
    ],
    [
      'in Google’s viewer, with a query',
      'https://www.google.com/amp/s/a.example/x%3Fid=1%26amp=1',
      'https://a.example/x?id=1',
    ],
    [
      'in a viewer of a cache',
      'https://www.google.com/amp/s/a-example.cdn.ampproject.org/c/s/a.example/x',
      'https://a.example/x',
    ],
    ['written in punycode', 'https://xn--bcher-kva.example/x', 'https://bücher.example/x'],
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
    ['by a site’s root on an AMP host', 'https://amp.a.example/', 'https://a.example/'],
    ['by a site’s root on a mobile host', 'https://m.a.example/', 'https://a.example/'],
    ['by a page that is called amp', 'https://a.example/amp', 'https://a.example/'],
    ['by an AMP parameter of a site’s root', 'https://a.example/?amp=1', 'https://a.example/'],
    [
      'by a tracked page that is called amp',
      'https://a.example/amp?utm_source=y',
      'https://a.example/',
    ],
    [
      'by a site’s root in the AMP cache',
      'https://a-example.cdn.ampproject.org/c/s/a.example/',
      'https://a.example/',
    ],
    ['by a word that ends with amp', 'https://a.example/x/lamp', 'https://a.example/x/l'],
    [
      'by a word that begins with amp',
      'https://a.example/amplifiers/x',
      'https://a.example/lifiers/x',
    ],
    [
      'by a step amp in the middle',
      'https://a.example/guitars/amp/x',
      'https://a.example/guitars/x',
    ],
    ['by a host that begins with amp', 'https://amplify.a.example/x', 'https://a.example/x'],
    ['by a host that is called amp', 'https://amp.example/x', 'https://example/x'],
    ['by another label before the host', 'https://mobile-shop.a.example/x', 'https://a.example/x'],
    ['by a registry’s label', 'https://m.co.uk/x', 'https://co.uk/x'],
    ['on two mobile hosts', 'https://m.a.example/x', 'https://m.b.example/x'],
    ['by what a mobile host shows', 'https://m.a.example/x', 'https://a.example/y'],
    ['by an AMP parameter with another value', 'https://a.example/x?amp=5', 'https://a.example/x'],
    ['by an output that isn’t AMP', 'https://a.example/x?outputType=json', 'https://a.example/x'],
    [
      'in one AMP cache',
      'https://a-example.cdn.ampproject.org/c/s/a.example/x',
      'https://a-example.cdn.ampproject.org/c/s/a.example/y',
    ],
    [
      'by the publisher in a viewer',
      'https://www.google.com/amp/s/a.example/x',
      'https://www.google.com/amp/s/b.example/x',
    ],
    [
      'by a search that is no viewer',
      'https://www.google.com/search?q=amp',
      'https://www.google.com/search?q=x',
    ],
    [
      'by a host that only looks like a cache',
      'https://cdn.ampproject.org.b.example/c/s/a.example/x',
      'https://a.example/x',
    ],
    [
      'by a picture in the AMP cache',
      'https://a-example.cdn.ampproject.org/i/s/a.example/x',
      'https://a.example/x',
    ],
    ['by a route with amp', 'https://a.example/#/x/amp', 'https://a.example/#/x'],
    ['by their hosts’ letters', 'https://bücher.example/x', 'https://bucher.example/x'],
  ])('%s', (_, one, other) => {
    expect(articleIdentity(one)).not.toBe(articleIdentity(other));
  });
});
