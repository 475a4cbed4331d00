import { Option } from 'commander';
import { PROVINCE_KINDS, UNIT_KINDS } from '../../vocabulary.ts';
import type { CommandSpec } from '../command-spec.ts';

/** Commands about those who stand and the bodies that run the election. */
export const bodiesCommands: readonly CommandSpec[] = [
  { name: 'candidates' },
  {
    name: 'candidates track',
    load: async () => (await import('../commands/candidates-track.ts')).candidatesTrack,
    wire: (command, { args, options }) =>
      command.argument('[dir]', args['dir']).option('--name <words>', options['name']),
  },
  {
    name: 'candidates quorum',
    load: async () => (await import('../commands/candidates-quorum.ts')).candidatesQuorum,
    wire: (command, { options }) =>
      command
        .requiredOption('--voters <n>', options['voters'])
        .option('--present <n>', options['present'])
        .addOption(
          new Option('--at <place>', options['at'])
            .choices(['residence', 'workplace', 'village'])
            .default('residence'),
        )
        .option('--election <id>', options['election'], '2026'),
  },
  {
    name: 'structure',
    load: async () => (await import('../commands/structure.ts')).structure,
    wire: (command, { args }) => command.argument('[dir]', args['dir']),
  },
  {
    name: 'seats',
    load: async () => (await import('../commands/seats.ts')).seats,
    wire: (command, { args, options }) =>
      command
        .argument('[dir]', args['dir'])
        .addOption(new Option('--kind <kind>', options['kind']).choices([...UNIT_KINDS, ...PROVINCE_KINDS]))
        .option('--population <n>', options['population'])
        .option('--election <id>', options['election']),
  },
  { name: 'committees' },
  {
    name: 'committees audit',
    load: async () => (await import('../commands/committees-audit.ts')).committeesAudit,
    wire: (command, { args, options }) =>
      command.argument('[dir]', args['dir']).option('--by-election <YYYY-MM-DD>', options['byElection']),
  },
  {
    name: 'committees plan',
    load: async () => (await import('../commands/committees-plan.ts')).committeesPlan,
    wire: (command, { args, options }) =>
      command.argument('[dir]', args['dir']).option('--by-election <YYYY-MM-DD>', options['byElection']),
  },
];
