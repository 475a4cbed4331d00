import { join, relative, resolve } from 'node:path';
import { checkWard } from '../../checks/index.ts';
import { wardPlan, wardTimetable } from '../../checks/ward-timetable.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Catalog } from '../../i18n/catalog.ts';
import { loadCatalog } from '../../i18n/load.ts';
import { loadCalendarText } from '../../i18n/load-calendar.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import type { Law } from '../../law/model.ts';
import { inputFilesOf } from '../../prepare/input-files.ts';
import { openPdfCrew } from '../../prepare/pdf-crew.ts';
import { areaOf, titleInArea } from '../../prepare/pack.ts';
import { openOutputFolder, type OutputFolder } from '../../prepare/output-folder.ts';
import { manifestOf, printAll, type PrintedForm } from '../../prepare/run.ts';
import { calendarIcs } from '../../report/calendar/ics.ts';
import { withOwnTasks } from '../../report/calendar/own-tasks.ts';
import { calendarPoster } from '../../report/calendar/poster.ts';
import { calendarView } from '../../report/calendar/view.ts';
import type { Ward } from '../../records/model.ts';
import { checkJson } from '../../report/check-json.ts';
import { checkResult, tablesOf, type CheckResult } from '../../report/check-result.ts';
import { prepareText } from '../../report/prepare-text.ts';
import { isReady, type ReportForm } from '../../report/readiness/model.ts';
import { reportHtml } from '../../report/readiness/page.ts';
import { terminalPaint } from '../../report/terminal.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { writeCheckWorkbooks } from '../write-check-workbooks.ts';
import { mayColour, todayOf, type CommonOptions } from '../options.ts';
import { programVersion } from '../program-version.ts';
import { progressLine } from '../progress-line.ts';
import { sayMissing } from '../print-remarks.ts';
import { reportMilestones } from '../report-milestones.ts';
import { wardStructureCharts } from '../structure-charts.ts';
import { exitFor } from './check.ts';

export interface PrepareOptions extends CommonOptions {
  readonly force?: boolean;
  readonly strict?: boolean;
}

/** `baucu prepare`, the main job: check, then every roster, form, calendar, report and the manifest, into one folder. */
export async function prepare(dir: string | undefined, options: PrepareOptions, io: Io): Promise<ExitCode> {
  const today = todayOf(options, io);
  const text = await loadCliText(options.lang);
  const catalog = await loadCatalog(options.lang);
  const progress = progressLine(io, options);

  await progress.show(text.prepare.reading);
  const { ward, law } = await openWard(dir, today, io);
  const inputs = await inputFilesOf(ward);
  const out = resolve(io.cwd, options.out ?? 'out');
  const folder = await openOutputFolder(out, ward.folder);
  await progress.show(text.prepare.checking);
  const result = checkResult(ward, law, today, tablesOf(ward), checkWard(ward, law, today));

  await writeCalendars(folder, { ward, law, today, catalog });
  const crew = openPdfCrew(io.root);
  const printed = await printAll(ward, law, result, folder, {
    force: options.force === true,
    crew,
    onProgress: (job, done, of) => progress.show(text.prepare.printing(job.path, done, of)),
  }).finally(crew.close);
  await writeChecks(folder, ward, result, catalog);
  const forms = printed.map(reportForm);
  const milestones = await reportMilestones(ward, law, today, catalog);
  const structure = await wardStructureCharts(ward, law, catalog.writing);
  await folder.write(
    'report.html',
    [...reportHtml({ result, milestones, forms, structure, catalog, text })].join(''),
  );

  const files = { inputs, outputs: folder.files() };
  const manifest = manifestOf(law, result, printed, files, {
    version: await programVersion(io),
    arguments: {
      today: options.today ?? '',
      force: options.force === true,
      strict: options.strict === true,
      lang: options.lang,
    },
    ready: isReady(result, forms),
  });
  await folder.close(`${JSON.stringify(manifest, null, 2)}\n`);
  await progress.clear();
  for (const { job, missing } of printed) await sayMissing(`${job.path}.pdf`, missing, options.lang, io);

  if (options.json) await io.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`);
  else {
    const shown = relative(io.cwd, out) || '.';
    const paint = terminalPaint(mayColour(options, io));
    await io.stdout.write(
      prepareText(
        { result, forms, manifest, folder: shown, report: join(shown, 'report.html') },
        { text, catalog, paint },
      ),
    );
  }
  return forms.some(({ state }) => state !== 'printed')
    ? EXIT.findings
    : exitFor(result.summary, options.strict);
}

/** What was found, for programs and in the official's own tables. */
async function writeChecks(
  folder: OutputFolder,
  ward: Ward,
  result: CheckResult,
  catalog: Catalog,
): Promise<void> {
  await folder.write('check.json', [...checkJson(result, catalog)].join(''));
  await writeCheckWorkbooks(folder, ward, result, catalog);
}

/** The calendar for a phone, and on one A4 sheet for the wall. */
async function writeCalendars(
  folder: OutputFolder,
  {
    ward,
    law,
    today,
    catalog,
  }: { readonly ward: Ward; readonly law: Law; readonly today: IsoDate; readonly catalog: Catalog },
): Promise<void> {
  const words = { text: await loadCalendarText(catalog.writing.language), writing: catalog.writing };
  const view = calendarView(law, wardTimetable(ward, law, today), wardPlan(ward, law, today), today);
  await folder.write('calendar.ics', calendarIcs(view, words));
  const { commune, province } = ward.profile;
  const pdf = await calendarPoster(withOwnTasks(view, ward.tasks), words, {
    paper: 'A4',
    place: `${commune}, ${province}`,
  });
  await folder.write('calendar.pdf', pdf.bytes, { pages: pdf.pages ?? 0 });
}

function reportForm({ job, title, state, errors, pages, missing }: PrintedForm): ReportForm {
  const area = areaOf(job);
  return {
    title,
    ...(area === undefined ? {} : { area, titleInArea: titleInArea(title) }),
    folder: job.path.slice(0, job.path.indexOf('/')),
    state,
    errors,
    pages,
    missing,
    ...(state === 'refused' ? {} : { path: `${job.path}.pdf` }),
  };
}
