import { Option } from 'commander';
import type { CommandSpec } from '../command-spec.ts';

/** Commands that show the rules in force. */
export const lawCommands: readonly CommandSpec[] = [
  {
    name: 'law',
    load: async () => (await import('../commands/law.ts')).law,
    wire: (command, { args, options }) =>
      command
        .argument('[topic]', args['topic'])
        .option('--election <id>', options['election'], '2026')
        .addOption(
          new Option('--format <format>', options['format']).choices(['text', 'md', 'pdf']).default('text'),
        ),
  },
  {
    name: 'law diff',
    load: async () => (await import('../commands/law-diff.ts')).lawDiff,
    wire: (command, { args }) => command.argument('<from>', args['from']).argument('<to>', args['to']),
  },
  {
    name: 'law cite',
    load: async () => (await import('../commands/law-cite.ts')).lawCite,
    wire: (command, { args }) => command.argument('<provision>', args['provision']),
  },
  {
    name: 'explain',
    load: async () => (await import('../commands/explain.ts')).explain,
    wire: (command, { args, options }) =>
      command.argument('[code]', args['code']).option('--election <id>', options['election'], '2026'),
  },
];
