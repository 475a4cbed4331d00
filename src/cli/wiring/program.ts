import type { Io } from '../io.ts';
import type { CommandSpec } from '../command-spec.ts';

/** Commands about the program itself and what it has written. */
export const programCommands: readonly CommandSpec[] = [
  {
    name: 'verify',
    load: async () => (await import('../commands/verify.ts')).verify,
    wire: (command, { args }) => command.argument('<out>', args['out']),
  },
  {
    name: 'sample',
    load: async () => (await import('../commands/sample.ts')).sample,
    wire: (command, { args, options }) =>
      command
        .argument('<dir>', args['dir'])
        .option('--voters <n>', options['voters'], '2000')
        .option('--seed <n>', options['seed'], '1')
        .option('--defects <codes>', options['defects'], 'none'),
  },
  {
    name: 'doctor',
    load: async () => (await import('../commands/doctor.ts')).doctor,
    wire: (command) => command,
  },
  {
    name: 'completion',
    load: async (program) => {
      const { completion } = await import('../commands/completion.ts');
      return (shell: string, _options: unknown, world: Io) => completion(shell, program, world);
    },
    wire: (command, { args }) => command.argument('<shell>', args['shell']),
  },
];
