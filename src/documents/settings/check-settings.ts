import { repairAddress } from '#documents/address/repair-address.ts';
import { describeChange } from '#documents/document/read-text.ts';
import {
  type Diagnostic,
  diagnostic,
  printPath,
  type ValuePath,
} from '#documents/problems/diagnostics.ts';
import { hasDates } from './dated-languages.ts';
import { settingsFileName } from './settings-file-name.ts';

/** Settings as they are written, of those kinds that more can be said about though they are valid. */
type Written = {
  language?: string | undefined;
  url?: string | undefined;
  publishers?: Readonly<Record<string, string>> | undefined;
};

/** Reports what was repaired in valid settings, and what they ask for that there is not. */
export function checkSettings({
  language = 'en',
  url = '',
  publishers = {},
}: Written): Diagnostic[] {
  const addresses = [
    { path: ['url'], text: url },
    ...Object.keys(publishers).map((domain) => ({ path: ['publishers', domain], text: domain })),
  ];
  const repairs = addresses.flatMap(({ path, text }) => diagnoseRepairs(path, text));
  if (hasDates(language)) return repairs;
  return [diagnostic('language-undated', settingsFileName, ['language'], { language }), ...repairs];
}

function diagnoseRepairs(path: ValuePath, written: string): Diagnostic[] {
  const { text, repairs } = repairAddress(written);
  if (repairs.length === 0) return [];
  return [
    diagnostic('text-repaired', settingsFileName, path, {
      key: printPath(path),
      repairs: repairs.join(', '),
      ...describeChange(written, text),
    }),
  ];
}
