import { addMonths, yearOf } from '../../dates/iso-date.ts';
import { MAJORITY } from '../data/family-names.ts';
import { SEX_WORD } from '../data/words.ts';
import type { CandidateRow, WardDraft } from '../draft.ts';
import type { Random } from '../random.ts';
import { listOf, setOrdered } from './candidate-lists.ts';
import { birthYearOf } from './edit.ts';
import type { Injector } from './injector.ts';

/** Defects of the commune council's list as a whole: nobody of a group that must have its share. */
export const STRUCTURE_DEFECTS: readonly Injector[] = [
  {
    code: 'structure/women-share',
    inject: rewriting((ward, row, random) => {
      if (row.sex !== SEX_WORD.female) return row;
      const { name, id } = ward.people.invent({ sex: 'male', birthYear: birthYearOf(row) }, random);
      return { ...row, name, id, sex: SEX_WORD.male };
    }),
  },
  { code: 'structure/minority-share', inject: rewriting((_ward, row) => ({ ...row, ethnicity: MAJORITY })) },
  {
    code: 'structure/young-share',
    inject: rewriting((ward, row) => {
      const youngest = addMonths(ward.facts.pollingDay, -12 * ward.facts.youngUnder);
      if (birthYearOf(row) < yearOf(youngest)) return row;
      const year = birthYearOf(row) - 25;
      const sex = row.sex === SEX_WORD.male ? 'male' : 'female';
      return { ...row, birth: `${row.birth.slice(0, 6)}${year}`, id: ward.numbers.issue(sex, year) };
    }),
  },
  {
    code: 'structure/non-party-share',
    inject: rewriting((_ward, row) => ({
      ...row,
      party_since: row.party_since === '' ? '19/05/2012' : row.party_since,
    })),
  },
  { code: 'structure/re-elected-share', inject: rewriting((_ward, row) => ({ ...row, council_terms: '' })) },
];

/** Writes every candidate of the commune anew; the lists stay in their order. */
function rewriting(
  rewrite: (ward: WardDraft, row: CandidateRow, random: Random) => CandidateRow,
): Injector['inject'] {
  return (ward, random) => {
    for (const { number } of ward.plan.constituencies) {
      const list = listOf(ward, 'commune', String(number));
      const rewritten = list.map((row) => rewrite(ward, row, random));
      setOrdered(ward, 'commune', String(number), rewritten);
    }
  };
}
