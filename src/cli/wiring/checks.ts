import { Option } from 'commander';
import { TABLE_NAMES } from '../../vocabulary.ts';
import type { CommandSpec } from '../command-spec.ts';
import { withReadingOptions } from './reading-options.ts';

/** The command that checks a ward folder or one file. */
export const checksCommands: readonly CommandSpec[] = [
  {
    name: 'check',
    load: async () => (await import('../commands/check.ts')).check,
    wire: (command, { args, options }) =>
      withReadingOptions(
        command
          .argument('[dir]', args['dir'])
          .option('--only <parts>', options['only'])
          .option('--strict', options['strict'])
          .option('--limit <n>', options['limit'])
          .option('--annotate', options['annotate'])
          .addOption(new Option('--as <table>', options['as']).choices(TABLE_NAMES))
          .option('--election <id>', options['election']),
        options,
      ),
  },
];
