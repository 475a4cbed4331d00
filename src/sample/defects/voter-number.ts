import type { VoterRow, WardDraft } from '../draft.ts';
import type { Random } from '../random.ts';
import { addVoter, birthYearOf, changeRow, changeVoter, isPlain, pickRow, sexOf } from './edit.ts';
import type { Injector } from './injector.ts';

/** Defects of identity numbers, and of people who stand on the roll twice. */
export const VOTER_NUMBER_DEFECTS: readonly Injector[] = [
  { code: 'voter/id-missing', inject: numbering(() => '') },
  { code: 'voter/id-malformed', inject: numbering(({ id }, _ward, random) => id + String(random.int(0, 9))) },
  { code: 'voter/id-zero-lost', inject: numbering(({ id }) => id.replace(/^0/, '')) },
  {
    code: 'voter/id-sex-mismatch',
    inject: numbering((voter, { numbers }) =>
      numbers.issue(sexOf(voter) === 'male' ? 'female' : 'male', birthYearOf(voter)),
    ),
  },
  {
    code: 'voter/id-birth-mismatch',
    inject: numbering((voter, { numbers }, random) =>
      numbers.issue(sexOf(voter), birthYearOf(voter) - random.int(1, 9)),
    ),
  },
  {
    code: 'voter/id-place-unknown',
    inject: numbering((voter, { numbers, facts }) =>
      numbers.issue(sexOf(voter), birthYearOf(voter), facts.unknownPlace),
    ),
  },
  {
    code: 'voter/duplicate-id',
    inject: (ward, random) => {
      const first = changeVoter(ward, random, () => ({}));
      const alike = (voter: VoterRow) =>
        isPlain(voter) && voter.sex === first.sex && birthYearOf(voter) === birthYearOf(first);
      // Where nobody of the roll is as old, somebody new is.
      if (ward.voters.rows.some((voter) => !ward.spoken.has(voter) && alike(voter))) {
        changeVoter(ward, random, () => ({ id: first.id }), alike);
      } else {
        const { name, birth } = ward.people.invent(
          { sex: sexOf(first), birthYear: birthYearOf(first) },
          random,
        );
        addVoter(ward, { ...first, name, birth });
      }
    },
  },
  {
    code: 'voter/duplicate-person',
    alsoReports: [
      {
        code: 'voter/id-missing',
        because: 'two rows with two numbers are two people, and with one number a duplicate number',
      },
    ],
    inject: (ward, random) => {
      const first = changeVoter(ward, random, () => ({}));
      addVoter(ward, { ...elsewhere(ward, first, random), name: first.name, id: '' });
    },
  },
  {
    code: 'voter/possible-duplicate',
    inject: (ward, random) => {
      // Thủy and Thùy: the same person, once with a wrong tone and a wrong digit.
      const first = changeVoter(
        ward,
        random,
        () => ({}),
        (voter) => isPlain(voter) && otherTone(voter.name) !== voter.name,
      );
      addVoter(ward, {
        ...elsewhere(ward, first, random),
        name: otherTone(first.name),
        id: otherDigit(first.id, ward, random),
      });
    },
  },
];

function numbering(number: (voter: VoterRow, ward: WardDraft, random: Random) => string): Injector['inject'] {
  return (ward, random) => void changeVoter(ward, random, (voter) => ({ id: number(voter, ward, random) }));
}

/** The same person, listed by another household, as its guest. */
function elsewhere(ward: WardDraft, voter: VoterRow, random: Random): VoterRow {
  const index = pickRow(
    ward,
    ward.voters,
    random,
    (other) => isPlain(other) && other.household !== voter.household,
  );
  const { permanent, household, neighbourhood, area } = changeRow(ward, ward.voters, index, {});
  return { ...voter, permanent, household, neighbourhood, area, relation: 'Cháu' };
}

/** The number with another digit among those that stand for nothing, which nobody of the roll has. */
function otherDigit(id: string, ward: WardDraft, random: Random): string {
  const at = random.int(6, 10);
  const digit = (step: number) => String((Number(id[at]) + step) % 10);
  const other = (step: number) => id.slice(0, at) + digit(step) + id.slice(at + 1);
  const isFree = (number: string) => !ward.voters.rows.some((voter) => voter.id === number);
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map(other).find(isFree) ?? other(1);
}

/** The name with another tone on its last word, where that word has one that may be mistaken. */
function otherTone(name: string): string {
  return name.replace(/[ảãáàẻẽéèỏõóòỷỹýỳủũúù](?=\S*$)/, (letter) => {
    const [vowel, tone] = letter.normalize('NFD');
    return `${vowel}${tone === FALLING ? RISING : FALLING}`.normalize('NFC');
  });
}

const FALLING = '\u0300';
const RISING = '\u0309';
