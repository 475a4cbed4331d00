import type { AreaRoll, RollLine } from './model.ts';

/** Counts the lines of a list, by sex, and who votes here for each council. */
export function rollTotals(lines: readonly RollLine[]): AreaRoll['totals'] {
  const totals = { people: 0, male: 0, female: 0, na: 0, province: 0, commune: 0 };
  for (const { voter, ballots } of lines) {
    totals.people += 1;
    if (voter.sex.state === 'read') totals[voter.sex.word] += 1;
    for (const council of ballots) totals[council] += 1;
  }
  return totals;
}
