import { weekday, type IsoDate } from '../dates/iso-date.ts';

/**
 * A day as official documents write it: "ngày 05 tháng 02 năm 2026". Days under 10 and the months 1
 * and 2 carry a zero, other months do not (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
export function officialDate(day: IsoDate): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return `ngày ${date} tháng ${officialMonth(Number(month))} năm ${Number(year)}`;
}

/** The same with so many dots to be filled by hand. */
export function dottedDate(year: number, length = 8): string {
  const dots = '.'.repeat(length);
  return `ngày ${dots} tháng ${dots} năm ${year}`;
}

/** A month alone, with the decree's zero: "02", "3". */
function officialMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

/** "Chủ nhật, ngày 15 tháng 3 năm 2026". */
export const dayWithWeekday = (day: IsoDate): string => `${WEEKDAYS[weekday(day)]}, ${officialDate(day)}`;
