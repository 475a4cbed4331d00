import { completeDay } from '../../dates/partial-date.ts';
import { addDays, type IsoDate } from '../../dates/iso-date.ts';
import type { DateCell } from '../model.ts';
import { parseDate, parseDayTime } from './date.ts';
import { parseText } from './text.ts';

type Due = ReturnType<typeof parseDayTime> & {
  /** The first day of a span. */
  readonly from?: IsoDate;
};

/**
 * Hạn of a work plan: a day as `parseDayTime` reads one, also behind the words of plans. "Trước ngày
 * 15/01/2026" leaves the 14th as the last day, "Chậm nhất 17 giờ ngày 01/02/2026" the hour of its own day, and of
 * a span ("Từ 05/01 đến 10/01/2026", "05-10/01/2026") the last day counts. Whatever else is unreadable, as it stands.
 */
export function parseDue(cell: string): Due {
  const plain = parseDayTime(cell);
  if (plain.day.state !== 'unreadable') return plain;
  const text = parseText(cell);
  if (text.length > LONGEST) return plain;
  const [, before, rest] = LEADING.exec(text) ?? [];
  const last = lastOfSpan(text);
  if (last !== undefined) return last;
  if (rest === undefined) return plain;
  const due = parseDayTime(rest.replace(WEEKDAY, '').replace(/^ngày (?=\d)/iu, ''));
  if (due.day.state !== 'read') return lastOfSpan(rest) ?? plain;
  // Before 17:00 on a day is on that day.
  return /trước/iu.test(before ?? '') && due.time === undefined ? (dayBefore(due.day) ?? plain) : due;
}

const LONGEST = 60;
/** Words before a day that say by when, and those between. */
const LEADING =
  /^((?:(?:phải|cần|dự kiến)? ?(?:hoàn thành|xong|thực hiện|kết thúc|nộp|gửi|báo cáo|hạn)(?: xong)? ?:? ?)?(?:chậm nhất|muộn nhất|không quá|không muộn hơn|hạn (?:cuối|chót)|đến hết|trước|đến|hết|trong|vào)?(?: (?:là|đến|vào|lúc|hết|trước))*(?: (?:sáng|chiều|tối))? ?)(.*\d{4}(?:,? (?:lúc |trước )?\d{1,2} ?(?:giờ|h|g|:)[^\d]{0,6}(?:\d{2})?.{0,5})?)[.;]?$/iu;
const WEEKDAY = /^(?:sáng |chiều |tối )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn) ?,? ?/iu;

function dayBefore(day: Extract<DateCell, { state: 'read' }>): Due | undefined {
  const whole = completeDay(day.date);
  return whole === undefined ? undefined : { day: parseDate(addDays(whole, -1)), time: undefined };
}

const SPAN =
  /^(?:trong thời gian )?(?:từ )?(?:ngày )?(\d{1,2})(?: ?[/.] ?(\d{1,2}))?(?: ?[/.] ?(\d{4}))? ?(?:đến hết|đến|tới|[-–—]|->|→) ?(?:hết )?(?:ngày )?((\d{1,2}) ?[/.] ?(\d{1,2}) ?[/.] ?(\d{4}))[.;]?$/iu;

/** The last day of a span; undefined where its days are not in turn, or one of them is none. */
function lastOfSpan(text: string): Due | undefined {
  const span = SPAN.exec(text);
  if (span === null) return undefined;
  const [, day, month, year, last, , lastMonth, lastYear] = span;
  const [first, end] = [
    parseDate(`${day}/${month ?? lastMonth}/${year ?? lastYear}`),
    parseDate(last!.replace(/ /g, '')),
  ];
  if (first.state !== 'read' || end.state !== 'read') return undefined;
  const [from, to] = [completeDay(first.date), completeDay(end.date)];
  return from === undefined || to === undefined || from > to
    ? undefined
    : { day: end, time: undefined, from };
}

/** "Thường xuyên", "Hằng ngày": a task that goes on and is due on no day. */
export const goesOn = (text: string): boolean => GOES_ON.test(text);

const GOES_ON =
  /^(?:(?:thực hiện |làm )?(?:thường xuyên|liên tục)|h[ằà]ng (?:ngày|tuần|tháng)|(?:trong )?suốt (?:thời gian|quá trình|kỳ|cuộc) .{0,40})(?:[,;] ?(?:thường xuyên|liên tục|h[ằà]ng (?:ngày|tuần|tháng)))*\.?$/iu;
