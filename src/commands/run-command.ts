import process from 'node:process';
import { UnusableCache } from '#cache/check-cache.ts';
import { UnreadableFolder } from '#documents/files/read-folder.ts';
import { EnvironmentError } from '#documents/settings/environment.ts';
import { UnusableOutput } from '#publish/output/unusable-output.ts';
import { UsageError } from './command.ts';
import { describeFailure } from './describe-failure.ts';

/**
 * Runs a command. A mistake of whoever started it is printed as a sentence, without a stack, and
 * exits with 2; a failure of the machine likewise, with 1.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof Error && isMistake(error)) {
      console.error(error.message);
      process.exitCode = 2;
      return;
    }
    const failure = describeFailure(error);
    if (failure === null) throw error;
    console.error(failure);
    process.exitCode = 1;
  }
}

function isMistake(error: Error): boolean {
  const mistakes = [EnvironmentError, UnreadableFolder, UnusableCache, UnusableOutput, UsageError];
  return mistakes.some((mistake) => error instanceof mistake);
}
