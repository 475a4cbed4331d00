import type { CliText } from '../i18n/cli-text.ts';
import type { TermKey } from '../i18n/terms.ts';
import { UNIT_KINDS, type UnitKind } from '../vocabulary.ts';
import { ask } from './ask.ts';
import type { InitOptions } from './commands/init.ts';

interface Words {
  readonly text: CliText['init'];
  readonly kindName: (key: TermKey) => string;
  /** How many seats a population gives, worded, as soon as it is known. */
  readonly seatsText: (kind: UnitKind, population: number) => string | undefined;
}

const isWhole = (value: string): boolean => /^[1-9]\d{0,8}$/.test(value.trim());

/** Asks for every answer that the options of `init` leave open. */
export async function askForWard(
  options: InitOptions,
  { text, kindName, seatsText }: Words,
): Promise<InitOptions> {
  const filled = (value: string): true | string => value.trim() !== '' || text.needed;
  const whole = (value: string): true | string => value.trim() === '' || isWhole(value) || text.wholeNumber;
  const input = (name: keyof InitOptions, validate?: (value: string) => true | string): object => ({
    type: 'input',
    name,
    message: text[name as keyof CliText['init']],
    when: options[name] === undefined,
    ...(validate ? { validate } : {}),
  });
  const answers = await ask<Partial<InitOptions>>([
    input('province', filled),
    input('commune', filled),
    {
      type: 'select',
      name: 'kind',
      message: text.kind,
      choices: UNIT_KINDS.map((value) => ({ value, name: kindName(`unit/${value}`) })),
      when: options.kind === undefined,
    },
    input('population', whole),
    input('areas', whole),
    {
      ...input('constituencies', whole),
      message: (soFar: Partial<InitOptions>) => {
        const kind = soFar.kind ?? options.kind;
        const population = soFar.population ?? options.population;
        const seats =
          kind && population && isWhole(population) ? seatsText(kind, Number(population)) : undefined;
        return seats ? `${seats} ${text.constituencies}` : text.constituencies;
      },
    },
    input('naConstituency'),
    input('provinceConstituency'),
    input('peopleCommittee'),
    {
      type: 'confirm',
      name: 'byDeputy',
      message: text.byDeputy,
      default: false,
      when: options.byDeputy === undefined,
    },
    input('electionCommittee'),
  ]);
  return { ...options, ...answers };
}
