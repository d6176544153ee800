import { decodeText, explainBytes } from '#documents/files/decode-text.ts';
import type { FileContent } from '#documents/files/read-file.ts';
import type { DocumentFile } from '#documents/files/read-folder.ts';
import { limits } from '#documents/limits.ts';
import { type Finding, finding } from '#documents/problems/problems.ts';
import { parseYaml } from '#documents/yaml/parse-yaml.ts';
import type { Reading } from './draft.ts';
import { splitFrontMatter } from './front-matter.ts';
import { topOf } from './read-keys.ts';
import { readStory } from './read-story.ts';

export type DocumentReading = { reading: Reading; findings: Finding[] };

/** Reads one file: a draft of a story, or why it is none. Never throws, whatever the file holds. */
export function readDocument({ path, content }: DocumentFile, timeZone: string): DocumentReading {
  if (content.kind !== 'bytes') return rejected(tellContent(path, content));
  const text = decodeText(content.bytes);
  if (text === null) {
    const { at, reason } = explainBytes(content.bytes);
    return rejected(finding('not-utf-8', path, at, { reason }));
  }
  const split = splitFrontMatter(text);
  if (!split.ok) return rejected(finding(split.code, path, { line: split.line, column: 1 }));
  const { yaml, body, firstLine } = split.matter;
  const parsed = parseYaml(yaml);
  if (!parsed.ok) {
    if (parsed.code === 'yaml-not-keys') {
      return rejected(finding('front-matter-not-keys', path, { line: firstLine, column: 1 }));
    }
    const { line, column, reason, advice } = parsed.fault;
    const at = { line: line + firstLine - 1, column };
    return rejected(finding('yaml-broken', path, at, { reason, advice }));
  }
  const findings: Finding[] = [];
  const reading = readStory(parsed.keys, body, topOf(path, findings), timeZone);
  return { reading, findings };
}

function tellContent(path: string, content: Exclude<FileContent, { kind: 'bytes' }>): Finding {
  const top = { line: 1, column: 1 };
  if (content.kind === 'too-large') {
    const details = { size: megabytes(content.size), limit: megabytes(limits.documentBytes) };
    return finding('file-too-large', path, top, details);
  }
  if (content.kind === 'outside') return finding('file-linked', path, top);
  const reason = content.kind === 'missing' ? 'it does not exist' : content.reason;
  return finding('file-unreadable', path, top, { reason });
}

/** Rounded up, so that what is over a limit is told as such. */
function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}

function rejected(found: Finding): DocumentReading {
  const kind = found.code === 'not-a-document' ? 'not-a-document' : 'rejected';
  return { reading: { kind }, findings: [found] };
}
