import type { Law } from '../law/model.ts';
import { committeeRosterForm } from '../print/forms/committee-roster.ts';
import { deliverySheetForm } from '../print/forms/delivery-sheet.ts';
import { findingIndexForm } from '../print/forms/finding-index.ts';
import { FORMS } from '../print/forms/index.ts';
import { voterCardsForm } from '../print/forms/voter-cards.ts';
import { voterListForm } from '../print/forms/voter-list.ts';
import type { Ward } from '../records/model.ts';
import { areaRolls } from '../roll/area-roll.ts';
import { committeeRosters } from '../roll/committees.ts';
import type { AreaRoll } from '../roll/model.ts';
import { pollingPlaces } from '../roll/polling-place.ts';
import { constituencyJobs } from './constituency-jobs.ts';
import { attendanceJobs, decisionJobs } from './decision-jobs.ts';
import { bodyFileName, fileName, uniqueNames } from './file-name.ts';
import { certificateJobs, pollingPlaceJobs } from './polling-place-jobs.ts';
import type { PrintJob } from './print-job.ts';
import { supplementJobs } from './supplement-jobs.ts';
import { teamJobs } from './team-jobs.ts';
import { wardJobs } from './ward-jobs.ts';

export type { PrintJob } from './print-job.ts';

/** Everything that can be printed of a ward, in the order of a folder; what compares with the lists posted, when these are given. */
export function printJobs(ward: Ward, law: Law, posted?: ReadonlyMap<string, AreaRoll>): readonly PrintJob[] {
  const rolls = ward.voters === undefined ? [] : areaRolls(ward, law);
  const places = pollingPlaces(ward, rolls);
  return [
    ...voterJobs(rolls),
    ...(posted === undefined ? [] : supplementJobs(ward, rolls, posted)),
    ...constituencyJobs(ward, places),
    ...pollingPlaceJobs(places),
    ...teamJobs(ward, law, places, rolls),
    ...wardJobs(ward),
    ...committeeJobs(ward),
    ...decisionJobs(ward, law),
    ...attendanceJobs(ward, law),
  ];
}

/** Whether `prepare` writes it; other forms are printed when they are asked for. */
export const isPrepared = ({ form }: PrintJob): boolean =>
  FORMS.find(({ id }) => id === form)?.onRequest !== true;

function voterJobs(rolls: readonly AreaRoll[]): readonly PrintJob[] {
  const unique = uniqueNames();
  return rolls.flatMap((roll): readonly PrintJob[] => {
    const folder = `voters/area-${unique(fileName(roll.area))}`;
    const subject = { of: 'area', area: roll.area } as const;
    const numbers = (): readonly number[] =>
      roll.lines.filter(({ ballots }) => ballots.length > 0).map(({ number }) => number);
    return [
      {
        form: 'form-31',
        path: `${folder}/form-31-voter-list`,
        subject,
        rows: roll.lines.length,
        document: (context) => voterListForm(roll, context),
      },
      {
        form: 'form-31-posting',
        path: `${folder}/form-31-posting-copy`,
        subject,
        rows: roll.lines.length,
        document: (context) => voterListForm(roll, context, 'posting'),
      },
      {
        form: 'finding-index',
        path: `${folder}/finding-index`,
        subject,
        rows: roll.lines.length,
        document: (context) => findingIndexForm(roll, context),
      },
      {
        form: 'form-10',
        path: `${folder}/form-10-voter-cards`,
        subject,
        rows: roll.totals.na,
        numbers,
        document: (context) => voterCardsForm(roll, context),
      },
      {
        form: 'delivery-sheet',
        path: `${folder}/delivery-sheet`,
        subject,
        rows: roll.totals.na,
        numbers,
        document: (context) => deliverySheetForm(roll, context),
      },
      ...certificateJobs(roll, folder),
    ];
  });
}

function committeeJobs(ward: Ward): readonly PrintJob[] {
  if (ward.committees === undefined) return [];
  const unique = uniqueNames();
  return committeeRosters(ward).map((roster) => {
    return {
      form: 'roster',
      path: `committees/${unique(bodyFileName(roster.ref))}`,
      subject: { of: 'body', ref: roster.ref },
      rows: roster.members.length,
      document: (context) => committeeRosterForm(roster, context),
    };
  });
}
