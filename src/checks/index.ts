import type { IsoDate } from '../dates/iso-date.ts';
import type { Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import { sortFindings } from '../findings/sort.ts';
import type { Law } from '../law/model.ts';
import type { Records, Ward } from '../records/model.ts';
import { withSources } from '../records/row-source.ts';
import { withCells } from '../records/sheet-rows.ts';
import type { TableName } from '../vocabulary.ts';
import { checkCandidates } from './candidates.ts';
import { checkCommittees } from './committees.ts';
import { checkOverrides } from './milestone-override.ts';
import { checkMilestones } from './milestone.ts';
import { withoutConsequences } from './rests-on.ts';
import { checkAreas, checkVoters } from './voters.ts';
import { wardTimetable } from './ward-timetable.ts';

/** What `check --only` may name. Constituencies, councils and structure go with candidates. */
export const PARTS = ['voters', 'areas', 'candidates', 'committees', 'calendar'] as const;
export type Part = (typeof PARTS)[number];

/** Tables that each part looks at for its own sake. */
export const TABLES_OF_PART: Readonly<Record<Part, readonly TableName[]>> = {
  voters: ['voters'],
  areas: ['areas'],
  candidates: ['candidates', 'constituencies'],
  committees: ['committees'],
  calendar: ['tasks'],
};

/** Where a finding about the ward as a whole stands. */
const WARD_FILE: Location = { file: 'ward.yaml' };

/** Every finding about a ward, sorted. A table that is not there is not checked. */
export function checkWard(
  ward: Ward,
  law: Law,
  today: IsoDate,
  parts: readonly Part[] = PARTS,
): readonly Finding[] {
  const findings: Finding[] = [];
  const asked = new Set(parts.flatMap((part) => TABLES_OF_PART[part]));
  for (const table of asked) append(findings, (ward[table] as Records<unknown> | undefined)?.findings ?? []);
  if (parts.includes('voters')) append(findings, checkVoters(ward, law, today));
  if (parts.includes('areas')) append(findings, checkAreas(ward, law, today));
  if (parts.includes('candidates')) append(findings, checkCandidates(ward, law, today));
  if (parts.includes('committees')) append(findings, checkCommittees(ward, law, today));
  if (parts.includes('calendar')) {
    append(findings, checkMilestones(wardTimetable(ward, law, today), ward.tasks, today, WARD_FILE));
    append(findings, checkOverrides(ward.profile.overrideMilestones, law, WARD_FILE));
  }
  return withSources(withCells(sortFindings(withoutConsequences(findings, ward)), ward), ward);
}

function append(to: Finding[], from: Iterable<Finding>): void {
  // Not push(...from): a register may have more findings than a call may have arguments.
  for (const finding of from) to.push(finding);
}
