import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';
import { limitAliases } from './alias-budget.ts';
import { diagnoseYaml } from './diagnose-yaml.ts';
import type { YamlDiagnostic } from './find-quote.ts';

/** A YAML mapping as written: keys are strings; values are strings, lists, mappings or null. */
export type YamlMapping = Readonly<Record<string, unknown>>;

export type YamlResult =
  | { ok: true; keys: YamlMapping }
  | { ok: false; code: 'yaml-broken'; fault: YamlDiagnostic }
  | { ok: false; code: 'yaml-not-keys' };

/**
 * Plain values are read as written, since only the schemas know which of them are numbers: a headline
 * `007` or a topic `3.10` is not. Nor are there dates, binary data or code. Merge keys (`<<`) merge; js-yaml
 * limits how many keys they may copy.
 */
const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:null', {
      kind: 'scalar',
      resolve: (text: string) => /^(~|null|Null|NULL)?$/.test(text),
      construct: () => null,
    }),
    new Type('tag:yaml.org,2002:merge', {
      kind: 'scalar',
      resolve: (text: string) => text === '<<',
    }),
  ],
});

/** Parses YAML whose top level must be a mapping. Never throws. */
export function parseYaml(yaml: string): YamlResult {
  try {
    const value = load(
      yaml,
      mayHoldAliases(yaml) ? { schema, listener: limitAliases() } : { schema },
    );
    return isYamlMapping(value) ? { ok: true, keys: value } : { ok: false, code: 'yaml-not-keys' };
  } catch (error) {
    return { ok: false, code: 'yaml-broken', fault: diagnoseYaml(yaml, error) };
  }
}

function mayHoldAliases(yaml: string): boolean {
  return yaml.includes('&') && yaml.includes('*');
}

export function isYamlMapping(value: unknown): value is YamlMapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
