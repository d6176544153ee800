import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText, explainBytes } from '#documents/files/decode-text.ts';
import { readBounded } from '#documents/files/read-file.ts';
import { limits } from '#documents/limits.ts';
import { type Diagnostic, diagnostic, type Position } from '#documents/problems/diagnostics.ts';
import { megabytes } from '#documents/text/megabytes.ts';
import { diagnoseMisread, type KeyRules } from '#documents/yaml/diagnose-misread.ts';
import { parseYaml, type YamlMapping } from '#documents/yaml/parse-yaml.ts';
import { settingsFileName } from './settings-file-name.ts';

/** Reads what `site.yaml` says, unchecked; nothing where there is no such file, or it can't be read. */
export function readSettingsFile(
  folder: string,
  settingKeys: KeyRules,
  diagnostics: Diagnostic[],
): YamlMapping {
  const fail = (
    reason: string,
    advice: string,
    at: Position = { line: 1, column: 1 },
  ): YamlMapping => {
    diagnostics.push(diagnostic('settings-unreadable', settingsFileName, at, { reason, advice }));
    return {};
  };
  const content = readBounded(join(folder, settingsFileName), realpathSync(folder));
  if (content.kind === 'missing') return {};
  if (content.kind === 'too-large') {
    const [size, limit] = [content.size, limits.documentBytes].map(megabytes);
    return fail(`it is ${size}; the limit is ${limit}`, 'Delete what is not a setting.');
  }
  if (content.kind !== 'bytes') {
    const reason =
      content.kind === 'unreadable'
        ? content.reason
        : 'it is a symbolic link that leads out of the folder';
    return fail(reason, 'It must be a text file with lines like `title: My News`.');
  }
  const yaml = decodeText(content.bytes);
  if (yaml === null) {
    const { at, reason } = explainBytes(content.bytes);
    return fail(`it is not UTF-8 text: ${reason}`, 'Save it with UTF-8 encoding.', at);
  }
  if (yaml.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) return {};
  const parsed = parseYaml(yaml);
  if (parsed.ok) {
    for (const found of diagnoseMisread(settingsFileName, yaml, 1, settingKeys)) {
      diagnostics.push(found);
    }
    return parsed.keys;
  }
  if (parsed.code === 'yaml-not-keys') {
    return fail('it contains no keys', 'Write it as lines of `key: value`.');
  }
  const { reason, advice, ...at } = parsed.fault;
  return fail(reason, advice, at);
}
