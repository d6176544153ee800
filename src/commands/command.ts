import type { Environment } from '#documents/settings/environment.ts';
import type { VariableName } from './help/variables.ts';

/** A flag of a command: `--name`, or `--name VALUE` where it takes a value. */
export type Flag = {
  name: string;
  /** What to call its value in the help; null if it takes none. */
  value: string | null;
  meaning: string;
};

/** What a command was given: the words after its name. */
export type Given = {
  /** The word that the command needs; empty where it takes none. */
  operand: string;
  /** Flags by name, with their values, which are empty where they take none. */
  flags: ReadonlyMap<string, string>;
};

/** A command of `lede`. Its code is loaded when it runs, so that the others start without it. */
export type Command = {
  name: string;
  /** What to call the word that must follow the name; null if none may. */
  operand: string | null;
  /** What it does, as the predicate of a sentence. */
  summary: string;
  /** The rest there is to say, in sentences. */
  details: string;
  flags: readonly Flag[];
  /** The variables of the environment that it heeds. */
  variables: readonly VariableName[];
  run: (environment: Environment, given: Given) => Promise<void>;
};

/** Whoever called a command has made a mistake. The message says which, and what would be right. */
export class UsageError extends Error {}
