import type { Command } from 'commander';
import type { CommandName, CommandWords, SubcommandName } from '../i18n/cli-text.ts';
import type { ExitCode } from './exit-codes.ts';

/** What a command does: its arguments, its options and the world, in this order. */
export type Run = (...args: readonly never[]) => Promise<ExitCode>;

/** One command: its name, its file, its arguments and options. The words come from the catalog. */
export interface CommandSpec {
  /** A command under another has both names: `law diff`. The other comes first in the table. */
  readonly name: CommandName | SubcommandName;
  /** Loads the file of the command, and nothing else of the program; absent where it only holds others. */
  readonly load?: (program: Command) => Promise<Run>;
  readonly wire?: (command: Command, words: CommandWords) => Command;
}
