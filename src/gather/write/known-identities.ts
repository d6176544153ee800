import { articleIdentity, otherIdentity } from '#documents/address/article-identity.ts';
import { readWebAddress } from '#documents/address/web-address.ts';
import { isYamlMapping, type YamlMapping } from '#documents/yaml/parse-yaml.ts';

const mainKeys = ['webUrl', 'originalUrl'];
const otherKeys = ['ampWebUrl', 'cdnAmpWebUrl'];

/** The identities of all articles that front matter names: its own, and those of its coverage. */
export function knownIdentities(keys: YamlMapping): Set<string> {
  const { related } = keys;
  const entries = Array.isArray(related) ? related.filter(isYamlMapping) : [];
  return new Set([keys, ...entries].flatMap(identitiesOf));
}

function identitiesOf(keys: YamlMapping): string[] {
  const own = mainKeys.flatMap((key) => addressIn(keys, key)).map(articleIdentity);
  const others = otherKeys.flatMap((key) => addressIn(keys, key)).map(otherIdentity);
  return [...own, ...others].filter((identity) => identity !== null);
}

function addressIn(keys: YamlMapping, key: string): string[] {
  const value = Object.hasOwn(keys, key) ? keys[key] : null;
  const result = readWebAddress(typeof value === 'string' ? value : '');
  return result.ok ? [result.address] : [];
}
