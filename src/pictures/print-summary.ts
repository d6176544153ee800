import type { FailedPicture, PicturesSummary } from './summary.ts';

/** How many failures are listed, and how many stories with too many pictures. */
const mostListed = 20;

/** A summary in plain words, as lines of text. */
export function printPicturesSummary(summary: PicturesSummary): string {
  const { wanted, kept, known, failed, waiting, leftOut, withoutRoom, pruned, all, notices } =
    summary;
  const archived = kept.fromArchive > 0 ? `, ${kept.fromArchive} of them from the archive` : '';
  const lines = [
    ...notices,
    `${count(wanted)} wanted. ${kept.count} kept now (${megabytes(kept.bytes)})${archived}, ${known} kept before.`,
    ...(failed.length > 0 ? [`${count(failed.length)} could not be kept:`] : []),
    ...listed(failed.map(describe)),
    ...(waiting > 0 ? [`${count(waiting)} failed earlier, to be tried again later.`] : []),
    ...listed(
      leftOut.map(
        (story) => `  ${story.story}: ${count(story.count)} left out, for it has enough of them.`,
      ),
    ),
    ...(withoutRoom > 0
      ? [`${count(withoutRoom)} left out, for there is no room for more in .lede/pictures.`]
      : []),
    ...(pruned.count > 0
      ? [
          `${count(pruned.count)} removed (${megabytes(pruned.bytes)}), for no document has named them for a month.`,
        ]
      : []),
    `All pictures have ${megabytes(all.bytes)} of at most ${megabytes(all.limit)}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function describe({ address, story, message, again }: FailedPicture): string {
  return `  ${address} (${story}): ${message} Next try: ${again.slice(0, 10)}.`;
}

function listed(lines: readonly string[]): string[] {
  const rest = lines.length - mostListed;
  return rest > 0 ? [...lines.slice(0, mostListed), `  … and ${rest} more`] : [...lines];
}

function count(pictures: number): string {
  return pictures === 1 ? '1 picture' : `${pictures} pictures`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
