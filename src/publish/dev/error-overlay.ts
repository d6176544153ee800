import type { ErrorPayload } from 'vite';
import type { LocatedDiagnostic } from '#documents/problems/diagnostics.ts';

/** How many errors the overlay shows. The terminal has them too, file by file. */
const mostErrors = 20;

/** The message that opens Vite's error overlay in the browser; null if there are no errors. */
export function errorOverlay(problems: readonly LocatedDiagnostic[]): ErrorPayload | null {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return null;
  const texts = errors
    .slice(0, mostErrors)
    .map(
      ({ file, line, column, message, hint }) => `${file}:${line}:${column}\n${message}\n${hint}`,
    );
  const rest = errors.length - texts.length;
  if (rest > 0) texts.push(`… and ${rest} more`);
  return {
    type: 'error',
    err: { message: texts.join('\n\n'), stack: '', plugin: 'lede:dataset' },
  };
}
