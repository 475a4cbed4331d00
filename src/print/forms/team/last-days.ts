import { addDays, type IsoDate } from '../../../dates/iso-date.ts';
import { LAST_DAYS } from '../../../law/house-rules.ts';
import type { DatedMilestone } from '../../../law/timetable.ts';
import { writing } from '../../../i18n/vi/writing.ts';
import type { PrintDocument } from '../../document.ts';
import { plainTable } from '../administrative.ts';
import { sentence, type FormContext } from '../form-context.ts';
import { teamSheet, type TeamPlace } from './area-paper.ts';

/** Việc của những ngày cuối: every step of the commune in the last ten days and after them, to be ticked off. */
export function lastDaysForm(
  place: TeamPlace,
  milestones: readonly DatedMilestone[],
  context: FormContext,
): PrintDocument {
  const from = addDays(context.election.pollingDay, -LAST_DAYS);
  const rows = milestones
    .map((milestone) => ofArea(milestone, place.area))
    .filter(({ date }) => date !== null && date >= from)
    .map(({ title, date, start, time, responsible, basis }) => [
      dayText(date!, start, time),
      title.vi,
      responsible.vi,
      basis[0] === undefined ? '' : writing.citation(basis[0]),
      '',
    ]);
  return teamSheet('Việc của những ngày cuối', place, context, [
    sentence(
      `Từ ngày ${writing.day(from)} (${LAST_DAYS} ngày trước ngày bầu cử). Ngày ghi một mình là hạn cuối.`,
    ),
    plainTable('Mốc thời gian', COLUMNS, rows, { size: 11 }),
  ]);
}

/** A step that hangs on the hour at which an area opens or closes has this area's own. */
function ofArea(milestone: DatedMilestone, area: string): DatedMilestone {
  const own = milestone.byArea?.find((one) => one.area === area);
  return own === undefined ? milestone : { ...milestone, date: own.date, time: own.time };
}

const COLUMNS = [
  ['Ngày', 25, 'center'],
  ['Việc', 54],
  ['Ai làm', 39],
  ['Căn cứ', 33],
  ['Xong', 14],
] as const;

function dayText(date: IsoDate, start: IsoDate | null, time: string | null): string {
  const last = `${writing.day(date)}${time === null ? '' : `, ${time}`}`;
  return start === null || start === date ? last : `${writing.day(start)} đến ${last}`;
}
