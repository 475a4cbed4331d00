import { areaKindOf, areasByNumber } from '../checks/committee-rules.ts';
import { hasOwnCouncil } from '../law/commune-council.ts';
import { agreeingParties, isFounderNamed } from '../law/founding-agreement.ts';
import type { Law } from '../law/model.ts';
import { milestoneDay } from '../law/milestone-day.ts';
import { ATTENDANCE, attendanceForm } from '../print/forms/ward/attendance.ts';
import { decisionForm, type Decided } from '../print/forms/ward/decision.ts';
import type { FormId } from '../print/forms/index.ts';
import type { Ward } from '../records/model.ts';
import { committeeRosters } from '../roll/committees.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import { bodyFileName, uniqueNames } from './file-name.ts';
import type { PrintJob } from './print-job.ts';

/** Quyết định thành lập of each body that the commune's People's Committee founds: its election committee, boards and teams. */
export function decisionJobs(ward: Ward, law: Law): readonly PrintJob[] {
  const unique = uniqueNames();
  return committeeRosters(ward)
    .filter(({ ref }) => ref.body === 'polling-team' || ref.level === 'commune')
    .map((roster) => ({
      form: 'decision',
      path: `committees/decision-${unique(bodyFileName(roster.ref))}`,
      subject: { of: 'body', ref: roster.ref },
      rows: roster.members.length,
      document: (context) => decisionForm(roster, law, decidedOf(roster, ward, law), context),
    }));
}

/** Who decides the founding of a body in its place, and after agreement with whom. */
function decidedOf({ ref, kind }: CommitteeRoster, ward: Ward, law: Law): Decided {
  const makeup = law.ofKind('committee-makeup').find(({ committee }) => committee === kind);
  const where = {
    areaKind: areaKindOf(ref, { areas: areasByNumber(ward) }),
    hasCouncil: hasOwnCouncil(law, ward.profile),
  };
  return {
    isFounderNamed: makeup === undefined || isFounderNamed(makeup, where),
    agreedWith: makeup && agreeingParties(makeup, where),
  };
}

/** Sheets on which whoever attends a meeting signs. */
export function attendanceJobs(ward: Ward, law: Law): readonly PrintJob[] {
  return Object.entries(ATTENDANCE).map(([id, sheet]) => ({
    form: id as FormId & keyof typeof ATTENDANCE,
    path: `meetings/${id}`,
    subject: { of: 'ward' },
    rows: 1,
    document: (context) =>
      attendanceForm(sheet, milestoneDay(law, sheet.milestone, ward.profile.overrideMilestones), context),
  }));
}
