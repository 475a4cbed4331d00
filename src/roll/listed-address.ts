import type { RollLine } from './model.ts';

/** Nơi cư trú that a voter is listed by; '' when none could be decided. */
export const listedAddress = ({ residence, voter }: RollLine): string =>
  residence === undefined ? '' : voter[residence];
