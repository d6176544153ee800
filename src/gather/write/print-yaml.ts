/** A value of front matter as `parseYaml` reads it: texts, lists and groups of keys. */
export type YamlValue = string | readonly YamlValue[] | YamlKeys;
export type YamlKeys = { readonly [key: string]: YamlValue };

/** How lists and groups are indented, in columns. */
export type YamlStyle = {
  /** From a key to the dashes of its list. */
  dash: number;
  /** From a dash to its entry. */
  entry: number;
  /** From a key to the keys of its group. */
  group: number;
};

/** As in the documents that this format comes from. */
export const usualStyle: YamlStyle = { dash: 2, entry: 2, group: 2 };

/** Keys whose values are words and numbers. Those of all others are texts, which are quoted. */
const keysOfWords = new Set([
  'category',
  'publishedDateTime',
  'dateSeen',
  'type',
  'domain',
  'width',
  'height',
]);

/** What YAML can't take for anything but a word. */
const word = /^[A-Za-z0-9][\w.-]*(?::\d[\w.-]*)*$/;

/** What a quoted text may not hold in YAML, or what ends a line for other readers, beside what JSON escapes. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text in double quotes, on one line, from which YAML reads exactly that text. */
export function quoteText(text: string): string {
  return JSON.stringify(text).replace(
    unprintable,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Keys on lines of their own, without line endings, the first in the given column. */
export function printKeys(keys: YamlKeys, column: number, style: YamlStyle): string[] {
  return Object.entries(keys).flatMap(([key, value]) => {
    const own = `${' '.repeat(column)}${key}:`;
    if (typeof value === 'string') return `${own} ${printText(key, value)}`;
    if (!isList(value)) return [own, ...printKeys(value, column + style.group, style)];
    return [own, ...value.flatMap((entry) => printEntry(entry, column + style.dash, style))];
  });
}

/** An entry of a list on lines of its own, its dash in the given column. Entries are texts or groups. */
export function printEntry(entry: YamlValue, column: number, style: YamlStyle): string[] {
  const dash = `${' '.repeat(column)}-`.padEnd(column + style.entry);
  if (typeof entry === 'string') return [dash + quoteText(entry)];
  if (isList(entry)) return [dash + printInline('', entry)];
  const [first = '', ...others] = printKeys(entry, column + style.entry, style);
  return [dash + first.trimStart(), ...others];
}

/** A value within brackets, on one line. */
export function printInline(key: string, value: YamlValue): string {
  if (typeof value === 'string') return printText(key, value);
  if (isList(value)) return `[${value.map((entry) => printInline('', entry)).join(', ')}]`;
  const pairs = Object.entries(value).map(([name, held]) => `${name}: ${printInline(name, held)}`);
  return `{${pairs.join(', ')}}`;
}

function printText(key: string, text: string): string {
  return keysOfWords.has(key) && word.test(text) ? text : quoteText(text);
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
