import { limits } from '#documents/limits.ts';
import { type Diagnostic, diagnostic, severityOf } from './diagnostics.ts';

/**
 * Limits the diagnostics of one file: the first warnings and the first notes are kept, and another
 * diagnostic says how many of each were dropped. Errors are all kept, since one of them is the reason
 * why a document was rejected.
 */
export function capDiagnostics(file: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = { error: 0, warning: 0, note: 0 };
  const most = { error: Number.POSITIVE_INFINITY, warning: limits.warnings, note: limits.notes };
  const listed = diagnostics.filter((found) => {
    const severity = severityOf(found);
    counts[severity] += 1;
    return counts[severity] <= most[severity];
  });
  const top = { line: 1, column: 1 };
  if (counts.warning > most.warning) {
    const count = String(counts.warning - most.warning);
    listed.push(diagnostic('warnings-unlisted', file, top, { count }));
  }
  if (counts.note > most.note) {
    const count = String(counts.note - most.note);
    listed.push(diagnostic('notes-unlisted', file, top, { count }));
  }
  return listed;
}
