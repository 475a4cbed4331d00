import type { FindingCatalog } from '../../catalog.ts';
import { quote } from './wording.ts';

const CHECK_BIRTH = 'Đối chiếu giấy khai sinh hoặc thẻ căn cước';

/** Lời cho các phát hiện về họ tên, ngày sinh, tuổi và giới tính của cử tri; số căn cước và trùng lặp ở tệp bên. */
export const voterIdentity = {
  'voter/name-missing': {
    message: () => 'Chưa có họ và tên.',
    fix: (_, write) =>
      `Ghi đủ họ, chữ đệm và tên vào cột ${write.column('name')}, đúng như thẻ căn cước hoặc giấy khai sinh. Nếu dòng này không phải của ai thì xóa cả dòng.`,
  },
  'voter/birth-missing': {
    message: () => 'Chưa có ngày sinh, nên chưa biết cử tri đã đủ tuổi bầu cử hay chưa.',
    fix: (_, write) => `${CHECK_BIRTH}, ghi đủ ngày, tháng, năm vào cột ${write.column('birth')}.`,
  },
  'voter/birth-unreadable': {
    message: ({ text }) => `Không đọc được ngày sinh ${quote(text)}.`,
    fix: (_, write) =>
      `Ghi lại vào cột ${write.column('birth')} theo thứ tự ngày/tháng/năm, năm đủ bốn chữ số, ví dụ 05/03/1990. Nếu chỉ biết năm sinh thì ghi năm.`,
  },
  'voter/birth-impossible': {
    message: ({ text, reason }) => {
      switch (reason) {
        case 'no-such-day':
          return `Ngày sinh ${quote(text)} không có trong lịch.`;
        case 'month-first':
          return `Ngày sinh ${quote(text)} có vẻ ghi tháng trước ngày.`;
        case 'future':
          return `Ngày sinh ${quote(text)} là một ngày chưa đến.`;
        case 'too-long-ago':
          return `Ngày sinh ${quote(text)} lùi quá xa, có thể ghi nhầm năm.`;
      }
    },
    fix: ({ reason, text }, write) => {
      if (reason === 'month-first')
        return `${CHECK_BIRTH}. Nếu đúng là tháng ghi trước, sửa lại cột ${write.column('birth')} theo thứ tự ngày/tháng/năm, và xem lại cả cột: những ngày khác cũng có thể đã bị đảo mà không lộ ra (03/04 với 04/03).`;
      const correct = `${CHECK_BIRTH}, sửa lại cột ${write.column('birth')} theo thứ tự ngày/tháng/năm.`;
      // A year typed into a cell of days is a day of 1905: 1958 becomes 11/05/1905.
      if (reason === 'too-long-ago' && text.endsWith('1905'))
        return `${correct} Ngày năm 1905 thường do gõ một năm (như 1958) vào ô kiểu ngày của bảng tính; hãy gõ lại năm sinh vào ô kiểu Văn bản.`;
      return reason === 'too-long-ago'
        ? `${correct} Nếu cử tri đã mất, ghi “đã chết” vào cột ${write.column('status')} hoặc xóa tên.`
        : correct;
    },
  },
  'voter/birth-incomplete': {
    message: ({ text, completeFromYear }) =>
      `Ngày sinh ${quote(text)} chưa đủ ngày, tháng, năm; người sinh từ năm ${completeFromYear} trở đi phải ghi đủ.`,
    fix: (_, write) => `${CHECK_BIRTH}, ghi đủ ngày, tháng, năm vào cột ${write.column('birth')}.`,
  },
  'voter/under-age': {
    message: ({ turnsOn, age, pollingDay }, write) =>
      `Đến ngày bầu cử ${write.day(pollingDay)} người này chưa đủ ${age} tuổi; ngày ${write.day(turnsOn)} mới đủ.`,
    fix: (_, write) =>
      `${CHECK_BIRTH}. Nếu ngày sinh ghi nhầm, sửa cột ${write.column('birth')}; nếu ghi đúng, đưa tên ra khỏi danh sách cử tri.`,
  },
  'voter/age-unknown': {
    message: ({ text, age, latestBirth }, write) =>
      `Ngày sinh ${quote(text)} chưa đủ để biết đến ngày bầu cử người này đã đủ ${age} tuổi hay chưa; muốn đủ tuổi phải sinh từ ngày ${write.day(latestBirth)} trở về trước.`,
    fix: (_, write) =>
      `Tìm giấy khai sinh, thẻ căn cước hoặc dữ liệu dân cư rồi ghi đủ ngày, tháng, năm vào cột ${write.column('birth')}. Khi không còn giấy tờ, các cơ quan thường tính như sau: không rõ ngày thì lấy ngày 01 của tháng, không rõ cả ngày và tháng thì lấy ngày 01/01; chương trình không tự tính thay.`,
  },
  'voter/turns-18-near-polling-day': {
    message: ({ turnsOn, age, days }, write) => {
      const when =
        days === 0
          ? 'đúng vào ngày bầu cử'
          : `${days < 0 ? 'trước' : 'sau'} ngày bầu cử ${Math.abs(days)} ngày`;
      return `Người này đủ ${age} tuổi vào ngày ${write.day(turnsOn)}, ${when}.`;
    },
    fix: () => `${CHECK_BIRTH} thật kỹ, vì chỉ lệch vài ngày là quyền bầu cử của người này đổi khác.`,
  },
  'voter/sex-missing': {
    message: () => 'Chưa ghi giới tính.',
    fix: (_, write) =>
      `Ghi “${write.term('sex/male')}” hoặc “${write.term('sex/female')}” vào cột ${write.column('sex')} theo giấy khai sinh hoặc thẻ căn cước; danh sách cử tri phải đánh dấu và cộng số nam, số nữ.`,
  },
  'voter/sex-unreadable': {
    message: ({ text }) => `Không hiểu giới tính ${quote(text)}.`,
    fix: (_, write) =>
      `Ghi “${write.term('sex/male')}” hoặc “${write.term('sex/female')}” vào cột ${write.column('sex')}. Nếu bảng có hai cột Nam và Nữ thì chỉ đánh dấu x ở một cột.`,
  },
} satisfies Partial<FindingCatalog>;
