import { describe, expect, it } from 'vitest';
import { addEventKey } from '#gather/write/add-event-key.ts';
import { frontMatterOf, insertedInto } from '#tests/support/documents/front-matter.ts';

describe('Adding the key of an event to a document', () => {
  it.each([
    ['---\ntitle: Bridge\n---\n', 'event: "bridge 2024"\n'],
    ['---\r\ntitle: Bridge\r\n---\r\nText.\r\n', 'event: "bridge 2024"\r\n'],
    ['\ufeff---\ntitle: Bridge\n---', 'event: "bridge 2024"\n'],
    ['---\n  title: Bridge\n---\n', '  event: "bridge 2024"\n'],
    ['---\n# first\n\ntitle: Bridge\n---\n', 'event: "bridge 2024"\n'],
    ['---\nexcerpt: |\n  One\n\n---\n', 'event: "bridge 2024"\n'],
    ['---\ntitle: Bridge\nrelated:\n- title: A\n# end\n---\nevent: no\n', 'event: "bridge 2024"\n'],
  ])('puts it at the end of the front matter and leaves all else: %j', (text, added) => {
    const result = addEventKey(text, 'bridge 2024');
    if (!result.ok) throw new Error(result.reason);

    expect(result.text).toBe(text.replace(/(\r?\n)(?=---)/, `$1${added}`));
    expect(insertedInto(text, result.text)).not.toBeNull();
    expect(frontMatterOf(result.text)).toEqual({ ...frontMatterOf(text), event: 'bridge 2024' });
  });

  it.each(['event: none', 'event:', '"event": other', 'event: "bridge 2024"'])(
    'never touches one that is there: %s',
    (line) => {
      const text = `---\ntitle: Bridge\n${line}\n---\n`;

      expect(addEventKey(text, 'bridge 2024')).toEqual({ ok: true, text });
    },
  );

  it.each([
    ['---\ntitle: "Bridge\n---\n', 'not valid YAML'],
    ['---\n{title: Bridge}\n---\n', 'written in a way'],
    ['title: Bridge\n', 'no front matter'],
  ])('leaves a document that it can not be added to, and says why: %j', (text, reason) => {
    expect(addEventKey(text, 'a')).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});
