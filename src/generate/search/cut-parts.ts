/** How many stories a large part has. */
export const partLength = 5000;

/** The newest part has at least one of so many shares of a large part, and fewer than two. */
const shares = 5;

/**
 * Cuts stories, the newest first, into parts from the oldest end: large parts, then perhaps a growing part,
 * then the newest part, which is small. A new story changes the newest part alone, until that has two shares
 * of a large part: then one of them goes to the growing part, which becomes a large part in time. As long as
 * two large parts and a share are more than all stories, there is no large part, but the growing part alone.
 *
 * The newest part comes first; without stories, it is empty. The parts depend on nothing but the stories
 * and their order.
 *
 * @param length how many stories a large part has
 */
export function cutParts<Story extends { dateUncertain?: true | undefined }>(
  stories: readonly Story[],
  length: number,
): Story[][] {
  const isUncertain = (story: Story) => story.dateUncertain === true;
  // A new story of an uncertain date stands last in all lists. No old part is to change for it.
  const uncertain = stories.filter(isUncertain);
  const ordered = [...uncertain, ...stories.filter((story) => !isUncertain(story))];
  let begin = 0;
  return partLengths(stories.length, length).map((own) => {
    const part = ordered.slice(begin, begin + own);
    begin += own;
    return [...part.filter((story) => !isUncertain(story)), ...part.filter(isUncertain)];
  });
}

/** How many stories each part has, the newest part first. */
function partLengths(count: number, length: number): number[] {
  const share = Math.ceil(length / shares);
  const large = count < 2 * length + share ? 0 : Math.floor((count - share) / length);
  const rest = count - large * length;
  const growing = Math.max(0, Math.floor(rest / share) - 1) * share;
  return [
    rest - growing,
    ...(growing > 0 ? [growing] : []),
    ...Array.from({ length: large }, () => length),
  ];
}
