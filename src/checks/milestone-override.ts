import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import type { Law } from '../law/model.ts';
import { unknownOverrides, type MovedTo } from '../law/timetable.ts';

/** Mốc được điều chỉnh (Điều 98 khoản 3): a step moved in ward.yaml that the rulebook does not have cannot be applied, and that is said. */
export function* checkOverrides(
  overrides: Readonly<Record<string, MovedTo>>,
  law: Law,
  wardFile: Location,
): Iterable<Finding> {
  const basis = law.ofKind('override').flatMap((rule) => rule.basis);
  for (const about of unknownOverrides(law, overrides)) {
    yield finding('rule/none', { about, election: law.election.id }, wardFile, basis);
  }
}
