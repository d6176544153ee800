import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn } from '#tests/support/pictures/draw-pictures.ts';
import { callLede } from '#tests/support/processes/call-lede.ts';
import { type EndedLede, runLede } from '#tests/support/processes/run-lede.ts';
import {
  type AnsweringServer,
  openAnsweringServer,
  say,
} from '#tests/support/servers/answering-server.ts';
import { readWorld, storyOf, storyText, withFolder } from '#tests/support/worlds/write-world.ts';

let server: AnsweringServer;

beforeAll(async () => {
  const picture = await drawn(400, 300).jpeg().toBuffer();
  server = await openAnsweringServer({
    '/bridge.jpg': say(200, { 'content-type': 'image/jpeg' }, picture),
  });
});

afterAll(() => server.close());

const variablesFor = (folder: string) => ({ LEDE_DATA: folder, LEDE_PRIVATE_HOSTS: server.host });

/** Does what `lede pictures` does with a folder. */
function callOn(folder: string, ...flags: string[]): Promise<EndedLede> {
  return callLede(['pictures', ...flags], { variables: variablesFor(folder) });
}

function documents(settings: string) {
  const picture = (name: string) => ({ url: `http://${server.host}/${name}.jpg` });
  return {
    'site.yaml': settings,
    'a.md': storyText({ title: 'A', images: [picture('bridge')] }),
    'b.md': storyText({ title: 'B', images: [picture('lost')] }),
  };
}

describe('lede pictures', () => {
  it('keeps what it can, and says in plain words what it can’t', async () => {
    await withFolder(documents('pictures: keep'), async (folder) => {
      const first = await runLede(['pictures'], { variables: variablesFor(folder) });
      expect(first).toMatchObject({ code: 0, errors: '' });
      expect(first.output).toMatch(
        /^2 pictures wanted\. 1 kept now \(0\.0 MB\), 0 kept before\.$/m,
      );
      expect(first.output).toMatch(
        /^1 picture could not be kept:\n {2}http:.*lost\.jpg \(b\.md\): /m,
      );
      expect(first.output).toMatch(/^All pictures have 0\.0 MB of at most 2000\.0 MB\.$/m);
      const world = await readWorld(folder);
      expect(storyOf(world, 'A').images).toMatchObject([{ width: 400, height: 300 }]);

      const { output } = await callOn(folder, '--json');
      expect(JSON.parse(output)).toMatchObject({ kept: { count: 0 }, known: 1, waiting: 1 });
    });
  }, 60_000);

  it('keeps none for a site that links them', async () => {
    await withFolder(documents('pictures: link'), async (folder) => {
      const { code, output, errors } = await callOn(folder);
      expect([code, output]).toEqual([2, '']);
      expect(errors).toContain('Write `pictures: keep` there');
    });
  }, 60_000);

  it('says which option it has', async () => {
    const { code, errors } = await callOn('.', '--jsno');
    expect(code).toBe(2);
    expect(errors).toContain('--json');
  }, 60_000);
});
