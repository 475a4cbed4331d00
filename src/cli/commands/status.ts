import { checkWard } from '../../checks/index.ts';
import { loadCatalog } from '../../i18n/load.ts';
import { loadCliText } from '../../i18n/load-cli.ts';
import { checkResult, tablesOf } from '../../report/check-result.ts';
import { isReady } from '../../report/readiness/model.ts';
import { statusText } from '../../report/status-text.ts';
import { terminalPaint } from '../../report/terminal.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { mayColour, todayOf, type CommonOptions } from '../options.ts';
import { reportMilestones } from '../report-milestones.ts';
import { shellWord } from '../shell-word.ts';
import { exitFor } from './check.ts';

/** `baucu status`: one screen: days left, what is due within the week, what is wrong, are we ready. */
export async function status(dir: string | undefined, options: CommonOptions, io: Io): Promise<ExitCode> {
  const today = todayOf(options, io);
  const { ward, law } = await openWard(dir, today, io);
  const result = checkResult(ward, law, today, tablesOf(ward), checkWard(ward, law, today));
  const catalog = await loadCatalog(options.lang);
  const milestones = await reportMilestones(ward, law, today, catalog);
  if (options.json) {
    const { summary, election } = result;
    await deliver(
      [
        `${JSON.stringify({ version: 1, election, today, pollingDay: result.pollingDay, ready: isReady(result), summary, due: milestones.filter(({ dueSoon }) => dueSoon) }, null, 2)}\n`,
      ],
      options.out,
      io,
    );
  } else {
    const paint = terminalPaint(options.out === undefined && mayColour(options, io));
    const text = await loadCliText(options.lang);
    await deliver(
      statusText(result, milestones, {
        text,
        catalog,
        paint,
        columns: Math.min(io.stdout.columns, 110),
        check: dir === undefined ? 'baucu check' : `baucu check ${shellWord(dir)}`,
      }),
      options.out,
      io,
    );
  }
  return exitFor(result.summary);
}
