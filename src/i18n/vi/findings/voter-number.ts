import type { FindingCatalog } from '../../catalog.ts';
import { quote } from './wording.ts';

const COPY_CARD = 'Chép lại đủ các chữ số in trên thẻ căn cước';

/** The rows beside the one that the finding is about. */
const others = (count: number): string => (count > 1 ? 'các dòng còn lại' : 'dòng còn lại');
const several = (count: number): string => (count > 1 ? 'nhiều người' : 'hai người');

/** Lời cho các phát hiện về số căn cước của cử tri và về người bị ghi nhiều lần. Chỉ nêu số đã che. */
export const voterNumber = {
  'voter/id-missing': {
    message: () => 'Chưa có số căn cước.',
    fix: (_, write) =>
      `Hỏi cử tri hoặc tra dữ liệu dân cư rồi ghi vào cột ${write.column('id')}. Cử tri chưa có số này vẫn được giữ tên trong danh sách.`,
  },
  'voter/id-malformed': {
    message: ({ reason, length }) => {
      switch (reason) {
        case 'length':
          return `Số căn cước có ${length} chữ số, không đúng số chữ số của thẻ căn cước.`;
        case 'nine-digits':
          return `Ô này có ${length} chữ số: đây là số chứng minh nhân dân cũ, không phải số căn cước.`;
        case 'characters':
          return 'Số căn cước có ký tự không phải chữ số.';
        case 'digits-lost':
          return 'Số căn cước đã bị bảng tính rút gọn thành dạng số mũ (như 1,2E+10), các chữ số cuối không còn.';
        case 'repair-disagrees':
          return `Số căn cước chỉ có ${length} chữ số; thêm số 0 ở đầu cho đủ thì lại không khớp với nơi đăng ký khai sinh, giới tính hoặc năm sinh.`;
      }
    },
    fix: ({ reason }, write) => {
      const column = write.column('id');
      if (reason === 'nine-digits')
        return `Chuyển số này sang cột ${write.column('old_id')}, rồi ghi số căn cước của cử tri vào cột ${column}.`;
      if (reason === 'digits-lost')
        return `Trong bảng tính, định dạng cột ${column} là kiểu Văn bản rồi nhập lại số từ thẻ căn cước; không khôi phục được từ tệp này.`;
      if (reason === 'repair-disagrees')
        return `${COPY_CARD} vào cột ${column}, đồng thời đối chiếu cột ${write.column('birth')} và cột ${write.column('sex')}.`;
      return `${COPY_CARD} vào cột ${column}, không thêm dấu cách, dấu chấm hay chữ.`;
    },
  },
  'voter/id-zero-lost': {
    message: ({ masked, zeros }) =>
      `Số căn cước bị mất ${zeros} số 0 ở đầu; chương trình đang hiểu là ${masked}.`,
    fix: (_, write) =>
      `Định dạng cột ${write.column('id')} là kiểu Văn bản rồi ghi lại đủ số 0 ở đầu, để lần lưu sau không mất nữa.`,
  },
  'voter/id-sex-mismatch': {
    message: ({ digit, sex }, write) =>
      `Chữ số thứ tư của số căn cước là ${digit}, không khớp với giới tính ghi là ${write.term(`sex/${sex}`)}.`,
    fix: (_, write) =>
      `Đối chiếu thẻ căn cước rồi sửa cột ${write.column('sex')} hoặc cột ${write.column('id')}, cột nào ghi nhầm.`,
  },
  'voter/id-birth-mismatch': {
    message: ({ idYear, year }) =>
      `Số căn cước cho biết năm sinh là ${idYear}, còn ngày sinh ghi năm ${year}.`,
    fix: (_, write) =>
      `Đối chiếu thẻ căn cước rồi sửa cột ${write.column('birth')} hoặc cột ${write.column('id')}, cột nào ghi nhầm.`,
  },
  'voter/id-place-unknown': {
    message: ({ place }) =>
      `Ba chữ số đầu của số căn cước là ${quote(place)}, không phải mã nơi đăng ký khai sinh đã biết.`,
    fix: (_, write) =>
      `Đối chiếu thẻ căn cước. Nếu chép nhầm, sửa cột ${write.column('id')}; nếu thẻ ghi đúng như vậy (như người khai sinh ở nước ngoài) thì để nguyên.`,
  },
  'voter/duplicate-id': {
    message: ({ masked, which, rows, total }, write) =>
      `${write.column(which)} ${masked} trùng với ${write.rows(rows, total)}.`,
    fix: ({ which }, write) =>
      `Xem các dòng này là một người hay nhiều người. Nếu là một người, giữ một dòng và xóa các dòng còn lại, vì mỗi công dân chỉ được ghi tên vào một danh sách cử tri. Nếu là nhiều người, sửa cột ${write.column(which)} theo giấy tờ của từng người.`,
  },
  'voter/duplicate-person': {
    message: ({ rows, total }, write) =>
      `Họ tên và ngày sinh trùng với ${write.rows(rows, total)}; không có hai số căn cước khác nhau để phân biệt.`,
    fix: ({ total }, write) =>
      `Hỏi tổ trưởng tổ dân phố hoặc trưởng thôn. Nếu là một người, giữ dòng ở nơi cử tri bỏ phiếu và xóa ${others(total)}. Nếu là ${several(total)}, ghi số căn cước của từng người vào cột ${write.column('id')} để phân biệt.`,
  },
  'voter/possible-duplicate': {
    message: ({ rows, reasons }, write) => {
      const why = reasons.map((reason) => write.term(`duplicate/${reason}`)).join('; ');
      return `Có thể cùng một người với ${write.rows(rows)}${why === '' ? '' : ` (${why})`}.`;
    },
    fix: ({ rows }) =>
      `Đối chiếu số căn cước, địa chỉ và hỏi tổ trưởng tổ dân phố hoặc trưởng thôn. Nếu là một người, giữ một dòng và xóa ${others(rows.length)}. Nếu là ${several(rows.length)}, ghi đủ số căn cước của từng người; số đã đúng thì để nguyên.`,
  },
} satisfies Partial<FindingCatalog>;
