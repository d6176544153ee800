/** The headers of all paths that a line names. */
export type HeaderRule = {
  /** As the file has it: `*` stands for anything. */
  path: string;
  pattern: RegExp;
  headers: readonly HeaderChange[];
};

/** A header and its value; null takes away what an earlier rule has set. */
type HeaderChange = readonly [name: string, value: string | null];

/**
 * Parses a `_headers` file: lines with a path, in which `*` matches anything, each followed by
 * indented lines of `Name: value`. Netlify and Cloudflare Pages read the same format
 * (https://docs.netlify.com/routing/headers/); `! Name`, which takes a header away again, is Cloudflare's alone
 * (https://developers.cloudflare.com/pages/configuration/headers/).
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const blocks = text.split(/\n(?=\S)/).filter((block) => block.startsWith('/'));
  return blocks.map((block) => {
    const [first = '', ...lines] = block.split('\n');
    const path = first.trim();
    const headers = lines.flatMap(readLine);
    return { path, pattern: new RegExp(`^${patternSource(path)}$`), headers };
  });
}

function readLine(line: string): HeaderChange[] {
  const text = line.trim();
  if (text.startsWith('!')) return [[text.slice(1).trim(), null]];
  const colon = text.indexOf(':');
  return colon === -1 ? [] : [[text.slice(0, colon).trim(), text.slice(colon + 1).trim()]];
}

/** A path with stars as the source of a regular expression. */
export function patternSource(path: string): string {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return parts.join('.*');
}

/** The headers of a path. Where several rules match it, later ones override earlier ones. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  return applyChanges(
    rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers),
  );
}

/** The headers that are left once each change is made after those before it. */
export function applyChanges(changes: readonly HeaderChange[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of changes) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}
