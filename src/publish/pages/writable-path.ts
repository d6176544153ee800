/** In bytes: ext4, XFS and APFS allow no more, NTFS allows as many UTF-16 units, which are fewer. */
const longestName = 255;

/**
 * Whether a page can be written under its path, which is percent-encoded: each of its steps becomes
 * the name of a folder.
 */
export function isWritablePath(path: string): boolean {
  return path
    .split('/')
    .every((step) => Buffer.byteLength(decodeURIComponent(step)) <= longestName);
}
