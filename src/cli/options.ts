import { dayInVietnam, isIsoDate, type IsoDate } from '../dates/iso-date.ts';
import { ToolError } from '../findings/tool-error.ts';
import type { Language } from '../i18n/catalog.ts';
import type { Io } from './io.ts';

/** Options that every command takes, as commander hands them over. */
export interface CommonOptions {
  readonly lang: Language;
  readonly json?: boolean;
  readonly out?: string;
  readonly today?: string;
  readonly yes?: boolean;
  /** False after `--no-color`. */
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** "Today": what `--today` says, else the day in Asia/Ho_Chi_Minh. */
export function todayOf(options: Pick<CommonOptions, 'today'>, io: Pick<Io, 'now'>): IsoDate {
  if (options.today === undefined) return dayInVietnam(io.now());
  if (!isIsoDate(options.today))
    throw new ToolError('day-not-a-day', { option: '--today', text: options.today });
  return options.today;
}

/** Whether text on this stream may carry colour: a terminal, and neither `--no-color`, `NO_COLOR` nor `CI`. */
export function mayColour(
  options: Pick<CommonOptions, 'color'>,
  io: Io,
  stream: 'stdout' | 'stderr' = 'stdout',
): boolean {
  if (!options.color || (io.env['NO_COLOR'] ?? '') !== '' || io.env['CI'] !== undefined) return false;
  if (io.env['TERM'] === 'dumb') return false;
  return io[stream].isTerminal;
}

/** The language asked for, found before parsing so that even a wrong command line is answered in it. */
export function languageIn(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = at < 0 ? 'vi' : argv[at]!.includes('=') ? argv[at]!.slice('--lang='.length) : argv[at + 1];
  return value === 'en' ? 'en' : 'vi';
}
