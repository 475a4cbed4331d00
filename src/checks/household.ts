import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Voter } from '../records/model.ts';
import { standingOf } from '../roll/standing.ts';
import { isListedAtHome } from './listed-at-home.ts';
import { cellOf, type VoterRules } from './voter-rules.ts';

interface Split {
  /** The first row in another area than the household's first. */
  readonly voter: Voter;
  /** First row in each area, in file order. */
  readonly rows: Map<string, number>;
}

/** Hộ bị chia: the people of a household who are listed at home stand in one voting area. One finding a household. */
export function checkHouseholds(rules: VoterRules, out: Finding[]): void {
  const firsts = new Map<string, Voter>();
  const splits = new Map<string, Split>();
  for (const voter of rules.voters.rows) {
    const { household, area } = voter;
    if (household === '' || area === '' || standingOf(voter.status, rules.bar) === 'not-listed') continue;
    if (!isListedAtHome(voter)) continue;
    // A number that no area has is said already, and is no second area.
    if (rules.areas !== undefined && !rules.areas.byNumber.has(area)) continue;
    const first = firsts.get(household);
    if (first === undefined) {
      firsts.set(household, voter);
    } else if (first.area !== area) {
      const split = splits.get(household);
      if (split === undefined)
        splits.set(household, {
          voter,
          rows: new Map([
            [first.area, first.row],
            [area, voter.row],
          ]),
        });
      else if (!split.rows.has(area)) split.rows.set(area, voter.row);
    }
  }
  for (const [household, { voter, rows }] of splits) {
    const args = {
      household,
      areas: [...rows.keys()],
      rows: [...rows.values()].filter((row) => row !== voter.row),
    };
    out.push(finding('voter/household-split', args, cellOf(rules, voter, 'area'), rules.articles.households));
  }
}
