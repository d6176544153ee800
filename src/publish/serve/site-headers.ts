/** The headers of all paths that a line names. */
export type HeaderRule = {
  /** As the file has it: `*` stands for anything. */
  path: string;
  pattern: RegExp;
  headers: readonly (readonly [string, string])[];
};

/**
 * Parses a `_headers` file: lines with a path, in which `*` matches anything, each followed by
 * indented lines of `Name: value`. Netlify and Cloudflare Pages read the same format:
 * https://docs.netlify.com/routing/headers/.
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const blocks = text.split(/\n(?=\S)/).filter((block) => block.startsWith('/'));
  return blocks.map((block) => {
    const [first = '', ...lines] = block.split('\n');
    const path = first.trim();
    const headers = lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon === -1
        ? []
        : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
    });
    return { path, pattern: new RegExp(`^${patternSource(path)}$`), headers };
  });
}

/** A path with stars as the source of a regular expression. */
export function patternSource(path: string): string {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return parts.join('.*');
}

/** The headers of a path. Where several rules match it, later ones override earlier ones. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  return new Map(rules.filter((rule) => rule.pattern.test(path)).flatMap((rule) => rule.headers));
}
