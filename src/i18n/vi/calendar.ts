import type { CalendarText } from '../calendar-text.ts';

const from = (days: number, pollingDay: string): string =>
  days === 0 ? pollingDay : days < 0 ? `${-days} ngày trước ${pollingDay}` : `${days} ngày sau ${pollingDay}`;

const POLLING_DAY: CalendarText['pollingDay'] = {
  general: 'ngày bầu cử',
  'by-election': 'ngày bầu cử bổ sung',
  repeat: 'ngày bầu cử thêm, bầu cử lại',
};

const nameOfDay = (occasion: keyof typeof POLLING_DAY): string => `N${POLLING_DAY[occasion].slice(1)}`;

export const calendar: CalendarText = {
  heading: {
    general: 'LỊCH BẦU CỬ',
    'by-election': 'LỊCH BẦU CỬ BỔ SUNG',
    repeat: 'LỊCH BẦU CỬ THÊM, BẦU CỬ LẠI',
  },
  pollingDay: POLLING_DAY,
  countdown: (weekday, pollingDay, today, days, occasion) => {
    const left = days > 0 ? `còn ${days} ngày` : days === 0 ? 'hôm nay bầu cử' : `đã qua ${-days} ngày`;
    return `${nameOfDay(occasion)}: ${weekday}, ${pollingDay} · Hôm nay: ${today} · ${left}`;
  },
  assumed: {
    general:
      'Ngày bầu cử này là giả định, chưa có văn bản nào quyết định. Các ngày tính theo luật đang có hiệu lực.',
    'by-election': 'Ngày bầu cử bổ sung này là giả định.',
    repeat: 'Chưa định ngày bầu cử thêm, bầu cử lại: lịch tính theo ngày chậm nhất mà luật cho phép.',
  },
  lunarUnknown: (year) =>
    `Chưa biết tết Nguyên đán và Giỗ Tổ Hùng Vương năm ${year}: chỉ nêu được ngày cuối tuần và ngày lễ dương lịch.`,
  filter: {
    only: 'Chỉ nêu',
    thisWeek: (monday, sunday) => `việc của tuần này (${monday} đến ${sunday}) và việc quá hạn`,
    next: (count) => `${count} mốc sắp tới`,
    owner: (words) => `phụ trách có “${words}”`,
    group: (words) => `nhóm “${words}”`,
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
  dayOff: (name, lastWorkingDay) =>
    `rơi vào ngày nghỉ: ${name} (luật không lùi hạn)${lastWorkingDay === '' ? '' : `; ngày làm việc cuối cùng trước đó: ${lastWorkingDay}`}`,
  doneOn: (day, lateDays) =>
    `${day === '' ? 'đã xong' : `xong ngày ${day}`}${lateDays > 0 ? `, muộn ${lateDays} ngày` : ''}`,
  late: (days) => `quá hạn ${days} ngày`,
  document: (documents) => `văn bản: ${documents}`,
  owner: (owners) => `phụ trách: ${owners}`,
  ownTask: 'việc riêng của địa phương',
  moved: (legalDay, why) =>
    `đã điều chỉnh${legalDay === '' ? '' : `, theo luật là ${legalDay}`}${why === '' ? '' : ` (${why})`}`,
  areas: (numbers, day, time) => `${time} ngày ${day}: khu vực bỏ phiếu số ${numbers}`,
  unlawfulHour: (areas, { field, hour, earliest, latest }) =>
    `GIỜ TRÁI LUẬT: ${areas === '' ? 'giờ chung' : `khu vực bỏ phiếu số ${areas}`} ghi ${field === 'opens' ? 'mở cửa' : 'đóng cửa'} lúc ${hour}, luật chỉ cho từ ${earliest} đến ${latest}`,
  unlawful: 'GIỜ TRÁI LUẬT',
  ofLevel: (level) => `(${level})`,

  rule: {
    by: (days, pollingDay) => (days === 0 ? pollingDay : `chậm nhất ${from(days, pollingDay)}`),
    between: (start, days, pollingDay) => `từ ${from(start, pollingDay)} đến ${from(days, pollingDay)}`,
    fromStep: (title, days, pollingDay) => `từ ngày thực hiện việc “${title}” đến ${from(days, pollingDay)}`,
    on: (day, exactly) => `${exactly ? '' : 'chậm nhất '}ngày ${day}`,
    until: (time) => `đến ${time}`,
    hours: (hours, what, way) => {
      const edge = what === 'opening' ? 'bắt đầu bỏ phiếu' : 'kết thúc bỏ phiếu';
      if (way === 'begins') return `ngay sau khi ${edge}`;
      if (hours === 0) return `${way === 'exactly' ? '' : 'chậm nhất '}khi ${edge}`;
      return hours < 0 ? `chậm nhất ${-hours} giờ trước khi ${edge}` : `trong ${hours} giờ sau khi ${edge}`;
    },
    fromDone: (days, title) => `trong ${days} ngày kể từ ngày thực hiện việc “${title}”`,
    orBy: (days, pollingDay) => `khi chưa biết ngày đó: chậm nhất ${from(days, pollingDay)}`,
    sameDay: (title) => `cùng ngày với việc “${title}”`,
    before: (title) => `trước việc “${title}”`,
  },

  name: (election) => `Lịch bầu cử ${election}`,
  timeline: {
    legend: '● hạn   ═ trong khoảng thời gian   ─ số ngày đến ngày bầu cử   ◆ ngày bầu cử   ┊ hôm nay',
    noDay: 'Chưa có ngày, tính theo quy tắc:',
    cut: 'Dòng có dấu … đã được rút gọn; bỏ --timeline để xem đủ.',
  },
  page: {
    title: (election) => `Lịch bầu cử ${election}`,
    month: (month, year) => `Tháng ${month} năm ${year}`,
    noDay: 'Chưa có ngày, tính theo quy tắc',
    legend:
      'Chấm: hạn. Vạch đậm: khoảng thời gian. Vạch nhạt: số ngày đến ngày bầu cử. Vạch đỏ: ngày bầu cử. Nét đứt: hôm nay.',
    drawn: 'Các ngày là hạn cuối cùng theo luật; luật không lùi hạn khi rơi vào ngày nghỉ.',
    pollingDay: (weekday, day, occasion) => `${nameOfDay(occasion)}: ${weekday}, ${day}`,
  },
  csv: {
    id: 'Mã',
    title: 'Công việc',
    date: 'Hạn',
    time: 'Giờ',
    start: 'Từ ngày',
    weekday: 'Thứ',
    daysLeft: 'Còn (ngày)',
    status: 'Tình trạng',
    lateDays: 'Muộn (ngày)',
    group: 'Nhóm',
    level: 'Cấp',
    responsible: 'Cơ quan thực hiện theo luật',
    owner: 'Phụ trách',
    doneOn: 'Ngày hoàn thành',
    document: 'Văn bản',
    onHoliday: 'Ngày nghỉ',
    lastWorkingDay: 'Ngày làm việc cuối cùng',
    rule: 'Quy tắc',
    basis: 'Căn cứ',
  },
  remind: (days, title) => `Còn ${days} ngày: ${title}`,
  labels: { rule: 'Thời hạn', responsible: 'Cơ quan thực hiện', basis: 'Căn cứ' },
};
