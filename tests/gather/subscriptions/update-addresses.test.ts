import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { updateAddresses } from '#gather/subscriptions/update-addresses.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const moved = [{ from: 'http://old.example/feed', to: 'https://new.example/feed?a=1&b=2' }];

/** Updates a file, and gives what it says then and what the editor is told. */
async function update(content: string | Uint8Array, moves: typeof moved = moved) {
  return withFolder({ 'feeds.opml': content }, async (folder) => {
    const told = updateAddresses(folder, moves);
    return { told, bytes: readFileSync(join(folder, 'feeds.opml')) };
  });
}

describe('A feed that has moved', () => {
  test.each([
    [
      'between other attributes',
      '<outline text="Ä & ö"   xmlUrl="http://old.example/feed"\ttype="rss" />',
      '<outline text="Ä & ö"   xmlUrl="https://new.example/feed?a=1&amp;b=2"\ttype="rss" />',
    ],
    [
      'in single quotation marks, and other capitals',
      "<outline\n  XMLURL = 'http://old.example/feed'/>",
      "<outline\n  XMLURL = 'https://new.example/feed?a=1&amp;b=2'/>",
    ],
    [
      'written in another way',
      '<outline xmlUrl=" HTTP://OLD.example:80/feed#top "/>',
      '<outline xmlUrl="https://new.example/feed?a=1&amp;b=2"/>',
    ],
  ])('gets its address and every other byte stays: %s', async (_where, before, after) => {
    const around = (outline: string) =>
      `\ufeff<?xml version="1.0"?>\r\n<opml><body>\r\n<!-- http://old.example/feed -->${outline}\n<outline xmlUrl="http://old.example/feed/2"/></body>`;
    const { told, bytes } = await update(around(before));
    expect(bytes).toEqual(Buffer.from(around(after)));
    expect(told).toBe('feeds.opml has the new addresses.');
  });

  test('gets it in every outline, and one that can’t be found is told', async () => {
    const outline = '<outline xmlUrl="http://old.example/feed"/>';
    const other = { from: 'http://other.example/feed', to: 'https://other.example/feed' };
    const { told, bytes } = await update(`<opml>${outline}${outline}</opml>`, [...moved, other]);
    expect(bytes.toString().match(/new\.example/g)).toHaveLength(2);
    expect(told).toBe(
      'feeds.opml has the new addresses. One address could not be found in it. Change it by hand.',
    );
  });

  test('can’t bring anything else into the file', async () => {
    const to = `https://new.example/"'<&$1`;
    const { bytes } = await update('<outline xmlUrl="http://old.example/feed"/>', [
      { from: 'http://old.example/feed', to },
    ]);
    expect(bytes.toString()).toBe(
      '<outline xmlUrl="https://new.example/&quot;&apos;&lt;&amp;$1"/>',
    );
  });

  test.each([
    [
      'of another encoding',
      Buffer.from('<outline text="\xe4" xmlUrl="http://old.example/feed"/>', 'latin1'),
    ],
    ['without the address', Buffer.from('<outline xmlUrl="http://other.example/feed"/>')],
  ])('is told, and the file left alone, where that is %s', async (_why, before) => {
    const { told, bytes } = await update(before);
    expect(bytes).toEqual(before);
    expect(told).toMatch(/was left as it is/);
  });
});

test('where nothing has moved, nothing is told', () => {
  expect(updateAddresses('no-such-folder', [])).toBe('');
});
