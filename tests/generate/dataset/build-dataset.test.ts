import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDataset } from '#publish/output/write-dataset.ts';
import { expectSound, writtenFiles } from '#tests/support/dataset/check-dataset.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { newEdition } from '#tests/support/sites/new-edition.ts';
import { edgeWorld } from '#tests/support/worlds/edge-world.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import {
  pagesOf,
  placesOf,
  readWorld,
  report,
  storyOf,
  storyText,
  withFolder,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

describe('a dataset', () => {
  it('of the sample edition keeps its contract, without a warning', async () => {
    const world = await readWorld(join(projectRoot, 'data'));
    expectSound(world.dataset);
    expect(placesOf(world)).toEqual([]);
  });

  it('of a large and of an unusual site keeps its contract', async () => {
    for (const files of [largeWorld(), edgeWorld()]) {
      const world = await writeWorld(Object.fromEntries(files));
      expectSound(world.dataset);
      const documents = [...files.keys()].filter((path) => path.endsWith('.md'));
      expect(world.dataset.manifest.counts.stories).toBe(documents.length);
    }
  });

  it('of no stories keeps its contract', async () => {
    expectSound((await writeWorld({})).dataset);
  });

  it('is written file by file as it is, and nothing else is', async () => {
    const { dataset } = await writeWorld(Object.fromEntries(edgeWorld()));
    await withFolder({}, async (folder) => {
      const out = join(folder, 'dataset');
      writeDataset(dataset, newEdition(folder));
      const entries = await readdir(out, { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      const written = await Promise.all(
        paths.map(async (path) => [
          path.slice(out.length + 1).replaceAll('\\', '/'),
          await readFile(path, 'utf8'),
        ]),
      );
      expect(Object.fromEntries(written)).toEqual(Object.fromEntries(writtenFiles(dataset)));
    });
  });

  it('counts its articles by address: two timelines with one report have one', async () => {
    const shared = report();
    const { dataset } = await writeWorld({
      'a.md': storyText({ title: 'A', related: [shared, report({ title: 'Own' })] }),
      'b.md': storyText({
        title: 'B',
        publishedDateTime: '2024-05-01T12:00:00Z',
        related: [shared],
      }),
    });
    expect(dataset.manifest.counts).toMatchObject({ stories: 2, coverage: 2, publishers: 2 });
  });

  it('counts the stories of an event among the articles, each once', async () => {
    const shared = report();
    const { dataset } = await writeWorld({
      'a.md': storyText({ title: 'A', related: [shared, report({ title: 'Own' })] }),
      'b.md': storyText({ title: 'B', related: [shared] }),
    });
    expect(dataset.manifest.counts).toMatchObject({ stories: 2, coverage: 4, publishers: 2 });
  });

  it('counts errors and warnings, not notes', async () => {
    const { dataset } = await writeWorld({
      'README.md': '# Notes',
      'a.md': storyText({ title: 'A', excerpt: 'two  spaces', quality: NaN }),
      'b.md': storyText({ title: 'B', publishedDateTime: 'soon' }),
    });
    expect(dataset.manifest.counts.problems).toBe(2);
  });
});

describe('a story on a card', () => {
  it('has what the card shows, and no more', async () => {
    const images = [1, 2, 3, 4, 5].map((number) => ({ url: `https://pictures.example/${number}` }));
    const excerpt = 'The report is long. '.repeat(60);
    const world = await writeWorld({ 'a.md': storyText({ title: 'A', excerpt, images }) });
    const [summary] = pagesOf(world.dataset, world.dataset.manifest.firstPage)[0]?.stories ?? [];
    const story = storyOf(world, 'A');
    expect(summary?.images).toEqual(story.images.slice(0, 3));
    expect(story.images.length).toBe(5);
    expect(summary?.excerpt).toMatch(/^The report is long\. .*\S…$/);
    expect(story.excerpt).toBe(excerpt.trim());
  });

  it('has its excerpt cut between words where there are any, and never within a character', async () => {
    const excerpts = [
      '🎉'.repeat(400),
      `a${'🎉'.repeat(400)}`,
      'word '.repeat(200),
      'ข่าว'.repeat(200),
    ];
    for (const excerpt of excerpts) {
      const { dataset } = await writeWorld({ 'a.md': storyText({ title: 'A', excerpt }) });
      const [summary] = pagesOf(dataset, dataset.manifest.firstPage)[0]?.stories ?? [];
      const cut = summary?.excerpt.replace(/…$/, '') ?? '';
      expect(cut.isWellFormed()).toBe(true);
      expect(excerpt.startsWith(cut)).toBe(true);
      expect(excerpt.charAt(cut.length)).toMatch(/[\s\u{d83c}-\u{d83e}ก-๛]/u);
    }
  });

  it('marks no more articles than it has room for, its own among them', async () => {
    const related = Array.from({ length: 200 }, (_, index) =>
      report({
        title: `Report ${index}`,
        publishedDateTime: new Date(Date.UTC(2024, 1, 1, index)).toISOString(),
      }),
    );
    const own = '2024-02-03T09:30:00Z';
    const text = storyText({ title: 'A', publishedDateTime: own, related });
    const { dataset } = await writeWorld({ 'a.md': text });
    const [summary] = pagesOf(dataset, dataset.manifest.firstPage)[0]?.stories ?? [];
    const { marks = [], own: index = -1, reports } = summary?.coverageSummary ?? {};
    expect(reports).toBe(201);
    expect(marks.length).toBeLessThanOrEqual(40);
    expect(marks).toEqual([...marks].sort((a, b) => a - b));
    expect([marks[0], marks.at(-1)]).toEqual([0, 100]);
    expect(marks[index]).toBe(29);
  });
});
