/** The name of this robot in a robots.txt. */
export const robotName = 'Lede';

/**
 * The `User-Agent` header: the robot, then the site that it reads for. Letters of the title that a
 * header can't hold are left out.
 */
export function nameAgent({ title, url }: { title: string; url: string | null }): string {
  const address = url === null ? '' : `+${new URL(url).href}`;
  const comment = [title.normalize('NFKD'), address]
    .map((part) => part.replace(/[^ -~]|[()\\;]/g, '').trim())
    .filter((part) => part !== '');
  return comment.length === 0 ? robotName : `${robotName} (${comment.join('; ')})`;
}
