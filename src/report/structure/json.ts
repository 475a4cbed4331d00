import {
  isMet,
  type CouncilStructure,
  type Share,
  type StructureRepair,
} from '../../audit/structure/model.ts';
import type { Law } from '../../law/model.ts';
import { repairWords, type StructureWords } from './words.ts';

/** What `structure --json` says. Grows only. */
export function structureJson(
  councils: readonly CouncilStructure[],
  law: Law,
  today: string,
  words: StructureWords,
): object {
  return {
    version: 1,
    election: law.election.id,
    today,
    councils: councils.map(
      ({ level, isWhole, people, seats, shares, withoutRule, constituencies, repairs }) => ({
        level,
        whole: isWhole,
        people,
        seats: seats ?? null,
        shares: shares.map((share) => shareJson(share, words)),
        withoutRule,
        constituencies: constituencies.map((one) => ({
          constituency: one.constituency,
          people: one.people,
          seats: one.seats ?? null,
          shares: one.shares.map((share) => shareJson(share, words)),
        })),
        repairs: repairs.map((repair) => repairJson(repair, words)),
      }),
    ),
  };
}

function shareJson(share: Share, { writing }: StructureWords): object {
  const {
    group,
    base,
    have,
    columnLacking,
    unknown,
    of,
    share: wanted,
    need,
    force,
    rounding,
    underAge,
    basis,
  } = share;
  return {
    group,
    base,
    have: columnLacking === undefined ? have : null,
    columnMissing: columnLacking ?? null,
    unknown,
    of: of ?? null,
    share: wanted ?? null,
    need: need ?? null,
    met: isMet(share) ?? null,
    force,
    rounding,
    underAge: underAge ?? null,
    basis: basis.map(writing.citation),
  };
}

function repairJson(repair: StructureRepair, words: StructureWords): object {
  const { scope, groups, added, replaced } = repair;
  const byGroup = (bring: readonly number[]): object =>
    Object.fromEntries(groups.flatMap((group, index) => (bring[index]! > 0 ? [[group, bring[index]]] : [])));
  return {
    scope,
    add: added === undefined ? null : { people: added.add, atLeast: byGroup(added.bring) },
    replace:
      replaced === undefined
        ? null
        : {
            people: replaced.replace,
            leave: replaced.leave.map(({ count, notIn }) => ({
              people: count,
              notIn: notIn.map((index) => groups[index]),
            })),
            atLeast: byGroup(replaced.bring),
          },
    words: repairWords(repair, words),
  };
}
