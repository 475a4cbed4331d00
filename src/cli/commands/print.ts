import { relative, resolve } from 'node:path';
import { checkWard } from '../../checks/index.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import { loadFormListText } from '../../i18n/load-form-list.ts';
import { loadPrintText } from '../../i18n/load-print.ts';
import { concernsOf } from '../../prepare/concerns.ts';
import { printJobs } from '../../prepare/jobs.ts';
import { areaOf } from '../../prepare/pack.ts';
import { subjectsOf } from '../../prepare/print-job.ts';
import { writeInto } from '../../prepare/write-into.ts';
import type { PrintDocument } from '../../print/document.ts';
import type { CardOptions } from '../../print/forms/form-context.ts';
import { FORMS, type FormDescription } from '../../print/forms/index.ts';
import { formatsOf, RENDERERS, type Format } from '../../print/renderers/index.ts';
import { cardOptions, refuseCardOptions, type CardCommandOptions } from '../card-options.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { formListLines } from '../form-list.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf, type CommonOptions } from '../options.ts';
import { wholeNumber } from '../whole-number.ts';

export interface PrintCommandOptions extends CommonOptions, CardCommandOptions {
  readonly area?: string;
  readonly format: Format;
  readonly force?: boolean;
  readonly list?: boolean;
  readonly fromPage?: string;
  readonly ppm?: string;
  readonly duplex?: boolean;
}

/** `baucu print <form>`: one kind of form, for every area, list or body, or for one area. Refused while an error concerns it. */
export async function print(
  formName: string | undefined,
  dir: string | undefined,
  options: PrintCommandOptions,
  io: Io,
): Promise<ExitCode> {
  if (options.list || formName === undefined) return listForms(options, io);
  const other = OTHER_COMMANDS[formName];
  if (other !== undefined) return (await other())(dir, options, io);
  const form = formNamed(formName);
  if (form.id !== 'form-10') refuseCardOptions(options);

  const today = todayOf(options, io);
  const { ward, law } = await openWard(dir, today, io);
  const concerns = concernsOf(ward, checkWard(ward, law, today));
  const jobs = printJobs(ward, law).filter(
    (job) => job.form === form.id && (options.area === undefined || areaOf(job) === options.area),
  );
  const missing = form.needs.filter((table) => ward[table] === undefined);
  if (missing.length > 0)
    throw new ToolError('table-missing', { table: missing.join(', '), folder: dir ?? '.' });
  if (jobs.length === 0) {
    const { nothing } = await loadFormListText(options.lang);
    await io.stderr.write(`${nothing(form.id)}\n`);
    return EXIT.clean;
  }
  // Page and list numbers are those of one document.
  for (const option of ['--from-page', '--reprint'] as const)
    if (options[option === '--reprint' ? 'reprint' : 'fromPage'] !== undefined && jobs.length > 1)
      throw new ToolError('option-needed', { option: '--area', why: option });

  const cards = form.id === 'form-10' ? await cardOptions(options, ward, law, io) : {};
  const folder = resolve(io.cwd, options.out ?? 'out');
  const text = await loadCliText(options.lang);
  let refused = 0;
  for (const job of jobs) {
    const draft = concerns.errorsAbout(...subjectsOf(job)) > 0;
    if (draft) refused += 1;
    if (draft && !options.force) continue;
    const document = job.document({ profile: ward.profile, election: law.election, draft, cards });
    if (isNothing(document, cards, options)) {
      const { nothingChanged } = await loadPrintText(options.lang);
      await io.stderr.write(`${nothingChanged(areaOf(job) ?? '')}\n`);
      continue;
    }
    const path = `${job.path}.${options.format}`;
    await writeInto(folder, path, await bytesOf(document, options), ward.folder);
    await io.stdout.write(`${relative(io.cwd, resolve(folder, path))}\n`);
  }
  if (refused > 0)
    await io.stderr.write(
      `${options.force ? text.prepare.drafts(refused) : text.prepare.refused(refused)}\n`,
    );
  return refused > 0 ? EXIT.findings : EXIT.clean;
}

type OtherCommand = (dir: string | undefined, options: PrintCommandOptions, io: Io) => Promise<ExitCode>;

/** What `print` makes besides single forms, by the word in the form's place. */
const OTHER_COMMANDS: Readonly<Record<string, (() => Promise<OtherCommand>) | undefined>> = {
  calibration: async () => (await import('./print-calibration.ts')).printCalibration,
  pack: async () => (await import('./print-pack.ts')).printPack,
  plan: async () => (await import('./print-plan.ts')).printPlanCommand,
};

async function listForms(options: PrintCommandOptions, io: Io): Promise<ExitCode> {
  if (options.json)
    await deliver([`${JSON.stringify({ version: 1, forms: FORMS }, null, 2)}\n`], options.out, io);
  else {
    const text = await loadFormListText(options.lang);
    await deliver(formListLines(FORMS, text, options.lang), options.out, io);
  }
  return EXIT.clean;
}

function formNamed(name: string): FormDescription {
  const form = FORMS.find(({ id }) => id === name || id === `form-${name.padStart(2, '0')}`);
  if (form === undefined)
    throw new ToolError('form-unknown', { form: name.slice(0, 60), known: FORMS.map(({ id }) => id) });
  return form;
}

/** A choice of cards that leaves none: of those changed there may be none, a number asked for must be there. */
function isNothing(document: PrintDocument, { only }: CardOptions, options: PrintCommandOptions): boolean {
  if (options.changedSince === undefined && only === undefined) return false;
  const [block] = document.blocks;
  const printed = block?.kind === 'cards' ? [...block.cards].filter(({ length }) => length > 0) : [];
  const numbers = new Set(printed.map((card) => Number(card[NUMBER_ON_CARD])));
  const absent = [...(only ?? [])].filter((number) => !numbers.has(number));
  if (absent.length > 0 && options.changedSince === undefined)
    throw new ToolError('number-has-no-card', { option: '--reprint', numbers: absent });
  return printed.length === 0;
}

const NUMBER_ON_CARD = 5;

async function bytesOf(document: PrintDocument, options: PrintCommandOptions): Promise<Uint8Array> {
  const formats = formatsOf(document);
  if (!formats.includes(options.format))
    throw new ToolError('option-bad-value', {
      option: '--format',
      text: options.format,
      expected: formats.join(', '),
    });
  if (options.fromPage === undefined) return (await RENDERERS[options.format](document)).bytes;
  if (options.format !== 'pdf')
    throw new ToolError('usage', { reason: 'conflictingOption', subject: '--from-page' });
  const fromPage = wholeNumber(options.fromPage, '--from-page');
  const { bytes, pages = 0 } = await RENDERERS.pdf(document, { fromPage });
  if (fromPage > pages)
    throw new ToolError('option-bad-value', {
      option: '--from-page',
      text: options.fromPage,
      expected: `1–${pages}`,
    });
  return bytes;
}
