import { loadCatalog } from '../i18n/load.ts';
import { loadCliText } from '../i18n/load-cli.ts';
import { loadCommitteesText } from '../i18n/load-committees.ts';
import type { CommitteesScreen } from '../report/committees/view.ts';
import { terminalPaint } from '../report/terminal.ts';
import type { Io } from './io.ts';
import { mayColour, type CommonOptions } from './options.ts';

/** Words, colours and width for what the commands about election bodies show. */
export async function committeesScreen(options: CommonOptions, io: Io): Promise<CommitteesScreen> {
  return {
    text: await loadCommitteesText(options.lang),
    cli: await loadCliText(options.lang),
    catalog: await loadCatalog(options.lang),
    paint: terminalPaint(options.out === undefined && mayColour(options, io)),
    columns: options.out === undefined && io.stdout.isTerminal ? Math.min(io.stdout.columns, 110) : 110,
  };
}
