import type { IsoDate } from '../dates/iso-date.ts';
import type { Severity } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import type { Law } from '../law/model.ts';
import type { Records, Ward, WardProfile } from '../records/model.ts';
import { registerSummary, type RegisterSummary } from '../roll/summary.ts';
import { TABLE_NAMES, type TableName } from '../vocabulary.ts';

/** Contract §2, `summary`. */
export interface CheckSummary extends RegisterSummary {
  readonly tables: readonly TableName[];
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly byCode: Readonly<Record<string, number>>;
}

/** What a check found, ready to be worded in any format. */
export interface CheckResult {
  readonly election: string;
  readonly today: IsoDate;
  readonly pollingDay: IsoDate;
  readonly profile: WardProfile;
  readonly summary: CheckSummary;
  readonly findings: readonly Finding[];
}

/** Counts the findings and the register; `tables` are those that were checked. */
export function checkResult(
  ward: Ward,
  law: Law,
  today: IsoDate,
  tables: readonly TableName[],
  findings: readonly Finding[],
): CheckResult {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const byCode: Record<string, number> = {};
  for (const { code, severity } of findings) {
    bySeverity[severity] += 1;
    byCode[code] = (byCode[code] ?? 0) + 1;
  }
  const sorted = Object.fromEntries(Object.entries(byCode).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const { voters, ...counted } = registerSummary(tables.includes('voters') ? ward : withoutVoters(ward), law);
  return {
    election: law.election.id,
    today,
    pollingDay: law.election.pollingDay,
    profile: ward.profile,
    summary: {
      tables,
      voters,
      errors: bySeverity.error,
      warnings: bySeverity.warning,
      notes: bySeverity.note,
      byCode: sorted,
      ...counted,
    },
    findings,
  };
}

/** Tables that a folder has. */
export function tablesOf(ward: Ward): readonly TableName[] {
  return TABLE_NAMES.filter((table) => (ward[table] as Records<unknown> | undefined) !== undefined);
}

function withoutVoters(ward: Ward): Ward {
  const { voters: _left, ...rest } = ward;
  return rest;
}
