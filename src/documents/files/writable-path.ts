/** In bytes: ext4, XFS and APFS allow no more; NTFS allows as many UTF-16 units, which are fewer. */
const longestName = 255;

/** Characters that a name may have on no system, or not on Windows. */
const forbidden = /[\p{Cc}<>:"/\\|?*]|\p{Cs}|[. ]$/u;

/** Names of devices on Windows, with any ending. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

/** The file that a page is written to, in the page's folder; and its compressed copies. */
const pageFile = /^index\.html(?:\.|$)/i;

/**
 * Whether a page can be written under its path, which is percent-encoded and begins with a slash: on
 * every usual system, each step can be the name of a folder, and none is the name of a page's file.
 */
export function isWritablePath(path: string): boolean {
  const [root, ...steps] = path.split('/');
  if (root !== '') return false;
  return path === '/' || steps.every((step) => isWritableName(decode(step)));
}

/** Whether a file or a folder can have this name on every usual system, beside the file of a page. */
export function isWritableName(name: string): boolean {
  return (
    name !== '' &&
    Buffer.byteLength(name) <= longestName &&
    !forbidden.test(name) &&
    !device.test(name) &&
    !isPageFile(name)
  );
}

/** Equal for names that are one file on a system that takes capitals for small letters. */
export function foldFileName(name: string): string {
  return name.normalize('NFC').toUpperCase();
}

/** Whether a folder of this name would stand where the file of a page does. */
export function isPageFile(name: string): boolean {
  return pageFile.test(name);
}

/** A step that is wrongly encoded is no name, and empty. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return '';
  }
}
