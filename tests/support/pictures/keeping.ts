import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepPictures } from '#pictures/keep-pictures.ts';
import { fileNames } from '#pictures/kept/file-names.ts';
import type { WantedPicture } from '#pictures/wanted/wanted-picture.ts';
import { fetcherFor, fetchTime } from '#tests/support/servers/fetching.ts';
import type { Files } from '#tests/support/worlds/write-world.ts';

type Options = Partial<Parameters<typeof keepPictures>[0]>;

/** Keeps pictures of a server on loopback in a folder. */
export async function keepFrom(
  host: string,
  folder: string,
  wanted: readonly WantedPicture[],
  options: Options = {},
) {
  const fetcher = fetcherFor([host], { limits: { time: 2_000 } });
  try {
    const usual = { folder, wanted, fetcher, settings: { archive: false }, now: fetchTime };
    return await keepPictures({ ...usual, ...options });
  } finally {
    fetcher.close();
  }
}

/** A place for a large picture in a story, unless `picture` says otherwise. */
export function wantedPicture(
  address: string,
  picture: Partial<WantedPicture> = {},
): WantedPicture {
  const usual = { story: 'a.md', isSmall: false, at: '2024-03-01T12:00:00Z' };
  return { ...usual, addresses: [address], ...picture };
}

/** The names of all files of pictures in a folder of documents, hidden ones too. */
export function keptFilesIn(folder: string): string[] {
  return readdirSync(join(folder, '.lede', 'pictures')).sort();
}

/** What is kept of pictures, by address and name, as a run would have left it, but for what is in the files. */
export function keptBefore(names: Readonly<Record<string, string>>): Files {
  const files: Record<string, string> = {};
  const lines = Object.entries(names).map(([address, name]) => {
    const fate = {
      is: 'kept',
      name,
      width: 800,
      height: 600,
      widths: [320, 640, 800],
      colour: '#3060c0',
      focus: [50, 30],
      bytes: 7,
    };
    for (const file of fileNames(fate)) files[`.lede/pictures/${file}`] = file;
    return `${JSON.stringify({ address, fate })}\n`;
  });
  return { ...files, '.lede/pictures/index.ndjson': lines.join('') };
}
