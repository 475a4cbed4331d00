import { Argument, Option } from 'commander';
import { TABLE_NAMES, UNIT_KINDS } from '../../vocabulary.ts';
import type { CommandSpec } from '../command-spec.ts';
import { withReadingOptions } from './reading-options.ts';

/** Commands that make a ward folder and bring tables in and out of it. */
export const tablesCommands: readonly CommandSpec[] = [
  {
    name: 'init',
    load: async () => (await import('../commands/init.ts')).init,
    wire: (command, { args, options }) =>
      command
        .argument('[dir]', args['dir'])
        .option('--election <id>', options['election'], '2026')
        .option('--province <name>', options['province'])
        .option('--commune <name>', options['commune'])
        .addOption(new Option('--kind <kind>', options['kind']).choices(UNIT_KINDS))
        .option('--population <n>', options['population'])
        .option('--areas <n>', options['areas'])
        .option('--constituencies <n>', options['constituencies'])
        .option('--na-constituency <n>', options['naConstituency'])
        .option('--province-constituency <n>', options['provinceConstituency'])
        .option('--people-committee <name>', options['peopleCommittee'])
        .option('--election-committee <name>', options['electionCommittee'])
        .option('--by-deputy', options['byDeputy']),
  },
  {
    name: 'import',
    load: async () => (await import('../commands/import.ts')).importFiles,
    wire: (command, { args, options }) =>
      withReadingOptions(
        command
          .argument('<files...>', args['files'])
          .addOption(new Option('--as <table>', options['as']).choices(TABLE_NAMES).default('voters')),
        options,
      )
        .option('--fix-names', options['fixNames'])
        .option('--dry-run', options['dryRun']),
  },
  {
    name: 'export',
    load: async () => (await import('../commands/export.ts')).exportTable,
    wire: (command, { args, options }) =>
      command
        .addArgument(new Argument('<table>', args['table']).choices(TABLE_NAMES))
        .argument('[dir]', args['dir'])
        .addOption(new Option('--format <format>', options['format']).choices(['xlsx', 'csv']))
        .addOption(
          new Option('--separator <separator>', options['separator'])
            .choices(['comma', 'semicolon', 'tab'])
            .default('comma'),
        ),
  },
];
