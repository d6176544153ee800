/** How many stories each part but the newest has. The newest has as many, or up to twice as many. */
export const partLength = 5000;

/**
 * Cuts stories, the newest first, into parts from the oldest end, so that a new story changes the newest
 * part alone. The newest part comes first; without stories, it is empty.
 *
 * @param length how many stories each part but the newest has
 */
export function cutParts<Story extends { dateUncertain?: true | undefined }>(
  stories: readonly Story[],
  length: number,
): Story[][] {
  const isUncertain = (story: Story) => story.dateUncertain === true;
  // A new story of an uncertain date stands last in all lists. No old part is to change for it.
  const uncertain = stories.filter(isUncertain);
  const ordered = [...uncertain, ...stories.filter((story) => !isUncertain(story))];
  const count = Math.max(1, Math.floor(ordered.length / length));
  return Array.from({ length: count }, (_, place) => {
    const end = ordered.length - (count - 1 - place) * length;
    const part = ordered.slice(place === 0 ? 0 : end - length, end);
    return [...part.filter((story) => !isUncertain(story)), ...part.filter(isUncertain)];
  });
}
