import { ballotForm } from '../print/forms/ballot.ts';
import { biographiesForm } from '../print/forms/biography.ts';
import { councilCandidateListForm } from '../print/forms/candidate-list-council.ts';
import { naCandidateListForm } from '../print/forms/candidate-list-na.ts';
import { dossierReceiptForm } from '../print/forms/dossier-receipt.ts';
import { resultMinutesForm } from '../print/forms/result-minutes.ts';
import type { FormId } from '../print/forms/index.ts';
import type { Membership, Ward } from '../records/model.ts';
import { candidateLists } from '../roll/candidate-lists.ts';
import { committeeRosters } from '../roll/committees.ts';
import type { CandidateList } from '../roll/model.ts';
import type { PollingPlace } from '../roll/polling-place.ts';
import type { Council } from '../vocabulary.ts';
import type { Subject } from './concerns.ts';
import { fileName, uniqueNames } from './file-name.ts';
import type { PrintJob } from './print-job.ts';

const BALLOTS: Readonly<Record<Council, FormId>> = {
  na: 'form-13',
  province: 'form-14',
  commune: 'form-15',
};

/** Lists, ballots, biographies, receipts and result minutes of every constituency that the ward knows. */
export function constituencyJobs(ward: Ward, places: readonly PollingPlace[]): readonly PrintJob[] {
  if (ward.candidates === undefined) return [];
  const unique = uniqueNames();
  const boardOf = boards(ward);
  return candidateLists(ward).flatMap((list): readonly PrintJob[] => {
    const { level, constituency, candidates } = list;
    const place = unique(`${level}-${fileName(constituency)}`);
    const about = {
      subject: { of: 'candidate-list', level, constituency },
      rows: candidates.length,
    } as const;
    return [
      {
        ...about,
        form: level === 'na' ? 'form-17' : 'form-22',
        path: `candidates/${level === 'na' ? 'form-17' : 'form-22'}-${place}`,
        document: (context) =>
          (level === 'na' ? naCandidateListForm : councilCandidateListForm)(list, context),
      },
      // A ballot, biography or receipt of nobody is no paper.
      ...(candidates.length > 0 ? peopleJobs(list, place, about) : []),
      ...(level === 'na' ? [] : [resultJob(list, place, boardOf(level, constituency), places)]),
    ];
  });
}

function peopleJobs(
  list: CandidateList,
  place: string,
  about: Pick<PrintJob, 'subject' | 'rows'>,
): readonly PrintJob[] {
  const { level, constituency, candidates } = list;
  const ballot = BALLOTS[level];
  return [
    {
      ...about,
      form: ballot,
      path: `candidates/ballot-${ballot}-${place}`,
      document: (context) => ballotForm(list, context),
    },
    {
      ...about,
      form: 'biography',
      path: `candidates/biographies-${place}`,
      document: (context) => biographiesForm(list, context),
    },
    // Dossiers for the province and the National Assembly are handed in to the province's committee.
    ...(level === 'commune'
      ? [
          {
            ...about,
            form: 'form-08',
            path: `candidates/form-08-receipts-${place}`,
            document: (context) => dossierReceiptForm(candidates, constituency, context),
          } satisfies PrintJob,
        ]
      : []),
  ];
}

function resultJob(
  list: CandidateList,
  place: string,
  board: readonly Membership[],
  places: readonly PollingPlace[],
): PrintJob {
  const { level, constituency } = list;
  const areas = places.filter(({ lists }) => lists[level]?.constituency === constituency);
  // A constituency of the province reaches beyond the ward; of the commune's all areas are here.
  const counted =
    level === 'commune' && areas.length > 0 && areas.every(({ voters }) => voters !== undefined);
  const voters = counted ? areas.reduce((sum, area) => sum + area.voters![level], 0) : undefined;
  const also: readonly Subject[] = [
    { of: 'body', ref: { body: 'election-board', level, number: constituency } },
    ...(counted ? areas.map(({ area }): Subject => ({ of: 'area', area })) : []),
  ];
  return {
    form: 'form-24',
    path: `results/form-24-result-minutes-${place}`,
    subject: { of: 'candidate-list', level, constituency },
    also,
    rows: list.candidates.length,
    document: (context) => resultMinutesForm({ list, board, voters }, context),
  };
}

/** Ban bầu cử by council and constituency. */
function boards(ward: Ward): (level: Council, number: string) => readonly Membership[] {
  const rosters = committeeRosters(ward).filter(({ ref }) => ref.body === 'election-board');
  return (level, number) =>
    rosters.find(({ ref }) => ref.level === level && ref.number === number)?.members ?? [];
}
