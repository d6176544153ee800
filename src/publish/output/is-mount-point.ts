import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Whether a folder is a mount point, such as the volume of a container: no program may rename it.
 * `folder` is a real path. On Linux the kernel's list of mounts decides (proc_pid_mountinfo(5)), which
 * has folders mounted from the same disk too; elsewhere a mount shows by its device.
 */
export async function isMountPoint(folder: string): Promise<boolean> {
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => null);
  if (mounts !== null) return mounts.split('\n').some((line) => mountPointOf(line) === folder);
  try {
    return (await stat(folder)).dev !== (await stat(dirname(folder))).dev;
  } catch {
    return false;
  }
}

/** The fifth field of a line. White space and backslashes in it are written as octal numbers. */
function mountPointOf(line: string): string | undefined {
  return line
    .split(' ')[4]
    ?.replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
}
