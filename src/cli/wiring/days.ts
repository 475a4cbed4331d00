import { Argument, Option } from 'commander';
import type { CommandSpec } from '../command-spec.ts';

/** Commands about the steps of the election and their days. */
export const daysCommands: readonly CommandSpec[] = [
  {
    name: 'calendar',
    load: async () => (await import('../commands/calendar.ts')).calendar,
    wire: (command, { args, options }) =>
      command
        .argument('[dir]', args['dir'])
        .option('--election <id>', options['election'])
        .addOption(
          new Option('--level <level>', options['level']).choices(['commune', 'all']).default('commune'),
        )
        .addOption(
          new Option('--by-election <YYYY-MM-DD>', options['byElection']).conflicts(['repeatFrom', 'whatIf']),
        )
        .addOption(
          new Option('--repeat-from <YYYY-MM-DD>', options['repeatFrom']).conflicts(['byElection', 'whatIf']),
        )
        .addOption(
          new Option('--what-if <YYYY-MM-DD>', options['whatIf']).conflicts([
            'byElection',
            'repeatFrom',
            'election',
          ]),
        )
        .option('--this-week', options['thisWeek'])
        .option('--next <n>', options['next'])
        .option('--owner <name>', options['owner'])
        .option('--group <name>', options['group'])
        .option('--timeline', options['timeline'])
        .addOption(
          new Option('--ics', options['ics']).conflicts(['csv', 'html', 'poster', 'timeline', 'json']),
        )
        .addOption(new Option('--csv', options['csv']).conflicts(['html', 'poster', 'timeline', 'json']))
        .addOption(new Option('--html', options['html']).conflicts(['poster', 'timeline', 'json']))
        .addOption(new Option('--poster', options['poster']).conflicts(['timeline', 'json']))
        .addOption(new Option('--paper <size>', options['paper']).choices(['A3', 'A4']).default('A3')),
  },
  {
    name: 'plan',
    load: async () => (await import('../commands/plan.ts')).plan,
    wire: (command, { args, options }) =>
      command
        .addArgument(new Argument('<action>', args['action']).choices(['check', 'kiem-tra']))
        .argument('<file>', args['file'])
        .option('--election <id>', options['election'])
        .option('--strict', options['strict']),
  },
  {
    name: 'status',
    load: async () => (await import('../commands/status.ts')).status,
    wire: (command, { args }) => command.argument('[dir]', args['dir']),
  },
];
