import { finding, type Finding } from '../findings/finding.ts';
import { inFile } from '../records/at.ts';
import type { CommitteeRoster } from '../roll/model.ts';
import { areaKindOf, caseFor, type CommitteeRules } from './committee-rules.ts';

/**
 * Số lượng thành viên: a body has as many members as the law asks for, no fewer and no more. Where the
 * kind of a team's area is not known and another kind would allow the number, the breach is a warning.
 */
export function* checkSize(
  { ref, kind, members }: CommitteeRoster,
  rules: CommitteeRules,
): Iterable<Finding> {
  const rule = kind && rules.sizes.get(kind);
  if (rule === undefined) return;
  const { decides, others } = caseFor(rule.cases, areaKindOf(ref, rules));
  if (decides === undefined) return;
  const have = members.length;
  const place = inFile(rules.committees);
  if (have < decides.min) {
    const severity = others.some(({ min }) => have >= min) ? 'warning' : 'error';
    yield finding(
      'committee/too-few-members',
      { ...ref, have, need: decides.min },
      place,
      rule.basis,
      severity,
    );
  }
  if (have > decides.max) {
    const severity = others.some(({ max }) => have <= max) ? 'warning' : 'error';
    yield finding(
      'committee/too-many-members',
      { ...ref, have, limit: decides.max },
      place,
      rule.basis,
      severity,
    );
  }
}

/** Ban Chỉ đạo against the number that ward.yaml plans; the law knows no such body and sets no size. */
export function* checkSteeringSize(
  { ref, kind, members }: CommitteeRoster,
  planned: number | undefined,
  rules: CommitteeRules,
): Iterable<Finding> {
  if (kind !== 'steering-committee' || planned === undefined || members.length === planned) return;
  yield finding(
    'committee/size-differs',
    { ...ref, have: members.length, need: planned },
    inFile(rules.committees),
  );
}
