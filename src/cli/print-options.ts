import { ToolError } from '../findings/tool-error.ts';
import { FORMS } from '../print/forms/index.ts';
import type { Format } from '../print/renderers/index.ts';
import type { CardCommandOptions } from './card-options.ts';
import { numberList } from './number-list.ts';
import type { CommonOptions } from './options.ts';
import { wholeNumber } from './whole-number.ts';

/** Options of `print` as commander hands them over. */
export interface PrintCommandOptions extends CommonOptions, CardCommandOptions {
  readonly area?: string;
  readonly format: Format;
  readonly force?: boolean;
  readonly list?: boolean;
  readonly fromPage?: string;
  readonly pages?: string;
  readonly ppm?: string;
  readonly duplex?: boolean;
}

const ALL = FORMS.map(({ id }) => id);
/** Papers of the whole ward belong to no area. */
const OF_AREAS = FORMS.filter(({ each }) => each !== 'ward').map(({ id }) => id);
const CARDS = ['form-10', 'pack', 'plan'] as const;

/** What each option has a meaning for: forms, and the words that may stand in a form's place. */
const USED_FOR = {
  area: ['--area', [...OF_AREAS, 'pack', 'plan']],
  force: ['--force', [...ALL, 'pack']],
  fromPage: ['--from-page', ALL],
  pages: ['--pages', ALL],
  reprint: ['--reprint', ['form-10', 'form-11', 'form-12', 'delivery-sheet']],
  changedSince: ['--changed-since', ['form-10', 'form-31-supplement']],
  cards: ['--cards', [...CARDS, 'calibration']],
  overlay: ['--overlay', [...CARDS, 'calibration']],
  offset: ['--offset', [...CARDS, 'calibration']],
  stack: ['--stack', CARDS],
  qr: ['--qr', ['form-10', 'pack']],
  ppm: ['--ppm', ['plan']],
  duplex: ['--duplex', ['plan']],
} as const satisfies Readonly<
  Partial<Record<keyof PrintCommandOptions, readonly [name: string, forms: readonly string[]]>>
>;

/** Refuses an option that would change nothing: whoever gives it expects something else than they would get. */
export function refuseUselessOptions(options: PrintCommandOptions, form: string): void {
  for (const [key, [option, forms]] of Object.entries(USED_FOR))
    if (options[key as keyof typeof USED_FOR] !== undefined && !(forms as readonly string[]).includes(form))
      throw new ToolError('option-only-for', { option, forms: shortened(forms) });
}

/** Refuses a format in which this cannot be printed. */
export function refuseOtherFormats({ format }: PrintCommandOptions, formats: readonly Format[]): void {
  if (!formats.includes(format))
    throw new ToolError('option-bad-value', {
      option: '--format',
      text: format,
      expected: formats.join(', '),
    });
}

/** Where an option is for nearly every form, a few of them say enough. */
const shortened = (forms: readonly string[]): readonly string[] =>
  forms.length <= MOST ? forms : [...forms.slice(0, MOST - 1), '…'];

const MOST = 6;

/** Which pages of a PDF to print; undefined for all. */
export interface PageChoice {
  readonly option: '--from-page' | '--pages';
  readonly text: string;
  readonly chosen: (page: number) => boolean;
  /** Whether a document of so many pages has all that was asked for. */
  readonly fits: (pages: number) => boolean;
}

export function pageChoice({ fromPage, pages }: PrintCommandOptions): PageChoice | undefined {
  if (fromPage !== undefined && pages !== undefined)
    throw new ToolError('usage', { reason: 'conflictingOption', subject: '--from-page' });
  if (fromPage !== undefined) {
    const first = wholeNumber(fromPage, '--from-page');
    return {
      option: '--from-page',
      text: fromPage,
      chosen: (page) => page >= first,
      fits: (count) => first <= count,
    };
  }
  if (pages === undefined) return undefined;
  const numbers = numberList(pages, '--pages');
  const last = [...numbers].reduce((most, number) => Math.max(most, number), 0);
  return {
    option: '--pages',
    text: pages,
    chosen: (page) => numbers.has(page),
    fits: (count) => last <= count,
  };
}
