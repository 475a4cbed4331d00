import type { Voter } from '../records/model.ts';
import { fold } from '../vietnamese/text.ts';

/**
 * The order of form 31, column 1: households together as they first appear, the head (chủ hộ)
 * first, the others as in the file. A person without a household stands alone.
 */
export function headFirst(voters: readonly Voter[]): readonly Voter[] {
  const groups: Voter[][] = [];
  const byHousehold = new Map<string, Voter[]>();
  for (const voter of voters) {
    const known = voter.household === '' ? undefined : byHousehold.get(voter.household);
    if (known !== undefined) {
      known.push(voter);
      continue;
    }
    const group = [voter];
    groups.push(group);
    if (voter.household !== '') byHousehold.set(voter.household, group);
  }
  return groups.flatMap((group) =>
    group.length === 1 ? group : [...group.filter(isHead), ...group.filter((voter) => !isHead(voter))],
  );
}

function isHead(voter: Voter): boolean {
  return voter.relation !== '' && fold(voter.relation) === 'chu ho';
}
