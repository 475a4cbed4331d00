import { isIsoDate } from '../../dates/iso-date.ts';
import type { FailureArgs } from '../../findings/tool-error.ts';
import type { Writing } from '../catalog.ts';

/** What must be typed there, by its name in the help: `<files...>` is "the file to import". */
const ARGUMENTS: Readonly<Record<string, string>> = {
  dir: 'the name of a folder',
  files: 'the file to import',
  file: 'the file of the plan',
  table: 'the name of a table',
  action: 'what to do',
  out: 'the folder of results',
  shell: 'the name of a shell',
  provision: 'the article to look for',
  from: 'the earlier election',
  to: 'the later election',
};

const argumentWords = (name: string): string =>
  name in ARGUMENTS ? `${ARGUMENTS[name]} (“${name}”)` : `“${name}”`;

/** `--only` as it is; an argument by what it holds. */
export const optionWords = (option: string): string =>
  option.startsWith('<') ? argumentWords(option.slice(1, -1)) : option;

/** Which values an option or argument takes: a bound, an example, or one of a list. */
export function allowed(expected: string, write: Writing): string {
  const [, sign, bound = ''] = /^([≥≤>]) (\S+)$/.exec(expected) ?? [];
  if (sign === '≥') return `Give a number of ${write.number(Number(bound))} or more.`;
  if (sign === '≤') return `Give a number of at most ${write.number(Number(bound))}.`;
  if (sign === '>') return `Give a day after ${isIsoDate(bound) ? write.day(bound) : bound}.`;
  if (/^\d+–\d+$/.test(expected)) return `Give numbers within ${expected}.`;
  if (/^[\d.,-]+$/.test(expected)) return `Write it like ${expected}.`;
  if (expected.startsWith('*.')) return `Give a file name that ends in ${expected.replaceAll('*', '')}.`;
  return expected.startsWith('"') ? `Write it like ${expected}.` : `Choose one of: ${expected}.`;
}

/** Why an option is needed, or how it is written: a line, an example, the words to choose from. */
export function neededFor(option: string, why: string): string {
  if (why === '') return ' Add it to the command.';
  if (why === 'pdf') return ` The result is a PDF file: name it, such as ${option} result.pdf.`;
  if (/^--[\w-]+$/.test(why)) return ` The option ${why} goes only with it.`;
  if (why.startsWith('--')) return ` Add ${why.replaceAll(' | ', ' or ')} to the command.`;
  return why.includes(', ')
    ? ` Add ${option} with one of: ${why}.`
    : ` Add it to the command, such as ${option} "${why}".`;
}

/** The nearest word that there is, asked rather than taken. */
export const perhaps = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean “${nearest}”?`;

/** The answer to a command typed wrongly; the reasons are those of the command line parser. */
export function usage({ reason, subject, nearest }: FailureArgs['usage']): string {
  switch (reason) {
    case 'cancelled':
      return 'Stopped as asked; no file was written. Run the command again when needed.';
    case 'unknownCommand':
      return `There is no command “${subject}”.${perhaps(nearest) || ' Run “baucu --help” to see the commands.'}`;
    case 'unknownOption':
      return `There is no option “${subject}”.${perhaps(nearest) || ' Add “--help” after the command to see its options.'}`;
    case 'missingArgument':
      return `The command lacks ${argumentWords(subject)}. Add “--help” after the command to see how it is used.`;
    case 'optionMissingArgument':
      return `Nothing stands after the option “${subject}”. Add “--help” after the command to see how it is used.`;
    case 'missingMandatoryOptionValue':
      return `The command needs the option “${subject}”. Add “--help” after the command to see how it is used.`;
    case 'excessArguments':
      return 'The command has something left over at its end. The name of a file or folder with blanks must stand in quotes.';
    case 'invalidArgument':
      return `“${subject}” cannot be used here. Add “--help” after the command to see what can.`;
    case 'conflictingOption':
      return `The option “${subject}” does not go with another option of the command. Leave one of them out.`;
    default:
      return 'The command was not used as it should be. Run “baucu --help” to see commands and options.';
  }
}
