import type { Picture } from '#dataset/story.ts';
import type { ParsedFile } from '#documents/document/draft.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { settingsFileName } from '#documents/settings/settings-file-name.ts';
import type { PictureSettings } from '#documents/settings/site-settings.ts';
import { jpegName, sitePath } from '#pictures/kept/file-names.ts';
import type { PictureIndex } from '#pictures/kept/read-index.ts';
import type { KeptRecord } from '#pictures/kept/record.ts';
import { type Replacement, replacePictures } from './replace-pictures.ts';

/**
 * The documents with the pictures that the site shows: those that they link, those that are kept, or none.
 * `readKept` is called where those that are kept are wanted.
 */
export function choosePictures(
  parsed: readonly ParsedFile[],
  { mode }: Pick<PictureSettings, 'mode'>,
  readKept: () => PictureIndex,
): { parsed: readonly ParsedFile[]; diagnostics: Diagnostic[] } {
  if (mode === 'link') return { parsed, diagnostics: [] };
  if (mode === 'none') return { parsed: replaceAll(parsed, () => []), diagnostics: [] };
  const kept = readKept();
  const unknown = new Set<string>();
  const shown = replaceAll(parsed, (pictures) => {
    const found = pictures.flatMap((picture) => {
      const fate = kept.get(picture.url);
      return fate?.is === 'kept' ? toKept(picture, fate) : [];
    });
    const unasked = found.length > 0 ? [] : pictures.filter(({ url }) => !kept.has(url));
    for (const { url } of unasked) unknown.add(url);
    return found;
  });
  return { parsed: shown, diagnostics: reportUnknown(unknown.size) };
}

function replaceAll(parsed: readonly ParsedFile[], replace: Replacement): ParsedFile[] {
  return parsed.map((file) =>
    file.kind === 'draft' ? { ...file, draft: replacePictures(file.draft, replace) } : file,
  );
}

function toKept({ caption }: Picture, fate: KeptRecord): Picture {
  const { width, height, widths, colour, focus } = fate;
  return {
    url: sitePath(jpegName(fate)),
    width,
    height,
    caption,
    kept: { widths, colour, focus },
  };
}

function reportUnknown(count: number): Diagnostic[] {
  if (count === 0) return [];
  const details = { count: String(count) };
  return [diagnostic('pictures-unknown', settingsFileName, ['pictures'], details)];
}
