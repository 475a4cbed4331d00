import { Argument, Command, Help, Option } from 'commander';
import { loadCliText } from '../i18n/load-cli.ts';
import {
  COMMAND_ALIASES,
  SUBCOMMAND_ALIASES,
  type CliText,
  type CommandName,
  type CommandWords,
  type SubcommandName,
} from '../i18n/cli-text.ts';
import { parseAreaNumber } from '../records/parse/area-number.ts';
import { ENCODING_NAMES } from '../tables/reading-choices.ts';
import { PROVINCE_KINDS, TABLE_NAMES, UNIT_KINDS } from '../vocabulary.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { languageIn } from './options.ts';
import { programVersion } from './program-version.ts';

type Run = (...args: readonly never[]) => Promise<ExitCode>;

/** Parses the command line and runs the one command it names. Commander's failures are thrown. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  const text = await loadCliText(languageIn(argv));
  let exitCode: ExitCode = 0;
  const program = buildProgram(text, await programVersion(io), io, (code) => {
    exitCode = code;
  });
  if (argv.length === 0) program.outputHelp();
  else await program.parseAsync([...argv], { from: 'user' });
  await flushed.get(io);
  return exitCode;
}

// Commander writes help with a plain call; the write itself is awaited before the program ends.
const flushed = new WeakMap<Io, Promise<void>>();

/** Every command and option, wired flat. No logic: each action loads its own file and calls it. */
export function buildProgram(
  text: CliText,
  version: string,
  io: Io,
  done: (code: ExitCode) => void,
): Command {
  const program = new Command('baucu');
  setUp(program, text, io);
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

  const describe = (command: Command, words: CommandWords): Command =>
    command
      .helpOption('-h, --help', text.common.help)
      .addHelpText('after', `\n${text.examples}\n${words.examples.map((line) => `  ${line}`).join('\n')}`);
  const finish = (command: Command, words: CommandWords, load: () => Promise<Run>): void => {
    describe(command, words).action(async (...all: unknown[]) => {
      // Commander passes the arguments, the command's own options, and the command itself.
      const args = all.slice(0, -2);
      const run = (await load()) as unknown as (...args: unknown[]) => Promise<ExitCode>;
      done(await run(...args, command.optsWithGlobals(), io));
    });
  };
  const add = (
    name: CommandName,
    load: () => Promise<Run>,
    wire: (command: Command, words: CommandWords) => Command,
  ): Command => {
    const words = text.commandsText[name];
    const command = wire(program.command(name).alias(COMMAND_ALIASES[name]).description(words.does), words);
    finish(command, words, load);
    return command;
  };
  const addUnder = (
    parent: Command,
    name: SubcommandName,
    load: () => Promise<Run>,
    wire: (command: Command, words: CommandWords) => Command,
  ): void => {
    const words = text.subcommandsText[name];
    const own = name.slice(name.indexOf(' ') + 1);
    finish(
      wire(parent.command(own).alias(SUBCOMMAND_ALIASES[name]).description(words.does), words),
      words,
      load,
    );
  };
  /** A command that only holds others: by itself it shows its help. */
  const addGroup = (name: CommandName): Command => {
    const words = text.commandsText[name];
    const group = program
      .command(name)
      .alias(COMMAND_ALIASES[name])
      .description(words.does)
      .allowExcessArguments();
    return describe(group, words).action(async () => {
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
  };

  add(
    'init',
    async () => (await import('./commands/init.ts')).init,
    (command, { args, options }) =>
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
  );
  add(
    'import',
    async () => (await import('./commands/import.ts')).importFiles,
    (command, { args, options }) =>
      command
        .argument('<files...>', args['files'])
        .addOption(new Option('--as <table>', options['as']).choices(TABLE_NAMES).default('voters'))
        .addOption(new Option('--encoding <encoding>', options['encoding']).choices(ENCODING_NAMES))
        .option('--sheet <name>', options['sheet'])
        .option('--header-row <n>', options['headerRow'])
        .addOption(new Option('--map <column=key>', options['map']).argParser(gathered))
        .addOption(new Option('--dates <column=way>', options['dates']).argParser(gathered))
        .option('--fix-names', options['fixNames'])
        .option('--dry-run', options['dryRun']),
  );
  add(
    'export',
    async () => (await import('./commands/export.ts')).exportTable,
    (command, { args, options }) =>
      command
        .addArgument(new Argument('<table>', args['table']).choices(TABLE_NAMES))
        .argument('[dir]', args['dir'])
        .addOption(new Option('--format <format>', options['format']).choices(['xlsx', 'csv']))
        .addOption(
          new Option('--separator <separator>', options['separator'])
            .choices(['comma', 'semicolon', 'tab'])
            .default('comma'),
        ),
  );
  add(
    'check',
    async () => (await import('./commands/check.ts')).check,
    (command, { args, options }) =>
      command
        .argument('[dir]', args['dir'])
        .option('--only <parts>', options['only'])
        .option('--strict', options['strict'])
        .option('--limit <n>', options['limit'])
        .option('--annotate', options['annotate'])
        .addOption(new Option('--as <table>', options['as']).choices(TABLE_NAMES))
        .option('--election <id>', options['election'])
        .addOption(new Option('--encoding <encoding>', options['encoding']).choices(ENCODING_NAMES))
        .option('--sheet <name>', options['sheet'])
        .option('--header-row <n>', options['headerRow'])
        .addOption(new Option('--map <column=key>', options['map']).argParser(gathered))
        .addOption(new Option('--dates <column=way>', options['dates']).argParser(gathered)),
  );
  add(
    'calendar',
    async () => (await import('./commands/calendar.ts')).calendar,
    (command, { args, options }) =>
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
  );
  add(
    'plan',
    async () => (await import('./commands/plan.ts')).plan,
    (command, { args, options }) =>
      command
        .addArgument(new Argument('<action>', args['action']).choices(['check', 'kiem-tra']))
        .argument('<file>', args['file'])
        .option('--election <id>', options['election'])
        .option('--strict', options['strict']),
  );
  add(
    'status',
    async () => (await import('./commands/status.ts')).status,
    (command, { args }) => command.argument('[dir]', args['dir']),
  );
  add(
    'print',
    async () => (await import('./commands/print.ts')).print,
    (command, { args, options }) =>
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
  );
  add(
    'report',
    async () => (await import('./commands/report.ts')).report,
    (command, { args }) => command.argument('[dir]', args['dir']),
  );
  add(
    'prepare',
    async () => (await import('./commands/prepare.ts')).prepare,
    (command, { args, options }) =>
      command
        .argument('[dir]', args['dir'])
        .option('--force', options['force'])
        .option('--strict', options['strict']),
  );
  const candidates = addGroup('candidates');
  addUnder(
    candidates,
    'candidates track',
    async () => (await import('./commands/candidates-track.ts')).candidatesTrack,
    (command, { args, options }) =>
      command.argument('[dir]', args['dir']).option('--name <words>', options['name']),
  );
  addUnder(
    candidates,
    'candidates quorum',
    async () => (await import('./commands/candidates-quorum.ts')).candidatesQuorum,
    (command, { options }) =>
      command
        .requiredOption('--voters <n>', options['voters'])
        .option('--present <n>', options['present'])
        .addOption(
          new Option('--at <place>', options['at'])
            .choices(['residence', 'workplace', 'village'])
            .default('residence'),
        )
        .option('--election <id>', options['election'], '2026'),
  );
  add(
    'structure',
    async () => (await import('./commands/structure.ts')).structure,
    (command, { args }) => command.argument('[dir]', args['dir']),
  );
  add(
    'seats',
    async () => (await import('./commands/seats.ts')).seats,
    (command, { args, options }) =>
      command
        .argument('[dir]', args['dir'])
        .addOption(new Option('--kind <kind>', options['kind']).choices([...UNIT_KINDS, ...PROVINCE_KINDS]))
        .option('--population <n>', options['population'])
        .option('--election <id>', options['election']),
  );
  const committees = addGroup('committees');
  addUnder(
    committees,
    'committees audit',
    async () => (await import('./commands/committees-audit.ts')).committeesAudit,
    (command, { args, options }) =>
      command.argument('[dir]', args['dir']).option('--by-election <YYYY-MM-DD>', options['byElection']),
  );
  addUnder(
    committees,
    'committees plan',
    async () => (await import('./commands/committees-plan.ts')).committeesPlan,
    (command, { args }) => command.argument('[dir]', args['dir']),
  );
  const law = add(
    'law',
    async () => (await import('./commands/law.ts')).law,
    (command, { args, options }) =>
      command
        .argument('[topic]', args['topic'])
        .option('--election <id>', options['election'], '2026')
        .addOption(
          new Option('--format <format>', options['format']).choices(['text', 'md', 'pdf']).default('text'),
        ),
  );
  addUnder(
    law,
    'law diff',
    async () => (await import('./commands/law-diff.ts')).lawDiff,
    (command, { args }) => command.argument('<from>', args['from']).argument('<to>', args['to']),
  );
  addUnder(
    law,
    'law cite',
    async () => (await import('./commands/law-cite.ts')).lawCite,
    (command, { args }) => command.argument('<provision>', args['provision']),
  );
  add(
    'explain',
    async () => (await import('./commands/explain.ts')).explain,
    (command, { args, options }) =>
      command.argument('[code]', args['code']).option('--election <id>', options['election'], '2026'),
  );
  add(
    'verify',
    async () => (await import('./commands/verify.ts')).verify,
    (command, { args }) => command.argument('<out>', args['out']),
  );
  add(
    'sample',
    async () => (await import('./commands/sample.ts')).sample,
    (command, { args, options }) =>
      command
        .argument('<dir>', args['dir'])
        .option('--voters <n>', options['voters'], '2000')
        .option('--seed <n>', options['seed'], '1')
        .option('--defects <codes>', options['defects'], 'none'),
  );
  add(
    'doctor',
    async () => (await import('./commands/doctor.ts')).doctor,
    (command) => command,
  );
  add(
    'completion',
    async () => {
      const { completion } = await import('./commands/completion.ts');
      return (shell: string, _options: unknown, world: Io) => completion(shell, program, world);
    },
    (command, { args }) => command.argument('<shell>', args['shell']),
  );
  return program;
}

/** Settings that `.command()` hands down: throw instead of exit, write through Io, say nothing in English. */
function setUp(program: Command, text: CliText, io: Io): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': text.usage,
    'Arguments:': text.arguments,
    'Options:': text.options,
    'Global Options:': text.globalOptions,
    'Commands:': text.commands,
  };
  const spoken = (flags: string): string =>
    flags.replace(/(?<=[<[])[^>\]]+(?=[>\]])/g, (name) => text.placeholders[name] ?? name);
  program
    .exitOverride()
    .configureOutput({
      writeOut: (words) => {
        flushed.set(io, io.stdout.write(words));
      },
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => Math.min(io.stdout.columns, 110),
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => {
        const notes = [
          ...(option.argChoices && option.flags.includes('<') && !option.flags.includes('|')
            ? [`${text.choicesWord} ${option.argChoices.join(', ')}`]
            : []),
          ...(option.defaultValue !== undefined && option.defaultValue !== true
            ? [`${text.defaultWord} ${String(option.defaultValue)}`]
            : []),
        ];
        return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description;
      },
      argumentDescription: (argument) =>
        argument.argChoices
          ? `${argument.description} (${text.choicesWord} ${argument.argChoices.join(', ')})`
          : argument.description,
      optionTerm: (option) => spoken(option.flags),
      argumentTerm: (argument) => text.placeholders[argument.name()] ?? argument.name(),
      subcommandTerm: (command) => `${command.name()}, ${command.alias()}`,
      commandUsage: (command) =>
        spoken(
          Help.prototype.commandUsage
            .call(new Help(), command)
            .replace('[options]', text.optionWord)
            .replace('[command]', text.commandWord),
        ),
    })
    .helpCommand(false)
    .showSuggestionAfterError(true);
}

/** The words of an option that may be given several times. */
function gathered(one: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), one];
}
