import { ballotInventoryForm } from '../print/forms/ballot-inventory.ts';
import { countMinutesForm } from '../print/forms/count-minutes.ts';
import { linesWith } from '../print/forms/certificate-page.ts';
import { soldierCertificateForm } from '../print/forms/soldier-certificate.ts';
import { voteElsewhereForm } from '../print/forms/vote-elsewhere-certificate.ts';
import { votedStampForm } from '../print/forms/voted-stamp.ts';
import type { AreaRoll, CandidateList, RollLine } from '../roll/model.ts';
import type { PollingPlace } from '../roll/polling-place.ts';
import { COUNCILS } from '../vocabulary.ts';
import type { Subject } from './concerns.ts';
import { fileName, uniqueNames } from './file-name.ts';
import type { PrintJob } from './print-job.ts';

/** Giấy chứng nhận of an area's voters who vote elsewhere; none where nobody does. */
export function certificateJobs(roll: AreaRoll, folder: string): readonly PrintJob[] {
  const subject = { of: 'area', area: roll.area } as const;
  const elsewhere = numbersOf(linesWith(roll, 'votes-elsewhere'));
  const soldiers = numbersOf(linesWith(roll, 'votes-at-residence'));
  const jobs: readonly PrintJob[] = [
    {
      form: 'form-11',
      path: `${folder}/form-11-certificates`,
      subject,
      rows: elsewhere.length,
      numbers: () => elsewhere,
      document: (context) => voteElsewhereForm(roll, context),
    },
    {
      form: 'form-12',
      path: `${folder}/form-12-certificates`,
      subject,
      rows: soldiers.length,
      numbers: () => soldiers,
      document: (context) => soldierCertificateForm(roll, context),
    },
  ];
  return jobs.filter(({ rows }) => rows > 0);
}

const numbersOf = (lines: readonly RollLine[]): readonly number[] => lines.map(({ number }) => number);

/** Papers that each Tổ bầu cử fills on polling day, and the pattern of its stamp. */
export function pollingPlaceJobs(places: readonly PollingPlace[]): readonly PrintJob[] {
  const unique = uniqueNames();
  return places.flatMap((place): readonly PrintJob[] => {
    const folder = `polling-day/area-${unique(fileName(place.area))}`;
    const subject = { of: 'area', area: place.area } as const;
    return [
      {
        form: 'form-39',
        path: `${folder}/form-39-stamp`,
        // Nothing of the list stands in a stamp.
        subject: { of: 'place', area: place.area },
        rows: 1,
        document: (context) => votedStampForm(place, context),
      },
      {
        form: 'form-32',
        path: `${folder}/form-32-ballot-inventory`,
        subject,
        rows: 1,
        document: (context) => ballotInventoryForm(place, context),
      },
      ...COUNCILS.flatMap((level) => {
        const list = place.lists[level];
        return list === undefined ? [] : [countJob(place, list, folder)];
      }),
    ];
  });
}

function countJob(place: PollingPlace, list: CandidateList, folder: string): PrintJob {
  const form = list.level === 'na' ? 'form-18' : 'form-23';
  const also: readonly Subject[] = [
    { of: 'candidate-list', level: list.level, constituency: list.constituency },
    { of: 'body', ref: { body: 'polling-team', number: place.area } },
  ];
  return {
    form,
    path: `${folder}/${form}-count-minutes-${list.level}`,
    subject: { of: 'area', area: place.area },
    also,
    rows: list.candidates.length,
    document: (context) => countMinutesForm(place, list, context),
  };
}
