import { addMonths, type IsoDate } from '../../dates/iso-date.ts';
import { MARK_HEADINGS } from '../data/headings.ts';
import type { AreaRow, VoterRow, WardDraft } from '../draft.ts';
import type { Random } from '../random.ts';
import { neighbourhoodName } from '../voters.ts';
import { changeVoter, isPlain } from './edit.ts';
import type { Injector } from './injector.ts';

/** Defects of where a voter lives and votes, and for which councils. */
export const VOTER_PLACE_DEFECTS: readonly Injector[] = [
  { code: 'voter/residence-missing', inject: setting({ permanent: '' }) },
  { code: 'voter/residence-both', inject: setting({ temporary: 'Số 1 phố Ao Sen' }) },
  {
    code: 'voter/temporary-since-missing',
    inject: (ward, random) =>
      void changeVoter(
        ward,
        random,
        () => ({ temporary_since: '' }),
        ({ temporary }) => temporary !== '',
      ),
  },
  {
    code: 'voter/ballots-differ',
    inject: (ward, random) => {
      markBallots(ward);
      changeVoter(ward, random, () => ({ mark_commune: '' }));
    },
  },
  { code: 'voter/category-unreadable', inject: setting({ category: 'công dân danh dự' }) },
  { code: 'voter/area-missing', inject: setting({ area: '' }) },
  { code: 'voter/area-unknown', inject: setting({ area: '990' }) },
  {
    code: 'voter/area-not-of-neighbourhood',
    inject: (ward, random) => {
      const fits = (voter: VoterRow, at: number) => isPlain(voter) && livesAlone(ward.voters.rows, at);
      changeVoter(ward, random, (voter) => ({ area: otherArea(ward, voter, random).number }), fits);
    },
  },
  {
    code: 'voter/household-split',
    inject: (ward, random) => {
      const cells = (voter: VoterRow) => {
        const { number, neighbourhoods } = otherArea(ward, voter, random);
        return { area: number, neighbourhood: neighbourhoodName(Number(/\d+/.exec(neighbourhoods))) };
      };
      changeVoter(ward, random, cells, (voter, at) => isPlain(voter) && !livesAlone(ward.voters.rows, at));
    },
  },
];

function setting(cells: Partial<VoterRow>): Injector['inject'] {
  return (ward, random) => void changeVoter(ward, random, () => cells);
}

/** Whether the rows before and after are of other households. */
function livesAlone(rows: readonly VoterRow[], at: number): boolean {
  const { household } = rows[at]!;
  return household !== '' && rows[at - 1]?.household !== household && rows[at + 1]?.household !== household;
}

/** Another area with neighbourhoods of its own. */
function otherArea(ward: WardDraft, { area }: VoterRow, random: Random): AreaRow {
  return random.pick(
    ward.areas.rows.filter(({ number, neighbourhoods }) => neighbourhoods !== '' && number !== area),
  );
}

/** Adds form 31's marks to the whole roll, as the law gives the ballots. */
function markBallots({ voters, facts, spoken }: WardDraft): void {
  const headings = Object.entries(MARK_HEADINGS) as [keyof typeof MARK_HEADINGS, string][];
  if (voters.columns.some(({ key }) => key === 'mark_na')) return;
  voters.columns = [...voters.columns, ...headings.map(([key, heading]) => ({ key, heading }))];
  const fullTermBy = addMonths(facts.pollingDay, -facts.temporaryMonths);
  for (const [at, voter] of voters.rows.entries()) {
    const marked = {
      ...voter,
      mark_na: 'x',
      mark_province: 'x',
      mark_commune: votesForCommune(voter, fullTermBy) ? 'x' : '0',
    };
    voters.rows[at] = marked;
    if (spoken.has(voter)) spoken.add(marked);
  }
}

/** Everybody but soldiers and those who came too late. */
function votesForCommune(
  { permanent, temporary, temporary_since: since }: VoterRow,
  fullTermBy: IsoDate,
): boolean {
  if (permanent !== '') return true;
  // A month or a year alone is earlier than the days it holds; none holds the day that decides.
  return temporary !== '' && since.split('/').toReversed().join('-') <= fullTermBy;
}
