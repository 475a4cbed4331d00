import { Option } from 'commander';
import { parseAreaNumber } from '../../records/parse/area-number.ts';
import type { CommandSpec } from '../command-spec.ts';

/** Commands that write papers. */
export const papersCommands: readonly CommandSpec[] = [
  {
    name: 'print',
    load: async () => (await import('../commands/print.ts')).print,
    wire: (command, { args, options }) =>
      command
        .argument('[form]', args['form'])
        .argument('[dir]', args['dir'])
        .addOption(new Option('--area <number>', options['area']).argParser(parseAreaNumber))
        .addOption(
          new Option('--format <format>', options['format'])
            .choices(['pdf', 'html', 'docx', 'xlsx'])
            .default('pdf'),
        )
        .option('--force', options['force'])
        .option('--list', options['list'])
        .addOption(new Option('--cards <paper>', options['cards']).choices(['a4', 'a6']))
        .option('--stack', options['stack'])
        .option('--overlay', options['overlay'])
        .option('--offset <x,y>', options['offset'])
        .option('--reprint <numbers>', options['reprint'])
        .option('--changed-since <file>', options['changedSince'])
        .option('--qr', options['qr'])
        .option('--from-page <n>', options['fromPage'])
        .option('--pages <numbers>', options['pages'])
        .option('--ppm <n>', options['ppm'])
        .option('--duplex', options['duplex']),
  },
  {
    name: 'report',
    load: async () => (await import('../commands/report.ts')).report,
    wire: (command, { args }) => command.argument('[dir]', args['dir']),
  },
  {
    name: 'prepare',
    load: async () => (await import('../commands/prepare.ts')).prepare,
    wire: (command, { args, options }) =>
      command
        .argument('[dir]', args['dir'])
        .option('--force', options['force'])
        .option('--strict', options['strict']),
  },
];
