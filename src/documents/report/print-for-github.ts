import type { LocatedDiagnostic } from '#documents/problems/diagnostics.ts';

/**
 * Problems as annotations of a workflow run. `folder` is the documents' folder, relative to the
 * repository. The format:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function printForGitHub(problems: readonly LocatedDiagnostic[], folder: string): string {
  const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;
  return problems
    .map((problem) => {
      const file = escapeProperty(`${folder}/${problem.file}`);
      const place = `file=${file},line=${problem.line},col=${problem.column},title=${problem.code}`;
      return `::${commands[problem.severity]} ${place}::${escapeData(`${problem.message} ${problem.hint}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
