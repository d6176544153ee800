import { describe, expect, test } from 'vitest';
import type { Renderer } from '#publish/bundle/renderer.ts';
import { openComparison } from '#publish/pages/find-unchanged.ts';
import type { OpenFile } from '#publish/pages/note-reads.ts';
import { digestAnswer, type PageRecord } from '#publish/pages/page-record.ts';

/** A page that showed the count of an entry of the manifest, whose hash was `before`. */
const known: PageRecord = {
  path: '/topics/bridges',
  described: '',
  reads: [['manifest.json', 'before']],
  asked: [
    [['topic', 'bridges'], digestAnswer({ count: 3 })],
    [['topic', 'tunnels'], digestAnswer(undefined)],
  ],
  file: { hash: '', size: 0 },
};

/** Reads a file of a dataset as pages do. */
type Read = Parameters<Renderer['askAgain']>[0];
const readManifest = (read: Read) => read('manifest', '', new AbortController().signal);
const readTopic = (read: Read) => read('topics', 'bridges', new AbortController().signal);

const open: OpenFile = () => ({ hash: 'after', content: JSON.parse('{}') });

/** Looks at that page where the manifest has become another, from which it gets these answers. */
async function lookAgain(...answers: unknown[]): Promise<PageRecord | null> {
  const findUnchanged = await openComparison(open, {
    askAgain: async (read) => async () => {
      await readManifest(read);
      return answers;
    },
  });
  return findUnchanged(known);
}

describe('a page of which a file has changed', () => {
  test('is as it was where it gets the same answers, and is made of the new file from then on', async () => {
    expect(await lookAgain({ count: 3 }, undefined)).toEqual({
      ...known,
      reads: [['manifest.json', 'after']],
    });
  });

  test.each([
    ['another answer', [{ count: 4 }, undefined]],
    ['an answer less', [undefined, undefined]],
    ['an answer more', [{ count: 3 }, { count: 1 }]],
  ])('is to be rendered where it gets %s', async (_name, answers) => {
    expect(await lookAgain(...answers)).toBeNull();
  });
});

test('what is read for all pages is noted for each, and what is read for one for that alone', async () => {
  let asked = 0;
  const findUnchanged = await openComparison(open, {
    askAgain: async (read) => {
      await readManifest(read);
      return async () => {
        asked += 1;
        if (asked === 1) await readTopic(read);
        return [{ count: 3 }, undefined];
      };
    },
  });
  const manifest = ['manifest.json', 'after'];
  const [first, second] = [await findUnchanged(known), await findUnchanged(known)];
  expect(first?.reads).toEqual([manifest, ['topics/bridges.json', 'after']]);
  expect(second?.reads).toEqual([manifest]);
});

test('an answer of null is not that there is none', () => {
  expect(digestAnswer(undefined)).toBeNull();
  expect(digestAnswer(null)).not.toBeNull();
});
