import { finding, type Finding } from '../findings/finding.ts';
import type { Location } from '../findings/location.ts';
import type { Law, PollingHoursRule } from '../law/model.ts';
import type { UnlawfulHour } from '../law/timetable.ts';
import { at } from '../records/at.ts';
import type { Ward } from '../records/model.ts';

const WARD_FILE: Location = { file: 'ward.yaml' };

/**
 * Thời gian bỏ phiếu (Điều 71): a Tổ bầu cử may begin earlier and end later than the law's hours, within
 * its limits, and neither later nor earlier. Asked of the ward's own hours and of each area's.
 */
export function* checkPollingHours(ward: Ward, law: Law): Iterable<Finding> {
  const { profile, areas } = ward;
  const given = [profile.polling, ...(areas?.rows ?? [])].some(
    ({ opens, closes }) => `${opens}${closes}` !== '',
  );
  if (!given) return;
  const rule = law.ofKind('polling-hours')[0];
  if (rule === undefined) {
    yield finding('rule/none', { about: 'polling-hours', election: law.election.id }, WARD_FILE);
    return;
  }
  for (const { area, row, ...hour } of unlawfulHours(ward, rule)) {
    const place = row === undefined ? WARD_FILE : at(areas!, row, hour.field);
    yield finding('area/hours-unlawful', { area, ...hour }, place, rule.basis);
  }
}

/** Hours outside the law: those of the ward, of no area and no row, then those of areas of their own. */
export function* unlawfulHours(
  { profile, areas }: Pick<Ward, 'profile' | 'areas'>,
  rule: PollingHoursRule,
): Iterable<UnlawfulHour & { readonly row: number | undefined }> {
  const limits = {
    opens: { earliest: rule.earliest, latest: rule.opens },
    closes: { earliest: rule.closes, latest: rule.latest },
  };
  const given = [{ ...profile.polling, number: undefined, row: undefined }, ...(areas?.rows ?? [])];
  for (const { number: area, row, ...hours } of given) {
    for (const field of ['opens', 'closes'] as const) {
      const { earliest, latest } = limits[field];
      const hour = hours[field];
      // Hours are `HH:MM`, which sort as they follow each other.
      if (hour !== '' && (hour < earliest || hour > latest))
        yield { area, row, field, hour, earliest, latest };
    }
  }
}
