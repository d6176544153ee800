import { type Diagnostic, diagnostic } from '#documents/problems/diagnostics.ts';
import { findConflictMarkers, mayHoldMarkers } from '#documents/text/conflict-markers.ts';
import { shorten } from '#documents/text/describe-value.ts';
import { findCutTexts } from './cut-texts.ts';
import { findMisreadSpaces } from './misread-spaces.ts';

/** Which keys of a YAML file are known, and which of them have texts as values, or lists of texts. */
export type KeyRules = { isKnown: (key: string) => boolean; isText: (key: string) => boolean };

/**
 * What valid YAML means though it doesn't look like it: texts cut by a sign, spaces that are none, and
 * the marks of a merge in texts. `firstLine` is the line of the file on which the YAML begins.
 */
export function diagnoseMisread(
  file: string,
  yaml: string,
  firstLine: number,
  { isKnown, isText }: KeyRules,
): Diagnostic[] {
  const at = (line: number, column: number) => ({ line: firstLine + line - 1, column });
  return [
    ...findCutTexts(yaml, isText).map(({ line, column, lost, reason }) =>
      diagnostic('text-cut', file, at(line, column), { lost: shorten(lost, 60), reason }),
    ),
    ...findMisreadSpaces(yaml, isKnown).map(({ line, column, character }) =>
      diagnostic('space-misread', file, at(line, column), { character }),
    ),
    ...findMarkers(yaml).map((index) => diagnostic('merge-unresolved', file, at(index + 1, 1))),
  ];
}

function findMarkers(yaml: string): number[] {
  if (!mayHoldMarkers(yaml)) return [];
  return findConflictMarkers(yaml.split('\n').map((line) => line.trimStart()));
}
