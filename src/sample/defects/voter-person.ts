import { addDays, addMonths, yearOf } from '../../dates/iso-date.ts';
import { dayText } from '../days.ts';
import type { VoterRow, WardDraft } from '../draft.ts';
import type { Random } from '../random.ts';
import { birthYearOf, changeVoter, isChild, isPlain, sexOf } from './edit.ts';
import type { Injector } from './injector.ts';

/** Defects of who a voter is: name, birth, sex, nationality, status. */
export const VOTER_PERSON_DEFECTS: readonly Injector[] = [
  { code: 'voter/name-missing', inject: setting({ name: '' }) },
  { code: 'voter/birth-missing', inject: setting({ birth: '' }) },
  { code: 'voter/birth-unreadable', inject: setting({ birth: 'năm Tân Mùi' }) },
  {
    code: 'voter/birth-impossible',
    inject: (ward, random) =>
      changeVoter(ward, random, (voter) => ({ birth: `31/02/${birthYearOf(voter)}` })),
  },
  {
    code: 'voter/birth-incomplete',
    // Certainly of age, whatever the day in January.
    inject: (ward, random) => youngVoter(ward, random, `01/${comingOfAgeYear(ward)}`),
  },
  {
    code: 'voter/under-age',
    inject: (ward, random) =>
      youngVoter(ward, random, dayText(addMonths(latestBirth(ward), random.int(1, 8)))),
  },
  {
    code: 'voter/age-unknown',
    alsoReports: [
      {
        code: 'voter/birth-incomplete',
        because: 'a year that leaves the age open is one in which day and month must be written',
      },
    ],
    inject: (ward, random) => youngVoter(ward, random, String(comingOfAgeYear(ward))),
  },
  {
    code: 'voter/turns-18-near-polling-day',
    inject: (ward, random) =>
      youngVoter(ward, random, dayText(addDays(latestBirth(ward), -random.int(0, 6)))),
  },
  { code: 'voter/moved-away', inject: setting({ status: 'chuyển đi' }) },
  { code: 'voter/sex-missing', inject: setting({ sex: '' }) },
  { code: 'voter/sex-unreadable', inject: setting({ sex: 'N' }) },
  { code: 'voter/nationality', inject: setting({ nationality: 'Lào' }) },
  { code: 'voter/barred', inject: setting({ status: 'tước quyền bầu cử' }) },
];

function setting(cells: Partial<VoterRow>): Injector['inject'] {
  return (ward, random) => void changeVoter(ward, random, () => cells, isPlain);
}

/** Born on this day, a voter comes of age on polling day. */
function latestBirth({ facts }: WardDraft): string {
  return addMonths(facts.pollingDay, -12 * facts.voterAge);
}

const comingOfAgeYear = (ward: WardDraft): number => yearOf(latestBirth(ward));

/** A child of some house with another birth date, and a number that goes with it. */
function youngVoter(ward: WardDraft, random: Random, birth: string): void {
  const id = (voter: VoterRow): string => ward.numbers.issue(sexOf(voter), birthYearOf({ birth }));
  changeVoter(ward, random, (voter) => ({ birth, id: id(voter) }), isChild);
}
