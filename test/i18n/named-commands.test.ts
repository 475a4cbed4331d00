import { readdirSync, readFileSync } from 'node:fs';
import type { Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import type { Io, Output } from '../../src/cli/io.ts';
import { buildProgram } from '../../src/cli/program.ts';
import type { Language } from '../../src/i18n/catalog.ts';
import { loadCatalog, loadExplanations } from '../../src/i18n/load.ts';
import { loadCliText } from '../../src/i18n/load-cli.ts';
import { LANGUAGES, wordedFailures, wordedFindings } from './worded.ts';

/** What stands for "something of yours" in a sentence: nothing is known about it. */
const OPEN = /…|<|\$\{/;

/** What is wrong with a command line as the program's own commands and options see it; undefined when nothing is. */
function mistakeIn(line: string, program: Command): string | undefined {
  const words = [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
  let command = program;
  let args = 0;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.startsWith('>')) break;
    if (word.startsWith('-') && word !== '-') {
      const option = optionOf(word.split('=')[0]!, command);
      if (option === undefined) return `no option ${word} of ${command.name()}`;
      const takesValue = option.required || option.optional;
      const value = takesValue && !word.includes('=') ? words[(at += 1)] : undefined;
      if (takesValue && value === undefined && !word.includes('=')) return `nothing after ${word}`;
      if (value !== undefined && option.argChoices && !OPEN.test(value) && !option.argChoices.includes(value))
        return `${value} is no choice of ${word}`;
      continue;
    }
    const under = command.commands.find((one) => one.name() === word || one.alias() === word);
    if (under !== undefined && args === 0) command = under;
    else if (command === program) return `no command ${word}`;
    else args += 1;
  }
  if (!OPEN.test(line) && args > command.registeredArguments.length && !isOpenEnded(command))
    return `too many arguments for ${command.name()}`;
  return undefined;
}

const isOpenEnded = (command: Command): boolean =>
  command.registeredArguments.some(({ variadic }) => variadic);

/** An option of a command or of one above it, `--help` among them. */
function optionOf(flag: string, command: Command): Option | undefined {
  for (let one: Command | null = command; one !== null; one = one.parent) {
    const option = one.createHelp().visibleOptions(one);
    const found = option.find(({ long, short }) => long === flag || short === flag);
    if (found) return found;
  }
  return undefined;
}

const allCommands = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap((one) => allCommands(one)),
];

const silent: Output = { write: async () => {}, isTerminal: false, columns: 80 };
/** A world in which nothing is run. */
const NO_WORLD: Io = {
  stdout: silent,
  stderr: silent,
  stdin: async () => Buffer.from(''),
  env: {},
  cwd: '.',
  canAsk: false,
  now: () => 0,
  root: new URL('../../src/', import.meta.url),
};

const programIn = async (language: Language): Promise<Command> =>
  buildProgram(await loadCliText(language), '0', NO_WORLD, () => {});

/** Every sentence that a person may read: findings, failures, meanings, and the sources of all other words. */
async function everySentence(language: Language): Promise<readonly string[]> {
  const catalog = await loadCatalog(language);
  const folder = new URL(`../../src/i18n/${language}/`, import.meta.url);
  return [
    ...[...wordedFindings(catalog), ...wordedFailures(catalog)].map(({ text }) => text),
    ...Object.values(await loadExplanations(language)).map(({ meaning }) => meaning),
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8')),
  ];
}

describe.each(LANGUAGES)('what the words in %s tell people to type', (language) => {
  test('every command line in quotes is one that the program takes', async () => {
    const program = await programIn(language);
    const lines = (await everySentence(language)).flatMap((text) =>
      [...text.matchAll(/“(baucu [^”]+)”/g)].map(([, line]) => line!),
    );
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.flatMap((line) => mistakeIn(line, program) ?? [])).toEqual([]);
  });

  test('every command that is named is there', async () => {
    const program = await programIn(language);
    const known = program.commands.flatMap((command) => [command.name(), command.alias()]);
    const named = (await everySentence(language)).flatMap((text) =>
      [...text.matchAll(/(?<![.\w])baucu ([a-z][\w-]*)/g)].map(([, word]) => word!),
    );
    expect(named.filter((word) => !known.includes(word))).toEqual([]);
  });

  test('every option that is named is one of some command', async () => {
    const commands = allCommands(await programIn(language));
    const named = (await everySentence(language)).flatMap((text) =>
      [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([word]) => word),
    );
    // What people mistype stands in the samples.
    const wrong = new Set(named.filter((word) => !commands.some((command) => optionOf(word, command))));
    expect([...wrong].filter((word) => word !== '--jsn')).toEqual([]);
  });

  test('every example of the help is one that the program takes', async () => {
    const program = await programIn(language);
    const { commandsText, subcommandsText } = await loadCliText(language);
    const lines = [...Object.values(commandsText), ...Object.values(subcommandsText)].flatMap(
      ({ examples }) => examples,
    );
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.flatMap((line) => mistakeIn(line, program) ?? [])).toEqual([]);
  });
});

test('the reader of command lines finds mistakes', async () => {
  const program = await programIn('vi');
  expect(
    [
      'baucu chek',
      'baucu check --onli x',
      'baucu calendar --level town',
      'baucu check a b',
      'baucu law cite --election',
      'baucu kiem-tra phuong-mau --only voters --json > ket-qua.json',
      'baucu import … --dates "<tên cột>=swapped"',
      'baucu --help',
    ].map((line) => mistakeIn(line, program)),
  ).toEqual([
    'no command chek',
    'no option --onli of check',
    'town is no choice of --level',
    'too many arguments for check',
    'nothing after --election',
    undefined,
    undefined,
    undefined,
  ]);
});

test('whatever must be typed has a Vietnamese word in the help', async () => {
  const { placeholders } = await loadCliText('vi');
  const names = allCommands(await programIn('vi')).flatMap((command) => [
    ...command.registeredArguments.map((argument) => argument.name()),
    ...command.options.flatMap(({ flags }) => /<([^>]+)>/.exec(flags)?.[1] ?? []),
  ]);
  // Signs that are the same in every language.
  const same = ['vi|en', 'x,y'];
  expect(names.filter((name) => !(name in placeholders) && !same.includes(name))).toEqual([]);
});
