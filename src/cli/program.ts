import { Command, Option } from 'commander';
import { loadCliText } from '../i18n/load-cli.ts';
import {
  COMMAND_ALIASES,
  SUBCOMMAND_ALIASES,
  type CliText,
  type CommandName,
  type SubcommandName,
} from '../i18n/cli-text.ts';
import type { CommandSpec } from './command-spec.ts';
import type { ExitCode } from './exit-codes.ts';
import { helpWritten, setUpHelp } from './help-format.ts';
import type { Io } from './io.ts';
import { languageIn } from './options.ts';
import { programVersion } from './program-version.ts';
import { bodiesCommands } from './wiring/bodies.ts';
import { checksCommands } from './wiring/checks.ts';
import { daysCommands } from './wiring/days.ts';
import { lawCommands } from './wiring/law.ts';
import { papersCommands } from './wiring/papers.ts';
import { programCommands } from './wiring/program.ts';
import { tablesCommands } from './wiring/tables.ts';

/** Every command, in the order of the help. */
const COMMANDS: readonly CommandSpec[] = [
  ...tablesCommands,
  ...checksCommands,
  ...daysCommands,
  ...papersCommands,
  ...bodiesCommands,
  ...lawCommands,
  ...programCommands,
];

/** Parses the command line and runs the one command it names. Commander's failures are thrown. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  const text = await loadCliText(languageIn(argv));
  let exitCode: ExitCode = 0;
  const program = buildProgram(text, await programVersion(io), io, (code) => {
    exitCode = code;
  });
  if (argv.length === 0) program.outputHelp();
  else await program.parseAsync([...argv], { from: 'user' });
  await helpWritten(io);
  return exitCode;
}

/** The program with every command and option. No logic: each action loads its own file and calls it. */
export function buildProgram(
  text: CliText,
  version: string,
  io: Io,
  done: (code: ExitCode) => void,
): Command {
  const program = new Command('baucu');
  setUpHelp(program, text, io);
  program
    .description(text.summary)
    .addOption(new Option('--lang <vi|en>', text.common.lang).choices(['vi', 'en']).default('vi'))
    .option('--json', text.common.json)
    .option('--out <path>', text.common.out)
    .option('--today <YYYY-MM-DD>', text.common.today)
    .option('-y, --yes', text.common.yes)
    .option('--no-color', text.common.noColor)
    .option('-q, --quiet', text.common.quiet)
    .option('--verbose', text.common.verbose)
    .helpOption('-h, --help', text.common.help)
    .version(version, '-V, --version', text.common.version);

  for (const spec of COMMANDS) addCommand(spec, program, text, io, done);
  return program;
}

function addCommand(
  { name, load, wire = (command) => command }: CommandSpec,
  program: Command,
  text: CliText,
  io: Io,
  done: (code: ExitCode) => void,
): void {
  const { parent, own, alias, words } = placeOf(name, program, text);
  const command = wire(parent.command(own).alias(alias).description(words.does), words)
    .helpOption('-h, --help', text.common.help)
    .addHelpText('after', `\n${text.examples}\n${words.examples.map((line) => `  ${line}`).join('\n')}`);
  if (load === undefined) {
    holdOthers(command);
    return;
  }
  command.action(async (...all: unknown[]) => {
    // Commander passes the arguments, the command's own options, and the command itself.
    const args = all.slice(0, -2);
    const run = (await load(program)) as unknown as (...args: unknown[]) => Promise<ExitCode>;
    done(await run(...args, command.optsWithGlobals(), io));
  });
}

/** Where a command stands, under its own word and its alias. */
function placeOf(name: CommandName | SubcommandName, program: Command, text: CliText) {
  if (!isUnder(name))
    return { parent: program, own: name, alias: COMMAND_ALIASES[name], words: text.commandsText[name] };
  const [above, own] = name.split(' ') as [CommandName, string];
  const parent = program.commands.find((command) => command.name() === above)!;
  return { parent, own, alias: SUBCOMMAND_ALIASES[name], words: text.subcommandsText[name] };
}

function isUnder(name: CommandName | SubcommandName): name is SubcommandName {
  return name.includes(' ');
}

/** A command that only holds others: by itself it shows its help. */
function holdOthers(group: Command): void {
  group.allowExcessArguments().action(async () => {
    const [word] = group.args;
    if (word === undefined) {
      group.outputHelp();
      return;
    }
    const { unknownUnder } = await import('./unknown-under.ts');
    throw unknownUnder(
      group.commands.flatMap((command) => [command.name(), command.alias()]),
      word,
    );
  });
}
