import type { Command } from 'commander';

/** What can be typed at one place of the command line. */
export interface Place {
  /** The commands that lead here in their English names: ``, `/committees`, `/committees/audit`. */
  readonly path: string;
  /** Every way to type the last of them, from the place above: `/committees/audit`, `/committees/kiem-tra`. */
  readonly spellings: readonly string[];
  /** Commands below, and the words that the first argument may be. */
  readonly words: readonly string[];
  readonly options: readonly string[];
  /** Of an option that takes one of a few values, those values. */
  readonly values: readonly { readonly option: string; readonly words: readonly string[] }[];
}

/** Every place of the program. `argumentWords` names what a first argument may be where the program does not restrict it. */
export function placesOf(
  program: Command,
  argumentWords: Readonly<Record<string, readonly string[]>>,
): readonly Place[] {
  const common = optionsOf(program);
  const walk = (command: Command, path: string, above: string): readonly Place[] => {
    const choices = command.registeredArguments[0]?.argChoices ?? argumentWords[path] ?? [];
    const options = command === program ? common : [...optionsOf(command), ...common];
    const place: Place = {
      path,
      spellings: command === program ? [] : namesOf(command).map((name) => `${above}/${name}`),
      words: [...command.commands.flatMap(namesOf), ...choices],
      options: options.map(({ long }) => long),
      values: options.flatMap(({ long, choices }) => (choices ? [{ option: long, words: choices }] : [])),
    };
    return [place, ...command.commands.flatMap((below) => walk(below, `${path}/${below.name()}`, path))];
  };
  return walk(program, '', '');
}

const namesOf = (command: Command): readonly string[] => [command.name(), ...command.aliases()];

const optionsOf = (command: Command) =>
  [...command.options, { long: '--help', argChoices: undefined }].flatMap(({ long, argChoices }) =>
    long ? [{ long, choices: argChoices }] : [],
  );
