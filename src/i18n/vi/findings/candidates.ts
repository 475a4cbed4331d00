import type { FindingCatalog } from '../../catalog.ts';
import { choices, quote, writtenMoment } from './wording.ts';

/** Lời cho các phát hiện về từng người ứng cử. */
export const candidates = {
  'candidate/birth-impossible': {
    message: ({ text, reason }) =>
      reason === 'future'
        ? `Ngày sinh ${quote(text)} là một ngày chưa đến.`
        : `Ngày sinh ${quote(text)} lùi quá xa, có thể ghi nhầm năm.`,
    fix: (_, write) =>
      `Đối chiếu giấy khai sinh hoặc sơ yếu lý lịch, sửa lại cột ${write.column('birth')} theo thứ tự ngày/tháng/năm.`,
  },
  'candidate/under-age': {
    message: ({ turnsOn, age, pollingDay }, write) =>
      `Đến ngày bầu cử ${write.day(pollingDay)} người này chưa đủ ${age} tuổi; ngày ${write.day(turnsOn)} mới đủ.`,
    fix: (_, write) =>
      `Đối chiếu giấy khai sinh hoặc thẻ căn cước. Nếu ngày sinh ghi nhầm, sửa cột ${write.column('birth')}; nếu ghi đúng, người này không được ứng cử: báo Ủy ban bầu cử và ghi “xóa tên” vào cột ${write.column('status')}.`,
  },
  'candidate/nationality': {
    message: ({ text }) =>
      `Quốc tịch ghi ${quote(text)}, không đúng điều kiện về quốc tịch của người ứng cử.`,
    fix: (_, write) =>
      `Đối chiếu sơ yếu lý lịch. Nếu ghi nhầm, sửa cột ${write.column('nationality')}; nếu người này không có hoặc không chỉ có quốc tịch Việt Nam, báo Ủy ban bầu cử để không đưa vào danh sách.`,
  },
  'candidate/status-unreadable': {
    message: ({ text }) =>
      `Không hiểu trạng thái ${quote(text)}, nên chưa biết người này có được ứng cử hay không.`,
    fix: (_, write) =>
      `Để trống cột ${write.column('status')} nếu không có gì đặc biệt; nếu có, ghi một trong các từ: ${choices('candidate-status')}.`,
  },
  'candidate/level-unreadable': {
    message: ({ text }) => (text === '' ? 'Chưa ghi cấp ứng cử.' : `Không hiểu cấp ứng cử ${quote(text)}.`),
    fix: (_, write) =>
      `Ghi “Quốc hội”, “HĐND tỉnh” hoặc “HĐND xã” vào cột ${write.column('level', 'candidates')}.`,
  },
  'candidate/constituency-unknown': {
    message: ({ level, constituency }, write) =>
      constituency === ''
        ? `Chưa ghi đơn vị bầu cử đại biểu ${write.term(`council/${level}`)} mà người này ứng cử.`
        : `Người này ghi ứng cử ở ${write.constituency(level, constituency)}, nhưng đơn vị đó không có trong ${write.term('table/constituencies')}.`,
    fix: (_, write) =>
      `Ghi đúng số vào cột ${write.column('constituency', 'candidates')}. Nếu đơn vị bầu cử đó có thật, thêm một dòng vào ${write.term('table/constituencies')}.`,
  },
  'candidate/field-missing': {
    message: ({ field, reason }, write) => {
      const column = write.column(field, 'candidates');
      if (field === 'dossier_on')
        return `${reason === 'incomplete' ? `Cột ${column} ghi chưa đủ ngày` : `Không đọc được cột ${column}`}, nên chưa biết hồ sơ có nộp trong hạn hay không.`;
      switch (reason) {
        case 'missing':
          return `Cột ${column} để trống, trong khi danh sách người ứng cử phải ghi rõ nội dung này.`;
        case 'unreadable':
          return `Không đọc được cột ${column}, trong khi danh sách người ứng cử phải ghi rõ nội dung này.`;
        case 'incomplete':
          return `Cột ${column} ghi chưa đủ, trong khi danh sách người ứng cử phải ghi đủ ngày, tháng, năm.`;
      }
    },
    fix: ({ field }, write) =>
      field === 'dossier_on'
        ? `Xem giấy biên nhận hồ sơ, ghi ngày và giờ nộp vào cột ${write.column(field, 'candidates')}, ví dụ 31/01/2026 16:30.`
        : `Lấy từ sơ yếu lý lịch trong hồ sơ ứng cử, ghi vào cột ${write.column(field, 'candidates')}.${field === 'religion' ? ' Người không theo tôn giáo nào thì ghi “Không”.' : ''}`,
  },
  'candidate/barred': {
    message: ({ status }, write) =>
      `Trạng thái ghi ${quote(write.term(`candidate-status/${status}`))}: thuộc trường hợp không được ứng cử.`,
    fix: (_, write) =>
      `Đối chiếu văn bản của cơ quan có thẩm quyền. Nếu đúng, báo Ủy ban bầu cử để không đưa vào danh sách, hoặc xóa tên nếu danh sách đã công bố, rồi ghi “xóa tên” vào cột ${write.column('status')}. Nếu nhầm, xóa trạng thái đó.`,
  },
  'candidate/duplicate': {
    message: ({ level, rows }, write) =>
      `Người này được ghi ứng cử đại biểu ${write.term(`council/${level}`)} nhiều lần, trùng với ${write.rows(rows)}.`,
    fix: (_, write) =>
      `Giữ một dòng và xóa các dòng còn lại, vì mỗi người chỉ được ghi tên ở một đơn vị bầu cử của mỗi cấp. Nếu là hai người khác nhau, ghi số căn cước của từng người vào cột ${write.column('id')}.`,
  },
  'candidate/too-many-levels': {
    message: ({ levels, rows }, write) =>
      `Người này ứng cử ở ${levels.length} cấp (${write.list(levels.map((level) => write.term(`council/${level}`)))}), nhiều hơn số cấp luật cho phép; xem thêm ${write.rows(rows)}.`,
    fix: (_, write) =>
      `Đề nghị người ứng cử xin rút ở cấp thừa, rồi ghi “rút” vào cột ${write.column('status')} của dòng thuộc cấp đó.`,
  },
  'candidate/dossier-late': {
    message: ({ due, time, on }, write) =>
      `Hồ sơ nộp ${writtenMoment(on)}, sau hạn ${time === '24:00' ? '' : `${time} `}ngày ${write.day(due)}.`,
    fix: (_, write) =>
      `Đối chiếu giấy biên nhận hồ sơ. Nếu ghi nhầm, sửa cột ${write.column('dossier_on')}. Nếu đúng là nộp muộn, báo Ủy ban bầu cử xem xét, vì theo luật hồ sơ phải nộp trong hạn.`,
  },
  'candidate/dossier-incomplete': {
    message: ({ missing }, write) =>
      `Hồ sơ ứng cử còn thiếu ${write.list(missing.map((item) => write.term(`dossier/${item}`)))}.`,
    fix: (_, write) =>
      `Đề nghị người ứng cử nộp bổ sung trước khi hết hạn nhận hồ sơ, rồi ghi thêm giấy tờ đó vào cột ${write.column('dossier')}. Nếu đã hết hạn, báo Ủy ban bầu cử xem xét.`,
  },
  'candidate/trust-low': {
    message: ({ percent, limit }, write) =>
      `Tỷ lệ tín nhiệm của cử tri nơi cư trú là ${write.number(percent)}%, chưa đạt mức trên ${write.number(limit)}% số cử tri có mặt.`,
    fix: (_, write) =>
      `Đối chiếu biên bản hội nghị cử tri nơi cư trú. Nếu đúng, không đưa người này vào danh sách hiệp thương lần thứ ba; nếu hội nghị hiệp thương xem xét là trường hợp đặc biệt thì ghi “trường hợp đặc biệt” vào cột ${write.column('note')}.`,
  },
  'candidate/order': {
    message: ({ level, constituency, before }, write) =>
      `Thứ tự tên trong danh sách ở ${write.constituency(level, constituency)} chưa đúng: người ở dòng này phải đứng trước người ở dòng ${before}.`,
    fix: (_, write) =>
      `Xếp lại theo tên, rồi đến họ, rồi đến chữ đệm, theo thứ tự chữ cái tiếng Việt; trùng cả họ tên thì người sinh trước đứng trước. Đánh lại cột ${write.column('no')} theo thứ tự mới.`,
  },
  'candidate/namesakes': {
    message: ({ level, constituency, rows }, write) =>
      `Cùng họ tên với người ở ${write.rows(rows)}, trong ${write.constituency(level, constituency)}.`,
    fix: () =>
      'Kiểm tra ngày sinh của từng người đã đủ ngày, tháng, năm; phiếu bầu phải ghi thêm ngày sinh sau tên để cử tri phân biệt.',
  },
} satisfies Partial<FindingCatalog>;
