import { weighted } from '../random.ts';

/** Kiểu hộ: who of a household is old enough to vote. */
export type HouseholdShape =
  | 'single-young'
  | 'single-old'
  | 'young-couple'
  | 'old-couple'
  | 'couple-with-children'
  | 'couple-with-son-and-wife'
  | 'one-parent'
  | 'couple-with-parents'
  | 'three-generations';

/** Households that own or have long rented their home. */
export const SETTLED_SHAPES = weighted<HouseholdShape>([
  ['single-young', 3],
  ['single-old', 7],
  ['young-couple', 17],
  ['old-couple', 17],
  ['couple-with-children', 27],
  ['couple-with-son-and-wife', 8],
  ['one-parent', 7],
  ['couple-with-parents', 9],
  ['three-generations', 5],
]);

/** Households of newcomers in rented rooms. */
export const NEWCOMER_SHAPES = weighted<HouseholdShape>([
  ['single-young', 55],
  ['young-couple', 38],
  ['couple-with-children', 7],
]);

/** How many grown children live at home. */
export const CHILDREN_AT_HOME = weighted<number>([
  [1, 50],
  [2, 36],
  [3, 11],
  [4, 3],
]);

/** Quan hệ với chủ hộ, as rolls write it. */
export const RELATION = {
  head: 'Chủ hộ',
  wife: 'Vợ',
  husband: 'Chồng',
  child: 'Con',
  daughterInLaw: 'Con dâu',
  father: 'Bố',
  mother: 'Mẹ',
} as const;
