import { decodeText, explainBytes } from '#documents/files/decode-text.ts';
import type { FileContent } from '#documents/files/read-file.ts';
import type { DocumentFile } from '#documents/files/read-folder.ts';
import { limits } from '#documents/limits.ts';
import { capDiagnostics } from '#documents/problems/cap-diagnostics.ts';
import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { megabytes } from '#documents/text/megabytes.ts';
import { diagnoseMisread } from '#documents/yaml/diagnose-misread.ts';
import { parseYaml } from '#documents/yaml/parse-yaml.ts';
import type { ParsedFile } from './draft.ts';
import { type FrontMatterFault, splitFrontMatter } from './opening/front-matter.ts';
import { rootContext } from './parse-context.ts';
import { readStory } from './read-story.ts';
import { isKnownKey } from './schema.ts';

/** Keys whose values are words of a text, or lists of them. */
const isText = (key: string) => ['title', 'excerpt', 'name', 'topics'].includes(key);

export type DocumentResult = { parsed: ParsedFile; diagnostics: Diagnostic[] };

/** Reads one file: a draft of a story, or why there is none. Never throws, whatever the file contains. */
export function readDocument({ path, content }: DocumentFile, timeZone: string): DocumentResult {
  if (content.kind !== 'bytes') return rejected(diagnoseContent(path, content));
  const text = decodeText(content.bytes);
  if (text === null) {
    const { at, reason } = explainBytes(content.bytes);
    return rejected(diagnostic('not-utf-8', path, at, { reason }));
  }
  const split = splitFrontMatter(text);
  if (!split.ok) return rejected(diagnoseSplit(path, split.fault));
  const { yaml, body, firstLine } = split.matter;
  const result = parseYaml(yaml);
  if (!result.ok) {
    if (result.code === 'yaml-not-keys') {
      return rejected(diagnostic('front-matter-not-keys', path, { line: firstLine, column: 1 }));
    }
    const { line, column, reason, advice } = result.fault;
    const at = { line: line + firstLine - 1, column };
    return rejected(diagnostic('yaml-broken', path, at, { reason, advice }));
  }
  const diagnostics = diagnoseMisread(path, yaml, firstLine, { isKnown: isKnownKey, isText });
  const parsed = readStory(result.keys, body, rootContext(path, diagnostics), timeZone);
  return { parsed, diagnostics: capDiagnostics(path, diagnostics) };
}

function diagnoseContent(
  path: string,
  content: Exclude<FileContent, { kind: 'bytes' }>,
): Diagnostic {
  const top = { line: 1, column: 1 };
  if (content.kind === 'too-large') {
    const details = { size: megabytes(content.size), limit: megabytes(limits.documentBytes) };
    return diagnostic('file-too-large', path, top, details);
  }
  if (content.kind === 'outside') return diagnostic('file-linked', path, top);
  const reason = content.kind === 'missing' ? 'it does not exist' : content.reason;
  return diagnostic('file-unreadable', path, top, { reason });
}

function diagnoseSplit(path: string, fault: FrontMatterFault): Diagnostic {
  const at = { line: fault.line, column: 1 };
  if (fault.code === 'front-matter-unopened') {
    return diagnostic(fault.code, path, at, { reason: fault.reason });
  }
  if (fault.code === 'front-matter-foreign') {
    return diagnostic(fault.code, path, at, { format: fault.format });
  }
  return diagnostic(fault.code, path, at);
}

function rejected(found: Diagnostic): DocumentResult {
  const kind = found.code === 'not-a-document' ? 'not-a-document' : 'rejected';
  return { parsed: { kind }, diagnostics: [found] };
}
