import type { StoryId } from '#dataset/values.ts';
import { isStoryId } from './addresses.ts';

/** What the address of the page for other sites' frames asks for. */
export type EmbedAddress = {
  /** Null where it names no story that could be. */
  story: StoryId | null;
  theme: 'system' | 'light' | 'dark';
};

/** The path of that page: one for all stories, because a host of files finds it by its path alone. */
export const embedPath = '/embed/';

/** The path of a story's timeline for a frame, in the theme of the reader's system. */
export function framedStoryPath(id: StoryId): string {
  return `${embedPath}?story=${encodeURIComponent(id)}`;
}

/** Parses the part of an address that begins with `?`. */
export function parseEmbedAddress(search: string): EmbedAddress {
  const parameters = new URLSearchParams(search);
  const story = (parameters.get('story') ?? '').normalize('NFC');
  const theme = parameters.get('theme');
  return {
    story: isStoryId(story) ? story : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}
