import { addDays, daysBetween, type IsoDate } from '../../../dates/iso-date.ts';
import type { DatedMilestone } from '../../../law/timetable.ts';
import { writing } from '../../../i18n/vi/writing.ts';
import type { PrintDocument } from '../../document.ts';
import { plainTable } from '../administrative.ts';
import { sentence, type FormContext } from '../form-context.ts';
import { teamSheet, type TeamPlace } from './area-paper.ts';

/** Tổ bầu cử thường xuyên thông báo ngày bầu cử, nơi và thời gian bỏ phiếu (Điều 70): the first of its last days. */
const FIRST_STEP = 'announce-polling-time-place';

/** Việc của những ngày cuối: every step of the commune from the first of the last days on, to be ticked off. */
export function lastDaysForm(
  place: TeamPlace,
  milestones: readonly DatedMilestone[],
  context: FormContext,
): PrintDocument {
  const { pollingDay } = context.election;
  const from = firstDay(milestones, pollingDay);
  const rows = milestones
    .map((milestone) => ofArea(milestone, place.area))
    .filter(({ date }) => date !== null && (from === undefined || date >= from))
    .map(({ title, date, start, time, responsible, basis }) => [
      dayText(date!, start, time),
      title.vi,
      responsible.vi,
      basis[0] === undefined ? '' : writing.citation(basis[0]),
      '',
    ]);
  return teamSheet('Việc của những ngày cuối', place, context, [
    sentence(
      `${from === undefined ? '' : `Từ ngày ${writing.day(from)} (${daysBetween(from, pollingDay)} ngày trước ngày bầu cử). `}Ngày ghi một mình là hạn cuối.`,
    ),
    plainTable('Mốc thời gian', COLUMNS, rows, { size: 11 }),
  ]);
}

/** As the law counts it, also where the step itself was moved; undefined where the law sets none. */
function firstDay(milestones: readonly DatedMilestone[], pollingDay: IsoDate): IsoDate | undefined {
  const due = milestones.find(({ id }) => id === FIRST_STEP)?.due;
  return due && 'days' in due && 'start' in due && due.start !== undefined
    ? addDays(pollingDay, due.start)
    : undefined;
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
