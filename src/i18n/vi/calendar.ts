import type { CalendarText } from '../calendar-text.ts';

const fromPollingDay = (days: number): string =>
  days === 0 ? 'ngày bầu cử' : days < 0 ? `${-days} ngày trước ngày bầu cử` : `${days} ngày sau ngày bầu cử`;

export const calendar: CalendarText = {
  heading: 'LỊCH BẦU CỬ',
  countdown: (weekday, pollingDay, today, days) => {
    const left = days > 0 ? `còn ${days} ngày` : days === 0 ? 'hôm nay bầu cử' : `đã qua ${-days} ngày`;
    return `Ngày bầu cử: ${weekday}, ${pollingDay} · Hôm nay: ${today} · ${left}`;
  },
  columns: {
    date: 'Ngày',
    weekday: 'Thứ',
    daysLeft: 'Còn',
    status: 'Tình trạng',
    title: 'Công việc',
    responsible: 'Cơ quan thực hiện',
    basis: 'Căn cứ',
  },
  weekdays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  longWeekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  status: {
    done: 'đã xong',
    late: 'quá hạn',
    today: 'hôm nay',
    open: 'đang trong hạn',
    upcoming: 'sắp tới',
    passed: 'đã qua',
  },
  level: { nation: 'trung ương', province: 'cấp tỉnh', commune: 'cấp xã' },
  group: {
    propaganda: 'tuyên truyền',
    leadership: 'lãnh đạo, chỉ đạo',
    personnel: 'nhân sự',
    security: 'an ninh trật tự',
  },
  counts: (late, soon, withinDays) =>
    `${late} mốc quá hạn; ${soon} mốc đến hạn trong ${withinDays} ngày tới.`,
  furtherBasis: (count) => `và ${count} căn cứ khác`,
  empty: 'Không có mốc thời gian nào.',

  window: (start, end) => `từ ${start} đến ${end}`,
  dayOff: (name) => `rơi vào ngày nghỉ: ${name} (luật không lùi hạn)`,
  moved: (legalDay, why) =>
    `đã điều chỉnh${legalDay === '' ? '' : `, theo luật là ${legalDay}`}${why === '' ? '' : ` (${why})`}`,
  areas: (numbers, day, time) => `${time} ngày ${day}: khu vực bỏ phiếu số ${numbers}`,
  ofLevel: (level) => `(${level})`,

  rule: {
    by: (days) => (days === 0 ? 'ngày bầu cử' : `chậm nhất ${fromPollingDay(days)}`),
    between: (start, days) => `từ ${fromPollingDay(start)} đến ${fromPollingDay(days)}`,
    on: (day) => `ngày ${day}`,
    until: (time) => `đến ${time}`,
    hours: (hours, from) => {
      const edge = from === 'opening' ? 'bắt đầu bỏ phiếu' : 'kết thúc bỏ phiếu';
      if (hours === 0) return `khi ${edge}`;
      return hours < 0 ? `${-hours} giờ trước khi ${edge}` : `trong ${hours} giờ sau khi ${edge}`;
    },
    fromDone: (days, title) => `trong ${days} ngày kể từ ngày thực hiện việc “${title}”`,
    orBy: (days) => `khi chưa biết ngày đó: chậm nhất ${fromPollingDay(days)}`,
    sameDay: (title) => `cùng ngày với việc “${title}”`,
    before: (title) => `trước việc “${title}”`,
  },

  name: (election) => `Lịch bầu cử ${election}`,
  remind: (days, title) => `Còn ${days} ngày: ${title}`,
  labels: { rule: 'Thời hạn', responsible: 'Cơ quan thực hiện', basis: 'Căn cứ' },
};
