import { relative, resolve } from 'node:path';
import { checkWard } from '../../checks/index.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { loadFormListText } from '../../i18n/load-form-list.ts';
import { loadPrintText } from '../../i18n/load-print.ts';
import { concernsOf } from '../../prepare/concerns.ts';
import { printJobs } from '../../prepare/jobs.ts';
import { areaOf } from '../../prepare/pack.ts';
import { isOfArea } from '../../prepare/papers-of-area.ts';
import { subjectsOf, type PrintJob } from '../../prepare/print-job.ts';
import { writeInto } from '../../prepare/write-into.ts';
import type { PrintDocument } from '../../print/document.ts';
import type { CardOptions } from '../../print/forms/form-context.ts';
import { FORMS, type FormDescription } from '../../print/forms/index.ts';
import { formatsOf, RENDERERS, type Format } from '../../print/renderers/index.ts';
import type { Rendered } from '../../print/renderers/renderer.ts';
import type { Ward } from '../../records/model.ts';
import { cardOptions } from '../card-options.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { formListLines } from '../form-list.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf } from '../options.ts';
import {
  pageChoice,
  refuseOtherFormats,
  refuseUselessOptions,
  type PageChoice,
  type PrintCommandOptions,
} from '../print-options.ts';
import { sayMissing, sayNotWhole } from '../print-remarks.ts';

/** `baucu print <form>`: one kind of form, for every area, list or body, or for one area. Refused while an error concerns it. */
export async function print(
  formName: string | undefined,
  dir: string | undefined,
  options: PrintCommandOptions,
  io: Io,
): Promise<ExitCode> {
  if (options.list || formName === undefined) return listForms(options, io);
  const other = OTHER_COMMANDS.get(formName);
  if (other !== undefined) refuseUselessOptions(options, formName);
  if (other !== undefined) return (await other())(dir, options, io);
  const form = formNamed(formName);
  refuseUselessOptions(options, form.id);
  const choice = pageChoice(options);
  if (choice !== undefined && options.format !== 'pdf')
    throw new ToolError('usage', { reason: 'conflictingOption', subject: choice.option });

  const today = todayOf(options, io);
  const { ward, law } = await openWard(dir, today, io);
  const missing = form.needs.filter((table) => ward[table] === undefined);
  if (missing.length > 0)
    throw new ToolError('table-missing', { table: missing.join(', '), folder: dir ?? '.' });
  if (form.comparesPosted && options.changedSince === undefined)
    throw new ToolError('option-needed', { option: '--changed-since', why: '--changed-since voters-cu.csv' });
  const cards = await cardOptions(options, ward, law, io);
  const jobs = jobsOf(form, printJobs(ward, law, cards.posted), { area: options.area, ward, dir });
  if (jobs.length === 0) {
    const { nothing } = await loadFormListText(options.lang);
    await io.stderr.write(`${nothing(form.id)}\n`);
    return EXIT.clean;
  }
  const within = choice?.option ?? (options.reprint === undefined ? undefined : '--reprint');
  // Page and list numbers are those of one document.
  if (within !== undefined && jobs.length > 1)
    throw new ToolError('several-documents', { option: within, paths: jobs.map(({ path }) => path) });
  const printing = { profile: ward.profile, election: law.election, cards };
  const findings = checkWard(ward, law, today).filter(({ code }) => !form.dealsWith?.includes(code));
  const concerns = concernsOf(ward, findings);
  const folder = resolve(io.cwd, options.out ?? 'out');
  let refused = 0;
  for (const job of jobs) {
    const draft = concerns.errorsAbout(...subjectsOf(job)) > 0;
    if (draft) refused += 1;
    if (draft && !options.force) continue;
    refuseAbsentNumbers(job, cards, options);
    const document = job.document({ ...printing, draft });
    if (hasNoCard(document, options)) {
      const { nothingChanged } = await loadPrintText(options.lang);
      await io.stderr.write(`${nothingChanged(areaOf(job) ?? '')}\n`);
      continue;
    }
    refuseOtherFormats(options, formatsOf(document));
    const path = `${job.path}.${options.format}`;
    const rendered = await renderedAs(options.format, document, choice);
    await writeInto(folder, path, rendered.bytes, ward.folder);
    const shown = relative(io.cwd, resolve(folder, path));
    await io.stdout.write(`${shown}\n`);
    await sayMissing(shown, rendered.missing, options.lang, io);
  }
  await sayNotWhole(refused, options, io);
  return refused > 0 ? EXIT.findings : EXIT.clean;
}

/** What there is of a form, for one area if one is named; an area that nothing knows is a slip. */
function jobsOf(
  form: FormDescription,
  all: readonly PrintJob[],
  {
    area,
    ward,
    dir = '.',
  }: { readonly area: string | undefined; readonly ward: Ward; readonly dir: string | undefined },
): readonly PrintJob[] {
  if (area !== undefined && !all.some((job) => areaOf(job) === area))
    throw new ToolError('area-not-there', { area, folder: dir });
  return all.filter((job) => job.form === form.id && (area === undefined || isOfArea(job, area, ward)));
}

type OtherCommand = (dir: string | undefined, options: PrintCommandOptions, io: Io) => Promise<ExitCode>;

/** What `print` makes besides single forms, by the word in the form's place. */
const OTHER_COMMANDS: ReadonlyMap<string, () => Promise<OtherCommand>> = new Map([
  ['calibration', async () => (await import('./print-calibration.ts')).printCalibration],
  ['pack', async () => (await import('./print-pack.ts')).printPack],
  ['plan', async () => (await import('./print-plan.ts')).printPlanCommand],
]);

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

/** A number asked for must be there; of those that changed there may be none. */
function refuseAbsentNumbers(
  { numbers }: PrintJob,
  { only }: CardOptions,
  { changedSince }: PrintCommandOptions,
): void {
  if (only === undefined || changedSince !== undefined) return;
  const there = new Set(numbers?.());
  const absent = [...only].filter((number) => !there.has(number));
  if (absent.length > 0) throw new ToolError('number-has-no-card', { option: '--reprint', numbers: absent });
}

function hasNoCard({ blocks: [block] }: PrintDocument, { changedSince }: PrintCommandOptions): boolean {
  return changedSince !== undefined && block?.kind === 'cards' && [...block.cards].length === 0;
}

async function renderedAs(
  format: Format,
  document: PrintDocument,
  choice: PageChoice | undefined,
): Promise<Rendered> {
  if (choice === undefined) return RENDERERS[format](document);
  const { option, text, chosen, fits } = choice;
  const rendered = await RENDERERS.pdf(document, { chosen });
  const { pages = 0 } = rendered;
  if (!fits(pages)) throw new ToolError('option-bad-value', { option, text, expected: `1–${pages}` });
  return rendered;
}
