import { checkWard } from '../../checks/index.ts';
import { loadCatalog } from '../../i18n/load.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import { checkResult, tablesOf } from '../../report/check-result.ts';
import { reportHtml } from '../../report/readiness/page.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf, type CommonOptions } from '../options.ts';
import { reportMilestones } from '../report-milestones.ts';
import { wardStructureCharts } from '../structure-charts.ts';
import { exitFor } from './check.ts';

/** `baucu report`: the readiness report as one HTML page, to `--out` or stdout. */
export async function report(dir: string | undefined, options: CommonOptions, io: Io): Promise<ExitCode> {
  const today = todayOf(options, io);
  const { ward, law } = await openWard(dir, today, io);
  const result = checkResult(ward, law, today, tablesOf(ward), checkWard(ward, law, today));
  const catalog = await loadCatalog(options.lang);
  const text = await loadCliText(options.lang);
  const milestones = await reportMilestones(ward, law, today, catalog);
  const structure = await wardStructureCharts(ward, law, catalog.writing);
  await deliver(reportHtml({ result, milestones, structure, catalog, text }), options.out, io);
  return exitFor(result.summary);
}
