import type { IsoDate } from '../../../dates/iso-date.ts';
import type { FindingCatalog } from '../../catalog.ts';
import { quote } from './wording.ts';

/** Lời cho các phát hiện về mốc thời gian và kế hoạch công việc. */
export const plan = {
  'milestone/late': {
    message: ({ title, due, days }, write) =>
      `Việc ${quote(title.vi)} đã quá hạn ${days} ngày (hạn ${write.day(due)}) mà chưa ghi ngày hoàn thành.`,
    fix: (_, write) =>
      `Nếu đã làm xong, ghi ngày vào cột ${write.column('done_on', 'tasks')} và số văn bản vào cột ${write.column('document', 'tasks')} của ${write.term('table/tasks')}. Nếu chưa, làm ngay và báo cáo Ủy ban bầu cử cấp trên.`,
  },
  'milestone/soon': {
    message: ({ title, due, days }, write) =>
      days === 0
        ? `Việc ${quote(title.vi)} đến hạn hôm nay, ngày ${write.day(due)}.`
        : `Việc ${quote(title.vi)} còn ${days} ngày là đến hạn, ngày ${write.day(due)}.`,
    fix: ({ days }, write) =>
      `Hoàn thành ${days === 0 ? 'trong hôm nay' : 'trước hạn'}. Khi xong, ghi ngày vào cột ${write.column('done_on', 'tasks')} và số văn bản vào cột ${write.column('document', 'tasks')} của ${write.term('table/tasks')}.`,
  },
  'milestone/on-holiday': {
    message: ({ title, due, holiday }, write) =>
      `Hạn của việc ${quote(title.vi)} là ngày ${write.day(due)}, rơi vào ngày nghỉ (${holiday.vi}); luật không lùi hạn sang ngày khác.`,
    fix: () => 'Hoàn thành trước ngày nghỉ, hoặc cử người trực để làm đúng ngày đó.',
  },
  'plan/date-differs': {
    message: ({ title, date, time, start, startTime, due, dueTime, field }, write) => {
      const on = (day: IsoDate, hour?: string) =>
        `${hour === undefined ? '' : `${hour} `}ngày ${write.day(day)}`;
      const limit =
        start === undefined
          ? `chậm nhất là ${on(due, dueTime)}`
          : start === due
            ? startTime === dueTime
              ? `đúng ${on(due, dueTime)}`
              : `từ ${startTime ?? ''} đến ${on(due, dueTime)}`
            : `từ ${on(start)} đến ${on(due, dueTime)}`;
      return `Cột ${write.column(field, 'tasks')} ghi ${on(date, time)} cho việc ${quote(title.vi)}, ngoài thời hạn luật định: ${limit}.`;
    },
    fix: ({ field }, write) =>
      field === 'due'
        ? `Sửa cột ${write.column('due', 'tasks')} cho nằm trong thời hạn. Nếu Hội đồng bầu cử quốc gia đã điều chỉnh thời gian, ghi ngày mới và văn bản điều chỉnh vào mục override-milestones của ward.yaml.`
        : `Nếu nhập nhầm, sửa cột ${write.column('done_on', 'tasks')}. Nếu việc đã làm ngoài thời hạn, báo cáo Ủy ban bầu cử cấp trên.`,
  },
  'plan/date-unreadable': {
    message: ({ text }) => `Không đọc được ngày ${quote(text)} trong kế hoạch.`,
    fix: () =>
      'Ghi lại theo thứ tự ngày/tháng/năm, ví dụ 31/01/2026; có giờ thì ghi thêm giờ trong ngày, như 07:30. Việc kéo dài nhiều ngày thì ghi đủ ngày cuối, ví dụ “từ 05/01 đến 10/01/2026”; việc làm suốt kỳ thì ghi “thường xuyên”.',
  },
  'plan/done-in-future': {
    message: ({ text, today }, write) =>
      `Cột ${write.column('done_on', 'tasks')} ghi ngày ${text}, sau hôm nay (${write.day(today)}): ngày này chưa đến, nên việc được coi là chưa xong.`,
    fix: (_, write) =>
      `Nếu nhập nhầm, sửa cột ${write.column('done_on', 'tasks')}. Nếu là ngày dự kiến, xóa ở cột này và ghi vào cột ${write.column('due', 'tasks')}.`,
  },
  'plan/step-unclear': {
    message: ({ text, candidates }) =>
      `Việc ${quote(text)} trong kế hoạch có thể là một trong các mốc: ${candidates.map(({ title }) => quote(title.vi)).join('; ')}. Chưa so được ngày của việc này với luật.`,
    fix: (_, write) =>
      `Ghi mã của mốc đúng vào cột ${write.column('id', 'tasks')} (xem mã bằng lệnh “baucu calendar --csv”). Nếu là việc riêng của địa phương, ghi một mã riêng và đổi tên việc cho rõ.`,
  },
} satisfies Partial<FindingCatalog>;
