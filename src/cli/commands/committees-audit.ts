import { auditCommittees } from '../../audit/audit.ts';
import { askedInByElection } from '../../audit/by-election-scope.ts';
import { ToolError } from '../../findings/tool-error.ts';
import { auditJson } from '../../report/committees/audit-json.ts';
import { auditText } from '../../report/committees/audit-text.ts';
import { bodiesLaw } from '../bodies-law.ts';
import { deliver } from '../deliver.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { openWard } from '../open-ward.ts';
import { todayOf, type CommonOptions } from '../options.ts';
import { committeesScreen } from '../committees-screen.ts';

export interface CommitteesAuditOptions extends CommonOptions {
  readonly byElection?: string;
}

/** `baucu committees audit`: each election body against the law, with the fewest changes that put it right. Exit 1 when one is unlawful. */
export async function committeesAudit(
  dir: string | undefined,
  options: CommitteesAuditOptions,
  io: Io,
): Promise<ExitCode> {
  const today = todayOf(options, io);
  const {
    ward,
    law: general,
    book,
  } = await openWard(dir, today, io, {
    only: ['committees'],
    beside: ['candidates', 'areas', 'constituencies'],
  });
  if (ward.committees === undefined)
    throw new ToolError('table-missing', { table: 'committees', folder: dir ?? '.' });
  const { law, byElection } = bodiesLaw(general, ward.profile.election, book, options, today);
  const asked = byElection === undefined ? undefined : askedInByElection(ward);
  const audit = auditCommittees(ward, ward.committees, law, today, asked);
  const occasion = {
    profile: ward.profile,
    election: law.election.id,
    pollingDay: law.election.pollingDay,
    byElection,
    today,
  };
  const screen = await committeesScreen(options, io);
  const chunks = options.json
    ? [`${JSON.stringify(auditJson(audit, occasion, screen), null, 2)}\n`]
    : auditText(audit, occasion, screen);
  await deliver(chunks, options.out, io);
  return audit.findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
}
