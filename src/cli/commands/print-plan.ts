import { loadPrintText } from '../../i18n/load-print.ts';
import { isPrepared, printJobs } from '../../prepare/jobs.ts';
import { areaOf, packsOf } from '../../prepare/pack.ts';
import { printPlan } from '../../prepare/print-plan.ts';
import { FORMS } from '../../print/forms/index.ts';
import { printPlanJson, printPlanLines } from '../../report/print-plan.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { cardOptions } from '../card-options.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf } from '../options.ts';
import { wholeNumber } from '../whole-number.ts';
import { refuseOtherFormats, type PrintCommandOptions } from '../print-options.ts';

/** `baucu print plan`: pages, sheets, reams and minutes by form and area, before anything is printed. */
export async function printPlanCommand(
  dir: string | undefined,
  options: PrintCommandOptions,
  io: Io,
): Promise<ExitCode> {
  refuseOtherFormats(options, ['pdf']);
  const pagesPerMinute = wholeNumber(options.ppm ?? '20', '--ppm');
  const { ward, law } = await openWard(dir, todayOf(options, io), io);
  const all = printJobs(ward, law);
  // What prepare writes and what teams carry; everything once.
  const carried = new Set(packsOf(all).flatMap(({ jobs }) => jobs));
  const jobs = all.filter(
    (job) =>
      (isPrepared(job) || carried.has(job)) && (options.area === undefined || areaOf(job) === options.area),
  );
  if (jobs.length === 0)
    throw new ToolError('area-not-there', { area: options.area ?? '', folder: dir ?? '.' });
  const cards = await cardOptions(options, ward, law, io);
  const { countPages } = await import('../../print/renderers/pdf.ts');
  const plan = printPlan(
    jobs,
    { profile: ward.profile, election: law.election, draft: false, cards },
    { countPages, duplex: options.duplex === true },
  );
  if (options.json) await deliver([printPlanJson(plan, pagesPerMinute)], options.out, io);
  else {
    const titles = new Map(
      FORMS.map(({ id, title, english }) => [id, options.lang === 'vi' ? title : english]),
    );
    await deliver(
      printPlanLines(plan, pagesPerMinute, titles, await loadPrintText(options.lang)),
      options.out,
      io,
    );
  }
  return EXIT.clean;
}
