import type { Law } from '../law/model.ts';
import type { PrintDocument } from '../print/document.ts';
import { councilCandidateListForm } from '../print/forms/candidate-list-council.ts';
import { naCandidateListForm } from '../print/forms/candidate-list-na.ts';
import { committeeRosterForm } from '../print/forms/committee-roster.ts';
import { deliverySheetForm } from '../print/forms/delivery-sheet.ts';
import { findingIndexForm } from '../print/forms/finding-index.ts';
import type { FormContext } from '../print/forms/form-context.ts';
import type { FormId } from '../print/forms/index.ts';
import { voterCardsForm } from '../print/forms/voter-cards.ts';
import { voterListForm } from '../print/forms/voter-list.ts';
import type { Ward } from '../records/model.ts';
import { areaRolls } from '../roll/area-roll.ts';
import { candidateLists } from '../roll/candidate-lists.ts';
import { committeeRosters } from '../roll/committees.ts';
import type { Subject } from './concerns.ts';
import { fileName, uniqueNames } from './file-name.ts';

/** One document to print: where it goes, what it is about, and how to make it. */
export interface PrintJob {
  readonly form: FormId;
  /** Relative path without extension. */
  readonly path: string;
  readonly subject: Subject;
  /** Rows of the table, or cards: everybody who votes here votes for the National Assembly. */
  readonly rows: number;
  readonly document: (context: FormContext) => PrintDocument;
}

/** Everything that can be printed of a ward, in the order of a folder. */
export function printJobs(ward: Ward, law: Law): readonly PrintJob[] {
  return [...voterJobs(ward, law), ...candidateJobs(ward), ...committeeJobs(ward)];
}

function voterJobs(ward: Ward, law: Law): readonly PrintJob[] {
  if (ward.voters === undefined) return [];
  const unique = uniqueNames();
  return areaRolls(ward, law).flatMap((roll): readonly PrintJob[] => {
    const folder = `voters/area-${unique(fileName(roll.area))}`;
    const subject = { of: 'area', area: roll.area } as const;
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
        document: (context) => voterCardsForm(roll, context),
      },
      {
        form: 'delivery-sheet',
        path: `${folder}/delivery-sheet`,
        subject,
        rows: roll.totals.na,
        document: (context) => deliverySheetForm(roll, context),
      },
    ];
  });
}

function candidateJobs(ward: Ward): readonly PrintJob[] {
  if (ward.candidates === undefined) return [];
  const unique = uniqueNames();
  return candidateLists(ward).map((list) => {
    const form = list.level === 'na' ? 'form-17' : 'form-22';
    return {
      form,
      path: `candidates/${unique(`${form}-${list.level}-${fileName(list.constituency)}`)}`,
      subject: { of: 'candidate-list', level: list.level, constituency: list.constituency },
      rows: list.candidates.length,
      document: (context) =>
        (list.level === 'na' ? naCandidateListForm : councilCandidateListForm)(list, context),
    };
  });
}

function committeeJobs(ward: Ward): readonly PrintJob[] {
  if (ward.committees === undefined) return [];
  const unique = uniqueNames();
  return committeeRosters(ward).map((roster) => {
    const { body, level, number } = roster.ref;
    const name = [
      body,
      ...(body === 'election-board' && level ? [level] : []),
      ...(number ? [fileName(number)] : []),
    ].join('-');
    return {
      form: 'roster',
      path: `committees/${unique(name)}`,
      subject: { of: 'body', ref: roster.ref },
      rows: roster.members.length,
      document: (context) => committeeRosterForm(roster, context),
    };
  });
}
