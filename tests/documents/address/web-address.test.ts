import { describe, expect, it } from 'vitest';
import {
  placesOf,
  storyOf,
  storyText,
  titlesOf,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

async function worldOfAddress(webUrl: string): Promise<World> {
  return writeWorld({ 'a.md': storyText({ webUrl, provider: {} }) });
}

describe('the address of an article', () => {
  it.each([
    'https://harbourpost.example/a?b=c&d=e%20f#part',
    'http://HarbourPost.example:8080/A/B/',
    "https://harbourpost.example/it's?a='b'&c=(d)",
    'https://harbourpost.example/ids?x=1|2&{y}=[z]&`w`^v',
    'https://harbourpost.example/müller/ข่าว?q=é',
    'https://harbourpost.example/%E2%80%8B%zz',
    String.raw`https://harbourpost.example/a\b`,
    'HTTPS://harbourpost.example',
    'http://127.0.0.1/a',
    'http://[::1]/a',
    'http://intranet/a',
  ])('is kept to the letter: %s', async (address) => {
    const world = await worldOfAddress(address);
    expect(storyOf(world, 'Bridge reopens').url).toBe(address);
    expect(placesOf(world)).toEqual([]);
  });

  it.each([
    ['spaces around it', '  https://a.example/b \n', 'https://a.example/b'],
    ['a space in it', 'https://a.example/b c', 'https://a.example/b%20c'],
    ['quotes and angle brackets', 'https://a.example/"<b>"', 'https://a.example/%22%3Cb%3E%22'],
    ['a line break', 'https://a.example/b\nc', 'https://a.example/b%0Ac'],
  ])('is percent-encoded where it must be: %s', async (_, written, address) => {
    expect(storyOf(await worldOfAddress(written), 'Bridge reopens').url).toBe(address);
  });

  it.each([
    ['&amp;', 'https://a.example/?b=1&amp;c=2', 'https://a.example/?b=1&c=2'],
    ['&amp; twice', 'https://a.example/?b=1&amp;c=2&amp;d=3', 'https://a.example/?b=1&c=2&d=3'],
    ['&AMP;', 'https://a.example/?b=1&AMP;c=2', 'https://a.example/?b=1&c=2'],
    ['&#38;', 'https://a.example/?b=1&#38;c=2', 'https://a.example/?b=1&c=2'],
    ['&#038;', 'https://a.example/?b=1&#038;c=2', 'https://a.example/?b=1&c=2'],
    ['&#x26;', 'https://a.example/?b=1&#x26;c=2', 'https://a.example/?b=1&c=2'],
    ['&amp;amp;', 'https://a.example/?b=1&amp;amp;c=2', 'https://a.example/?b=1&c=2'],
    ['&amp;#38;', 'https://a.example/?b=1&amp;#38;c=2', 'https://a.example/?b=1&c=2'],
    ['&#39; and &apos;', 'https://a.example/it&#39;s&apos;', "https://a.example/it's'"],
    ['escaped slashes', 'https:&#x2F;&#x2F;a.example&#x2F;b', 'https://a.example/b'],
    ['an escaped invisible sign', 'https://a.example/b&#8203;', 'https://a.example/b'],
    ['a zero-width space', 'https://a.example/b\u200bc', 'https://a.example/bc'],
    ['a zero-width space at the end', 'https://a.example/b\u200b', 'https://a.example/b'],
    ['a zero-width space in front', '\u200bhttps://a.example/b', 'https://a.example/b'],
    ['a byte order mark in front', '\ufeffhttps://a.example/b', 'https://a.example/b'],
    ['a byte order mark within', 'https://a.example/b\ufeffc', 'https://a.example/bc'],
    ['a mark of direction', 'https://a.example/b\u200e', 'https://a.example/b'],
    ['a sign that turns the text around', 'https://a.example/\u202eb\u202c', 'https://a.example/b'],
    ['isolates around', '\u2066https://a.example/b\u2069', 'https://a.example/b'],
    ['a soft hyphen', 'https://a.example/long\u00adname', 'https://a.example/longname'],
    ['a word joiner', 'https://a.example/b\u2060c', 'https://a.example/bc'],
    ['an idle joiner', 'https://a.example/b\u200dc', 'https://a.example/bc'],
    ['a soft hyphen in the host', 'https://a\u00adb.example/', 'https://ab.example/'],
    ['a control', 'https://a.example/b\u0007c', 'https://a.example/bc'],
    ['curly quotes', '“https://a.example/b”', 'https://a.example/b'],
    ['German quotes', '„https://a.example/b“', 'https://a.example/b'],
    ['French quotes', '« https://a.example/b »', 'https://a.example/b'],
    ['single quotes', '‘https://a.example/b’', 'https://a.example/b'],
    ['straight quotes', '"https://a.example/b"', 'https://a.example/b'],
    ['a quote in front alone', '“https://a.example/b', 'https://a.example/b'],
    ['angle brackets', '<https://a.example/b>', 'https://a.example/b'],
    ['escaped angle brackets', '&lt;https://a.example/b&gt;', 'https://a.example/b'],
    ['brackets within quotes', '“<https://a.example/b>”', 'https://a.example/b'],
  ])('is repaired where it is damaged, with a note: %s', async (_, written, address) => {
    const world = await worldOfAddress(written);
    expect(storyOf(world, 'Bridge reopens').url).toBe(address);
    expect(world.problems).toMatchObject([
      { code: 'text-repaired', severity: 'note', path: 'webUrl' },
    ]);
  });

  it.each([
    'https://a.example/b%E2%80%8Bc',
    'https://a.example/?b=1%26amp%3Bc=2',
    'https://a.example/%26amp;b',
    'https://a.example/?b=1&amp=1',
    'https://a.example/?b=1&ampere=2',
    'https://a.example/?b=1&copy=2&lt=3&reg;',
    'https://a.example/?b=1&#38',
    'https://a.example/%22b%22',
    'https://a.example/%EF%BB%BFb',
    'https://a.example/wiki/„b“',
    "https://a.example/'b'",
    "https://a.example/b'",
  ])('is kept where it may be meant: %s', async (address) => {
    const world = await worldOfAddress(address);
    expect(storyOf(world, 'Bridge reopens').url).toBe(address);
    expect(world.problems).toEqual([]);
  });

  it.each([
    ['می\u200cخواهم', '%E2%80%8C'],
    ['क्\u200dष', '%E2%80%8D'],
    ['👩\u200d🚀', '%E2%80%8D'],
  ])('keeps a joiner that shapes what is around it: %s', async (name, joiner) => {
    const world = await worldOfAddress(`https://a.example/${name}`);
    expect(storyOf(world, 'Bridge reopens').url).toContain(joiner);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,hello',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://harbourpost.example/a',
    'mailto:news@harbourpost.example',
    '//harbourpost.example/a',
    'harbourpost.example/a',
    '/a',
    'https:/a',
    'https://',
    'http:// ',
    'https://a b.example/',
    'https://a..example/',
    'https://.../',
    'https://.example/',
    'https://a.example:99999/',
    'https://[::1/',
    `https://${'a'.repeat(300)}.example/`,
    `https://${'a'.repeat(64)}.example/`,
    `https://a.${'b'.repeat(64)}/`,
    `https://${'a'.repeat(250)}/x`,
    `https://${'ä'.repeat(60)}.example/`,
    `https://${Array(64).fill('abc').join('.')}/`,
    'https://index.html/a',
    'https://INDEX.html./a',
    'https://www.index.html/a',
    'https://index%2Ehtml/a',
    'https://ｉｎｄｅｘ．ｈｔｍｌ/a',
    `https://a.example/${'b'.repeat(5000)}`,
  ])('is an error where it leads nowhere on the web: %s', async (address) => {
    const world = await worldOfAddress(address);
    expect(titlesOf(world)).toEqual([]);
    expect(world.problems).toMatchObject([
      { severity: 'error', code: 'address-wrong', path: 'webUrl' },
    ]);
    expect(world.problems[0]?.hint).toContain('https://');
  });

  it('is an error where it holds half a character', async () => {
    const text = storyText({ webUrl: 'PLACE' }).replace(
      'PLACE',
      String.raw`"https://a.example/\ud83d"`,
    );
    const world = await writeWorld({ 'a.md': text });
    expect(placesOf(world)).toEqual([expect.stringContaining('error address-wrong')]);
  });

  it('is the one of `webUrl`, and that of `originalUrl` where there is none', async () => {
    const originalUrl = 'https://original.example/';
    const world = await writeWorld({
      'a.md': storyText({ title: 'Both', webUrl: 'https://web.example/', originalUrl }),
      'b.md': storyText({ title: 'One', webUrl: '', originalUrl }),
    });
    expect(storyOf(world, 'Both').url).toBe('https://web.example/');
    expect(storyOf(world, 'One').url).toBe(originalUrl);
  });

  it('is that of `originalUrl` where `webUrl` is wrong, with a warning', async () => {
    const keys = { webUrl: 'javascript:alert(1)', originalUrl: 'https://original.example/' };
    const world = await writeWorld({ 'a.md': storyText(keys) });
    expect(storyOf(world, 'Bridge reopens').url).toBe('https://original.example/');
    expect(world.problems).toMatchObject([{ code: 'address-left-out', path: 'webUrl' }]);
  });
});

describe('other copies of an article', () => {
  it('are offered beside the main link, never as it', async () => {
    const keys = {
      ampWebUrl: 'https://amp.a.example/',
      cdnAmpWebUrl: 'https://a-example.cdn.ampproject.org/',
    };
    const world = await writeWorld({
      'a.md': storyText({ webUrl: 'https://a.example/', ...keys }),
    });
    const story = storyOf(world, 'Bridge reopens');
    expect(story.url).toBe('https://a.example/');
    expect(story.alternates).toEqual([
      { kind: 'amp', url: 'https://amp.a.example/' },
      { kind: 'amp-cache', url: 'https://a-example.cdn.ampproject.org/' },
    ]);
  });

  it('are none where they are at the main address, or at none', async () => {
    const webUrl = 'https://a.example/?amp';
    const text = storyText({ webUrl, ampWebUrl: webUrl, cdnAmpWebUrl: '' });
    const world = await writeWorld({ 'a.md': text });
    expect(storyOf(world, 'Bridge reopens').alternates).toBeUndefined();
    expect(placesOf(world)).toEqual([]);
  });

  it('alone make no story', async () => {
    const keys = { webUrl: '', ampWebUrl: 'https://amp.a.example/' };
    const world = await writeWorld({ 'a.md': storyText(keys) });
    expect(placesOf(world)).toEqual([expect.stringContaining('error value-missing')]);
  });
});
