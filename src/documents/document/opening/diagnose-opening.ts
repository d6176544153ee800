import { isDocumentKey } from '#documents/document/schema.ts';
import { showControls } from '#documents/problems/show-line.ts';
import { isBlankLine, isDashes, outsideFences, visible } from './document-lines.ts';

/** Why a file has no front matter. `reason` completes "It contains the keys of a document, but …". */
export type OpeningFault =
  | { code: 'not-a-document'; line: number }
  | { code: 'front-matter-unopened'; line: number; reason: string }
  | { code: 'front-matter-foreign'; line: number; format: string };

/** How many lines are looked at for keys, and how many characters of each. */
const near = 100;
const widest = 2_000;

/** Keys that, beside a title, only a document has. */
const documentOnlyKeys = [
  'webUrl',
  'originalUrl',
  'ampWebUrl',
  'cdnAmpWebUrl',
  'publishedDateTime',
];

/**
 * Tells documents whose front matter can't be seen from files that are none, like a README. A document
 * begins with a key, or has a title and an address or a date as keys near its top, at the beginning of
 * lines and outside fenced code. `first` is the index of the first line that shows something.
 */
export function diagnoseOpening(lines: readonly string[], first: number): OpeningFault {
  const line = first + 1;
  const top = lines.slice(first, first + near).map((text) => text.slice(0, widest));
  const [head = ''] = top;
  const format = formatOf(visible(head));
  const found = format === 'JSON' ? keysOfJson(top) : keysOfLines(top);
  const keys = new Set(found.map(({ key }) => key));
  const isDocument = keys.has('title') && documentOnlyKeys.some((key) => keys.has(key));
  if (format !== null && (isDocument || (format === 'TOML' && keys.size > 0))) {
    return { code: 'front-matter-foreign', line, format };
  }
  const [firstKey] = found;
  const beginsWithKey = firstKey?.index === 0 && isDocumentKey(firstKey.key);
  if (!isDocument && !beginsWithKey) return { code: 'not-a-document', line: 1 };
  if (found.every(({ sign }) => sign === '=')) {
    return { code: 'front-matter-foreign', line, format: 'TOML' };
  }
  const reason = reasonOf(top, firstKey?.index ?? 0);
  return { code: 'front-matter-unopened', line, reason };
}

/** The format that a first line without its spaces announces; null for YAML and for any text. */
function formatOf(head: string): 'TOML' | 'JSON' | null {
  if (/^(?:\+\+\+|---+toml)/i.test(head)) return 'TOML';
  return /^(?:\{|\[\{|;;;|---+json)/i.test(head) ? 'JSON' : null;
}

type FoundKey = { key: string; index: number; sign: string };

const keyOfLine = /^([\s\p{Cf}]*)["']?(\w+)["']?[\s\p{Cf}]*(:(?=[\s"'[{]|$)|=)/u;

/** The keys at the beginning of lines; indented ones only where the whole file is. */
function keysOfLines(lines: readonly string[]): FoundKey[] {
  const mayIndent = /^[ \t]/.test(lines[0] ?? '');
  const found: FoundKey[] = [];
  for (const [index, line] of outsideFences(lines)) {
    const [, indent = '', key = '', sign = ''] = keyOfLine.exec(line) ?? [];
    if (key !== '' && (mayIndent || !/[ \t]/.test(indent))) found.push({ key, index, sign });
  }
  return found;
}

function keysOfJson(lines: readonly string[]): FoundKey[] {
  return lines.flatMap((line, index) =>
    Array.from(line.matchAll(/"(\w+)"\s*:/g), ([, key = '']) => ({ key, index, sign: ':' })),
  );
}

function reasonOf(lines: readonly string[], firstKey: number): string {
  const [head = ''] = lines;
  if (firstKey === 0) return 'has no line of `---` above them';
  if (isDashes(head.trimStart())) return 'its first line of `---` is indented';
  const above = lines.slice(0, firstKey);
  if (above.some(isDashes)) return 'something stands above its first line of `---`';
  const last = above.findLast((line) => !isBlankLine(line)) ?? head;
  return `"${showControls(last.trim()).slice(0, 40)}" is not a line of \`---\``;
}
