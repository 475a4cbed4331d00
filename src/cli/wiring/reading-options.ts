import { Option, type Command } from 'commander';
import type { CommandWords } from '../../i18n/cli-text.ts';
import { ENCODING_NAMES } from '../../tables/reading-choices.ts';

/** Options that settle how a file of the office is read. */
export function withReadingOptions(command: Command, options: CommandWords['options']): Command {
  return command
    .addOption(new Option('--encoding <encoding>', options['encoding']).choices(ENCODING_NAMES))
    .option('--sheet <name>', options['sheet'])
    .option('--header-row <n>', options['headerRow'])
    .addOption(new Option('--map <column=key>', options['map']).argParser(gathered))
    .addOption(new Option('--dates <column=way>', options['dates']).argParser(gathered));
}

/** The words of an option that may be given several times. */
function gathered(one: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), one];
}
