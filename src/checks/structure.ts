import { finding, type Finding } from '../findings/finding.ts';
import type { Severity } from '../findings/codes.ts';
import { shareNeed } from '../law/share-need.ts';
import type { InForce, Law, ShareGroup, ShareRule } from '../law/model.ts';
import { inFile } from '../records/at.ts';
import type { Ward } from '../records/model.ts';
import { constituenciesOf } from '../roll/constituencies.ts';
import type { CandidateList } from '../roll/model.ts';
import { wholeList, type WholeList } from '../roll/whole-list.ts';
import { COUNCILS, type Council } from '../vocabulary.ts';
import { columnLacking, IN_GROUP } from './share-groups.ts';

/** Shares asked of each council's list: those of the province's and the National Assembly's plans are not the ward's to meet. */
export const ASKED: Readonly<Record<Council, readonly ShareGroup[]>> = {
  na: ['women', 'minority'],
  province: ['women'],
  commune: ['women', 'minority', 'young', 'non-party', 're-elected'],
};

/** Cơ cấu, thành phần: shares of the official lists, asked only of a list that is whole. */
export function* checkStructure(ward: Ward, lists: readonly CandidateList[], law: Law): Iterable<Finding> {
  if (ward.candidates === undefined || ward.constituencies === undefined) return;
  const constituencies = constituenciesOf(ward.constituencies.rows);
  for (const level of COUNCILS) {
    const total = law.ofKind('council-total').find(({ council }) => council === level);
    const list = wholeList(level, lists, constituencies, total);
    if (list === undefined) {
      // Without the size of the council there is no telling whether its list is whole.
      if (level !== 'commune' && total === undefined && stoodFor(level, lists))
        yield noRule('council-total', ward, law);
      continue;
    }
    for (const group of ASKED[level]) yield* checkShare(group, list, ward, law);
  }
}

function* checkShare(group: ShareGroup, list: WholeList, ward: Ward, law: Law): Iterable<Finding> {
  const place = inFile(ward.candidates!);
  const rule = shareRule(group, list.level, ward, law);
  if (rule === undefined) {
    yield noRule(`share/${group}`, ward, law);
    return;
  }
  const share = rule.share ?? plannedShare(group, list.level, ward);
  if (share === undefined) return;
  const column = columnLacking(group, ward.candidates!);
  if (column !== undefined) {
    yield finding('structure/not-counted', { level: list.level, group, column }, place, rule.basis);
    return;
  }
  const have = list.candidates.filter((candidate) =>
    IN_GROUP[group](candidate, rule, law.election.pollingDay),
  ).length;
  const need = shareNeed(share, list.candidates.length, rule.rounding);
  if (have >= need) return;
  yield* missed(
    group,
    { level: list.level, have, of: list.candidates.length, need, share },
    list,
    rule,
    place,
  );
}

/** The rule for a group on the list of a council; under how many years one is young, the ward's plan may say. */
export function shareRule(
  group: ShareGroup,
  level: Council,
  { profile }: Pick<Ward, 'profile'>,
  law: Law,
): InForce<ShareRule> | undefined {
  const rule = law.ofKind('share').find((one) => one.group === group && one.council === level);
  if (rule?.underAge === undefined || profile.youngUnder === undefined) return rule;
  return { ...rule, underAge: profile.youngUnder };
}

function noRule(about: string, ward: Ward, law: Law): Finding {
  return finding(
    'rule/none',
    { about, election: law.election.id, table: 'candidates' },
    inFile(ward.candidates!),
  );
}

function stoodFor(level: Council, lists: readonly CandidateList[]): boolean {
  return lists.some((list) => list.level === level && list.candidates.length > 0);
}

/** A share that only the ward's own plan sets (`minorities` of ward.yaml). */
export function plannedShare(
  group: ShareGroup,
  level: Council,
  { profile }: Pick<Ward, 'profile'>,
): number | undefined {
  return group === 'minority' && level === 'commune' ? profile.minorityShare : undefined;
}

interface Missed {
  readonly level: Council;
  readonly have: number;
  readonly of: number;
  readonly need: number;
  readonly share: number;
}

function* missed(
  group: ShareGroup,
  args: Missed,
  { seats }: WholeList,
  rule: InForce<ShareRule>,
  place: Finding['at'],
): Iterable<Finding> {
  const severity: Severity = rule.force === 'law' ? 'error' : 'warning';
  switch (group) {
    case 'women':
    case 'minority':
    case 'non-party':
      yield finding(`structure/${group}-share`, args, place, rule.basis, severity);
      return;
    case 'young':
      // Without an age nobody can be counted: the rule itself has to give one.
      if (rule.underAge !== undefined) {
        yield finding(
          'structure/young-share',
          { ...args, underAge: rule.underAge },
          place,
          rule.basis,
          severity,
        );
      }
      return;
    case 're-elected': {
      // Reported on both bases; seats that cannot be read are a finding of their own.
      if (seats === undefined) return;
      const needOfSeats = shareNeed(args.share, seats, rule.rounding);
      yield finding(
        'structure/re-elected-share',
        { ...args, seats, needOfSeats },
        place,
        rule.basis,
        severity,
      );
    }
  }
}
