import { type World, writeWorld } from '#tests/support/worlds/write-world.ts';

/** The name of the one document of `worldOf`. */
export const file = '2024-03-01-bridge.md';

/** The front matter that no story can do without, in three lines. */
export const required = `title: "Bridge reopens"
publishedDateTime: 2024-03-01T12:00:00Z
webUrl: "https://harbourpost.example/bridge"`;

/** The world of one document, written by hand so that lines can be counted. */
export async function worldOf(yaml: string): Promise<World> {
  return writeWorld({ [file]: `---\n${yaml}\n---\n` });
}
