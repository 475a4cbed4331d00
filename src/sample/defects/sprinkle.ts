import type { FindingCode } from '../../findings/codes.ts';
import type { WardDraft } from '../draft.ts';
import { draw, weighted, type Random } from '../random.ts';
import { injectorOf } from './index.ts';

/** One row of the roll in so many has a defect. */
const ROWS_PER_DEFECT = 200;

/** What goes wrong on real rolls, the common slips more often. */
const ON_ROLLS = weighted<FindingCode>([
  ['voter/id-missing', 16],
  ['voter/id-zero-lost', 16],
  ['voter/temporary-since-missing', 10],
  ['voter/duplicate-id', 8],
  ['voter/duplicate-person', 6],
  ['voter/possible-duplicate', 6],
  ['voter/id-malformed', 6],
  ['voter/id-birth-mismatch', 6],
  ['voter/under-age', 5],
  ['voter/area-not-of-neighbourhood', 5],
  ['voter/household-split', 4],
  ['voter/id-sex-mismatch', 4],
  ['voter/moved-away', 4],
  ['voter/birth-impossible', 3],
  ['voter/sex-missing', 3],
  ['voter/birth-missing', 2],
  ['voter/residence-both', 2],
  ['voter/residence-missing', 2],
  ['voter/barred', 2],
  ['voter/birth-incomplete', 1],
  ['voter/area-missing', 1],
  ['voter/name-missing', 1],
]);

/** Slips in the other tables, each once. */
const ELSEWHERE: readonly FindingCode[] = [
  'candidate/field-missing',
  'candidate/order',
  'committee/position-not-in-law',
  'committee/member-of-two',
  'milestone/late',
];

/** A believable sprinkle of defects over a ward. */
export function sprinkle(ward: WardDraft, random: Random): void {
  const count = Math.ceil(ward.plan.voters / ROWS_PER_DEFECT);
  for (let planted = 0; planted < count; planted++) injectorOf(draw(ON_ROLLS, random)).inject(ward, random);
  for (const code of ELSEWHERE) injectorOf(code).inject(ward, random);
}
