import { columnLacking, IN_GROUP, isUnknownIn } from '../../checks/share-groups.ts';
import { ASKED, plannedShare, shareRule } from '../../checks/structure.ts';
import type { Law } from '../../law/model.ts';
import { shareNeed } from '../../law/share-need.ts';
import type { Candidate, Ward } from '../../records/model.ts';
import { candidateLists } from '../../roll/candidate-lists.ts';
import { constituenciesOf } from '../../roll/constituencies.ts';
import { wholeList } from '../../roll/whole-list.ts';
import { COUNCILS } from '../../vocabulary.ts';
import { fewestAdded, fewestReplaced, type Quota } from './fewest.ts';
import { isMet, type AskedShare, type CouncilStructure, type Share, type StructureRepair } from './model.ts';

/** Cơ cấu of every council that somebody stands for: each share, and the smallest change where one is missed. */
export function structureOf(ward: Ward, law: Law): readonly CouncilStructure[] {
  const lists = candidateLists(ward);
  const constituencies = constituenciesOf(ward.constituencies?.rows);
  return COUNCILS.flatMap((level): readonly CouncilStructure[] => {
    const own = lists.filter((list) => list.level === level);
    const people = own.flatMap(({ candidates }) => candidates);
    if (people.length === 0) return [];
    const total = law.ofKind('council-total').find(({ council }) => council === level);
    const whole = wholeList(level, lists, constituencies, total);
    const asked = ASKED[level].map((group): AskedShare => {
      const rule = shareRule(group, level, ward, law);
      return {
        group,
        rule,
        share: rule?.share ?? (rule && plannedShare(group, level, ward)),
        columnLacking: ward.candidates && columnLacking(group, ward.candidates),
      };
    });
    const seats = sumOrUnknown(own.map((list) => list.seats));
    const shares = sharesOf(people, seats, asked, law);
    return [
      {
        level,
        isWhole: whole !== undefined,
        people: people.length,
        seats,
        shares,
        withoutRule: asked.filter(({ rule }) => rule === undefined).map(({ group }) => group),
        constituencies: own.map(({ constituency, candidates, seats: count }) => ({
          constituency,
          people: candidates.length,
          seats: count,
          shares: sharesOf(candidates, count, asked, law),
        })),
        repairs: whole === undefined ? [] : repairsOf(people, shares, asked, law),
      },
    ];
  });
}

/** One line for each group; the re-elected have two, of the list and of the seats. */
function sharesOf(
  people: readonly Candidate[],
  seats: number | undefined,
  asked: readonly AskedShare[],
  law: Law,
): readonly Share[] {
  const { pollingDay } = law.election;
  return asked.flatMap(({ group, rule, share, columnLacking: lacking }): readonly Share[] => {
    if (rule === undefined) return [];
    const line = (base: Share['base'], of: number | undefined): Share => ({
      group,
      base,
      columnLacking: lacking,
      have: lacking === undefined ? people.filter((one) => IN_GROUP[group](one, rule, pollingDay)).length : 0,
      unknown:
        lacking === undefined
          ? people.filter((one) => isUnknownIn(group, one, rule, pollingDay)).length
          : people.length,
      of,
      share,
      need: share === undefined || of === undefined ? undefined : shareNeed(share, of, rule.rounding),
      force: rule.force,
      rounding: rule.rounding,
      underAge: rule.underAge,
      basis: rule.basis,
    });
    const ofList = line('list', people.length);
    return group === 're-elected' ? [ofList, line('seats', seats)] : [ofList];
  });
}

/** What the law asks first, then the targets with it; one of them when the other says the same. */
function repairsOf(
  people: readonly Candidate[],
  shares: readonly Share[],
  asked: readonly AskedShare[],
  law: Law,
): readonly StructureRepair[] {
  const missed = shares.filter((share) => share.base === 'list' && isMet(share) === false);
  const scopes = [
    ...(missed.some(({ force }) => force === 'law') ? (['law'] as const) : []),
    ...(missed.some(({ force }) => force === 'target') ? (['all'] as const) : []),
  ];
  return scopes.map((scope) => repairOf(scope, people, asked, law));
}

function repairOf(
  scope: StructureRepair['scope'],
  people: readonly Candidate[],
  asked: readonly AskedShare[],
  law: Law,
): StructureRepair {
  const within = asked.flatMap(({ group, rule, share, columnLacking: lacking }) =>
    rule === undefined ||
    share === undefined ||
    lacking !== undefined ||
    (scope === 'law' && rule.force !== 'law')
      ? []
      : [{ group, rule, share }],
  );
  const bits = people.map((one) =>
    within.reduce(
      (sum, { group, rule }, index) =>
        sum | (IN_GROUP[group](one, rule, law.election.pollingDay) ? 1 << index : 0),
      0,
    ),
  );
  const quotas = within.map(({ rule, share }, index): Quota => ({
    have: bits.filter((one) => one & (1 << index)).length,
    need: (count) => shareNeed(share, count, rule.rounding),
  }));
  return {
    scope,
    groups: within.map(({ group }) => group),
    added: fewestAdded(people.length, quotas),
    replaced: fewestReplaced(bits, quotas),
  };
}

function sumOrUnknown(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}
