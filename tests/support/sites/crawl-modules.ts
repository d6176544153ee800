/** Where a module or style sheet of the development server names another file of its own. */
const reference = /(?:\bfrom ?|\bimport ?\(? ?|\bsrc=|\burl\((?:\\?['"])?)["']?(\/[^"'\\)\s]+)/g;

/**
 * Fetches the page of a development server and every file that it comes to need, one that the other
 * names. Returns the paths of all, and the answers that were not good.
 */
export async function crawlModules(
  address: string,
): Promise<{ fetched: string[]; failed: string[] }> {
  const waiting = ['/'];
  const seen = new Set(waiting);
  const failed: string[] = [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const answer = await fetch(new URL(path, address));
    const text = await answer.text();
    if (!answer.ok) failed.push(`${answer.status} ${path}`);
    const type = answer.headers.get('content-type') ?? '';
    if (!/javascript|html/.test(type)) continue;
    for (const [, found = ''] of text.matchAll(reference)) {
      if (seen.has(found)) continue;
      seen.add(found);
      waiting.push(found);
    }
  }
  return { fetched: [...seen], failed };
}
