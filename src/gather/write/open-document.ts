import { isDeepStrictEqual } from 'node:util';
import { splitFrontMatter } from '#documents/document/opening/front-matter.ts';
import { parseYaml, type YamlMapping } from '#documents/yaml/parse-yaml.ts';

/** A document to which text can be added. Reasons complete "… was left as it is: …". */
export type OpenedDocument = { ok: true; document: OpenDocument } | { ok: false; reason: string };

export type OpenDocument = {
  /** The file's text to the letter: with its byte order mark and its own line endings. */
  text: string;
  /** The front matter, its lines ending with `\n`, and what it says. */
  yaml: string;
  keys: YamlMapping;
  /** The text below the front matter. */
  body: string;
  /** Line of the file on which the front matter begins, from 1. */
  firstLine: number;
};

/** An addition to the front matter: `text` in the place of what stands between two offsets of `yaml`. */
export type Edit = { from: number; to: number; text: string };

/** Reads a document as the generator does, and keeps its text to the letter. */
export function openDocument(text: string): OpenedDocument {
  const split = splitFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  if (!split.ok) return { ok: false, reason: 'it has no front matter between two lines of `---`' };
  const { yaml, body, firstLine } = split.matter;
  const result = parseYaml(yaml);
  if (result.ok) {
    return {
      ok: true,
      document: { text, yaml, keys: result.keys, body: body.markdown, firstLine },
    };
  }
  if (result.code === 'yaml-not-keys') {
    return { ok: false, reason: 'its front matter has no keys' };
  }
  const { line, reason } = result.fault;
  const at = line + firstLine - 1;
  return { ok: false, reason: `its front matter is not valid YAML: ${reason} (line ${at})` };
}

/** The document's text with edits: everything else as it was, new lines ending like the one above them. */
function applyEdits(document: OpenDocument, edits: readonly Edit[]): string {
  const fromTheEnd = edits.toSorted((a, b) => b.from - a.from);
  return fromTheEnd.reduce((text, edit) => applyEdit({ ...document, text }, edit), document.text);
}

function applyEdit({ text, yaml, firstLine }: OpenDocument, edit: Edit): string {
  const lines = linesOf(text);
  const placeOf = (offset: number) => {
    const above = yaml.slice(0, offset);
    const line = firstLine - 1 + above.split('\n').length - 1;
    return { line, offset: (lines[line]?.start ?? 0) + offset - (above.lastIndexOf('\n') + 1) };
  };
  const from = placeOf(edit.from);
  const ending = lines[from.line - 1]?.ending ?? '\n';
  const added = edit.text.replaceAll('\n', ending);
  return text.slice(0, from.offset) + added + text.slice(placeOf(edit.to).offset);
}

/**
 * A document's text with edits, if what it says then is what it should say, and nothing else has changed:
 * YAML has more forms than anyone foresees.
 */
export function editDocument(
  document: OpenDocument,
  edits: readonly Edit[],
  expected: YamlMapping,
): { ok: true; text: string } | { ok: false; reason: string } {
  const text = applyEdits(document, edits);
  const opened = openDocument(text);
  if (
    opened.ok &&
    opened.document.body === document.body &&
    isDeepStrictEqual(opened.document.keys, expected)
  ) {
    return { ok: true, text };
  }
  return { ok: false, reason: "its front matter is written in a way that text can't be added to" };
}

/** Where each line of a text begins, and what ends it. */
function linesOf(text: string): { start: number; ending: string }[] {
  const lines: { start: number; ending: string }[] = [];
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, ending });
    start = index + ending.length;
  }
  return [...lines, { start, ending: '' }];
}
