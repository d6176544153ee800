import process from 'node:process';
import { readEnvironment } from '#documents/settings/environment.ts';
import { UsageError } from './command.ts';
import { commands } from './commands.ts';
import { writeCommandHelp, writeHelp } from './help/write-help.ts';
import { readVersion } from './read-version.ts';
import { readWords } from './read-words.ts';
import { runCommand } from './run-command.ts';
import { suggestNearest } from './suggest-nearest.ts';

/**
 * Does what the words after `lede` say. Exits with 0 where that went well, with 1 where it failed, and
 * with 2 where the words or the environment make no sense.
 */
export async function runLede(words: readonly string[]): Promise<void> {
  // `head` and the like close the pipe when they have enough.
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
  await runCommand(() => obey(words));
}

async function obey([first, ...rest]: readonly string[]): Promise<void> {
  if (first === undefined) throw new UsageError(writeHelp(commands).trimEnd());
  if (['--version', '-v'].includes(first)) return print(`${await readVersion()}\n`);
  const asksForHelp = ['--help', '-h', 'help'].includes(first);
  const [name, ...others] = asksForHelp ? rest : [first, ...rest];
  if (name === undefined) return print(writeHelp(commands));
  const command = commands.find((known) => known.name === name);
  if (command === undefined) throw unknownCommand(name);
  const given = asksForHelp ? null : readWords(command, others);
  if (given === null) return print(writeCommandHelp(command));
  await command.run(readEnvironment(process.env), given);
}

function unknownCommand(name: string): UsageError {
  const known = commands.map((command) => command.name);
  const options = ['--help', '--version'];
  const what = name.startsWith('-') ? `does not know ${name}` : `has no command ${name}`;
  const suggestion = suggestNearest(name, name.startsWith('-') ? options : known);
  return new UsageError(`lede ${what}.${suggestion} Its commands: ${known.join(', ')}.`);
}

function print(text: string): void {
  process.stdout.write(text);
}
