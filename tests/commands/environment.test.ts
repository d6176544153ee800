import { execFile } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';

/** Runs a command with these variables, and resolves with its exit code and what it printed. */
async function run(command: string, variables: Record<string, string>) {
  const program = ['--import', 'tsx', `src/commands/${command}.ts`];
  const env = { ...process.env, ...variables };
  return new Promise<{ code: unknown; output: string; errors: string }>((resolve) => {
    execFile(process.execPath, program, { cwd: projectRoot, env }, (error, output, errors) => {
      resolve({ code: error?.code ?? 0, output, errors });
    });
  });
}

describe('A mistake in the environment', () => {
  it.each([
    ['serve', { PORT: '99999' }, 'PORT is "99999"; it must be a whole number from 0 to 65535.'],
    ['build', { LEDE_BASE: 'a b' }, 'LEDE_BASE is "a b"; it must be a path like /news/.'],
    ['check-data', { LEDE_BASE: 'a b' }, 'LEDE_BASE is "a b"; it must be a path like /news/.'],
  ])(
    'ends `%s` with one sentence and no trace of the program',
    async (command, variables, text) => {
      const ended = await run(command, variables);
      expect(ended).toEqual({ code: 2, output: '', errors: `${text}\n` });
    },
    60_000,
  );
});
