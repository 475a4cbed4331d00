import { SOON_DAYS } from '../../law/house-rules.ts';
import type { MilestoneRow } from './view.ts';

/** Sắp đến hạn: due within the days of the house rule, today included, and not done. */
export const isSoon = ({ status, daysLeft }: MilestoneRow): boolean =>
  status !== 'done' && daysLeft !== null && daysLeft >= 0 && daysLeft <= SOON_DAYS;

/** What is over needs no warning of a day off: the row without it. */
export function withoutPastDayOff(row: MilestoneRow): MilestoneRow {
  const isOver = row.status === 'done' || row.status === 'passed' || row.status === 'late';
  return isOver ? { ...row, onHoliday: null } : row;
}
