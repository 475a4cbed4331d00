import { finding, type Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import type { InForce, Law, PollingHoursRule } from '../law/model.ts';
import { at } from '../records/at.ts';
import type { Ward } from '../records/model.ts';

const WARD_FILE: Location = { file: 'ward.yaml' };

/** Hours as a file gives them; '' where it gives none. */
interface Hours {
  readonly opens: string;
  readonly closes: string;
}

/**
 * Thời gian bỏ phiếu (Điều 71): a Tổ bầu cử may begin earlier and end later than the law's hours, within
 * its limits, and neither later nor earlier. Asked of the ward's own hours and of each area's.
 */
export function* checkPollingHours({ profile, areas }: Ward, law: Law): Iterable<Finding> {
  const given = [profile.polling, ...(areas?.rows ?? [])].some(
    ({ opens, closes }) => `${opens}${closes}` !== '',
  );
  if (!given) return;
  const rule = law.ofKind('polling-hours')[0];
  if (rule === undefined) {
    yield finding('rule/none', { about: 'polling-hours', election: law.election.id }, WARD_FILE);
    return;
  }
  yield* checkHours(profile.polling, rule, undefined, () => WARD_FILE);
  for (const area of areas?.rows ?? []) {
    yield* checkHours(area, rule, area.number, (column) => at(areas!, area.row, column));
  }
}

function* checkHours(
  hours: Hours,
  rule: InForce<PollingHoursRule>,
  area: string | undefined,
  place: (column: 'opens' | 'closes') => Location,
): Iterable<Finding> {
  const limits = {
    opens: { earliest: rule.earliest, latest: rule.opens },
    closes: { earliest: rule.closes, latest: rule.latest },
  };
  for (const field of ['opens', 'closes'] as const) {
    const { earliest, latest } = limits[field];
    const hour = hours[field];
    // Hours are `HH:MM`, which sort as they follow each other.
    if (hour === '' || (hour >= earliest && hour <= latest)) continue;
    yield finding('area/hours-unlawful', { area, field, hour, earliest, latest }, place(field), rule.basis);
  }
}
