import { candidateMaker } from '../candidates.ts';
import { BODY_WORD, COUNCIL_WORD } from '../data/words.ts';
import type { ConstituencyRow, WardDraft } from '../draft.ts';
import type { Random } from '../random.ts';
import { PLAIN_CANDIDATE, listOf, setOrdered } from './candidate-lists.ts';
import { changeRow, pickRow } from './edit.ts';
import type { Injector } from './injector.ts';

/** Defects of constituencies, and of the ward's council and committee as a whole. */
export const CONSTITUENCY_DEFECTS: readonly Injector[] = [
  {
    code: 'constituency/no-board',
    inject: (ward, random) => {
      const { number } = changeRow(ward, ward.constituencies, pickOf(ward, random, 'commune'), {});
      const { committees } = ward;
      committees.rows = committees.rows.filter(
        (row) =>
          row.body !== BODY_WORD['election-board'] ||
          row.level !== COUNCIL_WORD.commune ||
          row.number !== number,
      );
    },
  },
  {
    code: 'constituency/too-many-seats',
    // The National Assembly's, where no total can differ; its list grows with it.
    inject: (ward, random) => {
      const { facts, officials } = ward;
      const seats = facts.maxSeats('na') + 1;
      const { number } = changeRow(ward, ward.constituencies, pickOf(ward, random, 'na'), {
        seats: String(seats),
      });
      const list = listOf(ward, 'na', number);
      const make = candidateMaker(facts, officials, random);
      const missing = Math.max(0, facts.candidatesFor('na', seats) - list.length);
      const more = Array.from({ length: missing }, () => make('na', number, PLAIN_CANDIDATE));
      setOrdered(ward, 'na', number, [...list, ...more]);
    },
  },
  {
    code: 'constituency/uneven',
    inject: (ward, random) => {
      const { rows } = ward.constituencies;
      const index = pickOf(ward, random, 'commune');
      const other = rows.findIndex((row, at) => at !== index && row.level === COUNCIL_WORD.commune);
      const moved = Math.round(Number(rows[index]!.population) * 0.4);
      changeRow(ward, ward.constituencies, other, {
        population: String(Number(rows[other]!.population) + moved),
      });
      changeRow(ward, ward.constituencies, index, {
        population: String(Number(rows[index]!.population) - moved),
      });
    },
  },
  {
    code: 'constituency/field-unreadable',
    inject: (ward, random) =>
      void changeRow(ward, ward.constituencies, pickOf(ward, random, 'na'), { population: 'khoảng 70 vạn' }),
  },
  {
    code: 'constituency/number-twice',
    inject: (ward, random) =>
      void ward.constituencies.rows.push({ ...ward.constituencies.rows[pickOf(ward, random, 'na')]! }),
  },
  {
    code: 'ward/no-election-committee',
    inject: ({ committees }) => {
      committees.rows = committees.rows.filter(({ body }) => body !== BODY_WORD['election-committee']);
    },
  },
  {
    code: 'council/seats-differ',
    inject: ({ profile, facts }) => {
      const seats = facts.seatsFor(profile.population);
      // Where the council is as big as it may be, the ward shrinks.
      const step = facts.seatsFor(Number.MAX_SAFE_INTEGER) > seats ? 1000 : -1000;
      while (facts.seatsFor(profile.population) === seats) profile.population += step;
    },
  },
];

function pickOf(ward: WardDraft, random: Random, level: keyof typeof COUNCIL_WORD): number {
  return pickRow(
    ward,
    ward.constituencies,
    random,
    (row: ConstituencyRow) => row.level === COUNCIL_WORD[level],
  );
}
