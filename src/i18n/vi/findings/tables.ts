import type { FindingCatalog } from '../../catalog.ts';
import { isKindOfRule, quote, ruleName } from './wording.ts';

/** Chương trình đếm ngày từ năm nào. */
const COUNTED_BY = { 1900: 'Excel trên Windows', 1904: 'Excel cũ trên máy Mac' };

/** Lời cho những điều nhận thấy khi đọc bảng, và cho trường hợp kho luật không có quy định. */
export const tables = {
  'table/duplicate-column': {
    message: ({ heading, columns }, write) =>
      `Tiêu đề ${quote(heading)} có ở nhiều cột (${write.list(columns)}); nhiều nhất cột đầu tiên được đọc.`,
    fix: () => 'Xóa cột thừa hoặc đổi tiêu đề của nó, chỉ để một cột cho mỗi tiêu đề, rồi kiểm tra lại.',
  },
  'table/unknown-column': {
    message: ({ heading }) =>
      `Không nhận ra cột ${quote(heading)}, nên nội dung cột này không được kiểm tra.`,
    fix: ({ nearest, missing }, write) => {
      if (nearest !== undefined)
        return `Nếu đây là cột ${quote(write.column(nearest))}, sửa tiêu đề cho đúng; nếu không, để nguyên.`;
      return missing === undefined
        ? 'Nếu cột này không dùng cho bầu cử thì để nguyên; nếu có dùng, đổi tiêu đề theo bảng mẫu do lệnh “baucu init” tạo ra.'
        : `Bảng đang thiếu ${write.list(missing.map((key) => quote(write.column(key))))}. Nếu đây chính là ${missing.length === 1 ? 'cột đó' : 'một trong các cột đó'}, sửa tiêu đề cho đúng; nếu không, để nguyên.`;
    },
  },
  'table/missing-column': {
    message: ({ column }, write) =>
      `Bảng không có cột ${quote(write.column(column))}, nên những gì dựa vào cột này chưa kiểm tra được.`,
    fix: ({ column, unread }, write) =>
      unread === undefined
        ? `Thêm cột có tiêu đề ${quote(write.column(column))}; nếu bảng đã có cột này dưới tên khác thì sửa tiêu đề.`
        : `Bảng có cột chưa nhận ra là ${write.list(unread.map(quote))}. Nếu một trong các cột đó là cột này, sửa tiêu đề thành ${quote(write.column(column))}; nếu không, thêm cột có tiêu đề đó.`,
  },
  'table/ragged-row': {
    message: ({ have, need }) => `Dòng này có ${have} ô, trong khi dòng tiêu đề có ${need} cột.`,
    fix: () =>
      'Xem dòng này có thừa, thiếu dấu phân cách hoặc thiếu dấu ngoặc kép quanh địa chỉ không; sửa để mỗi nội dung nằm đúng cột.',
  },
  'table/bad-encoding': {
    message: ({ reason, encoding }) => {
      switch (reason) {
        case 'nul':
          return 'Có ký tự rỗng lẫn trong chữ; chương trình đã bỏ qua các ký tự này.';
        case 'invalid-bytes':
          return 'Có chữ không đọc được vì tệp không lưu đúng bảng mã UTF-8.';
        case 'converted':
          return `Tệp lưu theo bảng mã ${encoding ?? 'cũ'}, không phải UTF-8; chương trình đã chuyển để đọc.`;
      }
    },
    fix: ({ reason }) =>
      reason === 'converted'
        ? 'Xem lại vài họ tên có dấu; nếu đúng, nên lưu lại tệp theo kiểu “CSV UTF-8”.'
        : 'Mở tệp gốc trong bảng tính, lưu lại theo kiểu “CSV UTF-8”, rồi xem lại họ tên ở chỗ này.',
  },
  'table/letters-lost': {
    message: ({ cells, text }, write) =>
      `Chữ có dấu đã mất hẳn ở ${write.number(cells)} ô của cột này (ô đầu tiên: ${quote(text)}): tệp được lưu theo bảng mã không có chữ Việt, nên dấu “?” thay chỗ các chữ ấy và không thể khôi phục.`,
    fix: () =>
      'Xuất lại từ phần mềm hoặc tệp Excel gốc thành .xlsx hoặc “CSV UTF-8”, rồi dùng tệp mới; không gõ lại từng chữ theo trí nhớ.',
  },
  'table/legacy-font': {
    message: ({ encoding }) =>
      `Chữ trong tệp gõ theo phông cũ ${encoding}, đã được chuyển sang Unicode để đọc.`,
    fix: () => 'Xem lại vài họ tên có dấu; nếu đúng, nên lưu lại tệp theo Unicode (kiểu “CSV UTF-8”).',
  },
  'table/total-row': {
    message: ({ text }) =>
      `Dòng ${quote(text)} được hiểu là dòng cộng, số trang hoặc tên phần, nên không tính vào danh sách.`,
    fix: ({ people }) =>
      people
        ? 'Để nguyên nếu đúng như vậy. Nếu đây là tên người, sửa lại họ tên ở dòng này.'
        : 'Để nguyên nếu đúng như vậy. Nếu đây là một dòng của bảng, ghi cho đủ các cột của dòng này.',
  },
  'table/rows-left-out': {
    message: ({ rows, count, text }, write) =>
      `Có ${write.number(count)} dòng đứng dưới chỗ được hiểu là hết danh sách, nên chưa được đọc: ${write.rows(rows, count)} (${count === 1 ? '' : 'dòng đầu: '}${quote(text)}).`,
    fix: () =>
      'Nếu những dòng này thuộc danh sách, xóa dòng ghi chú, dòng cộng hoặc phần ký tên đứng trên chúng, hoặc chuyển chúng lên trên dòng đó. Nếu không, để nguyên.',
  },
  'table/two-digit-year': {
    message: ({ text, year }) =>
      `Ngày sinh ${quote(text)} chỉ ghi hai chữ số của năm; chương trình hiểu là năm ${year}.`,
    fix: ({ year }, write) =>
      `Đối chiếu với giấy tờ; nếu đúng là ${year}, ghi đủ bốn chữ số vào cột ${write.column('birth')}, nếu không thì sửa lại.`,
  },
  'table/month-first': {
    message: ({ cells, text }, write) =>
      `Cả cột này có vẻ ghi tháng trước ngày: ${write.number(cells)} ô như ${quote(text)} chỉ đọc được như vậy, không ô nào có ngày trên 12 đứng trước. Những ô như 05/03 có thể đang bị hiểu ngược.`,
    fix: ({ column }) =>
      `Nhập lại tệp gốc bằng lệnh “baucu import … --dates "${column}=month-first"”, hoặc sửa cả cột thành ngày/tháng/năm.`,
  },
  'table/days-swapped': {
    message: ({ cells, text, was }, write) =>
      `Bảng tính có vẻ đã đảo ngày và tháng: cả ${write.number(cells)} ô ngày của cột này (như ${text}, có thể là ${was}) đều từ mùng 1 đến 12, còn các ngày sau 12 vẫn là chữ.`,
    fix: ({ column }) =>
      `Đối chiếu vài người với giấy tờ. Nếu đúng là bị đảo, nhập lại tệp gốc bằng lệnh “baucu import … --dates "${column}=swapped"”; nếu không, nhập bằng lệnh “baucu import … --dates "${column}=day-first"”.`,
  },
  'table/serial-days': {
    message: ({ cells, text, days }, write) =>
      `Có ${write.number(cells)} ô của cột này chỉ là một số như ${quote(text)}, có vẻ là số đếm ngày của bảng tính (${days.join(' hoặc ')}), nên chưa đọc thành ngày.`,
    fix: ({ column, since }) => {
      const ways = since.map((year) => `“baucu import … --dates "${column}=${year}"” (${COUNTED_BY[year]})`);
      return `Trong bảng tính, đổi định dạng cột thành ngày rồi lưu lại; hoặc nhập tệp gốc bằng lệnh ${ways.join(' hay ')}.`;
    },
  },
  'table/invisible-characters': {
    message: ({ cells }, write) =>
      `Có ký tự không nhìn thấy ở ${write.number(cells)} ô của cột này (ô đầu tiên ở dòng này); chương trình đã bỏ qua các ký tự đó.`,
    fix: () =>
      'Để nguyên cũng được. Muốn bỏ hẳn các ký tự đó thì gõ lại những ô này, hoặc dùng tệp do lệnh “baucu import” ghi ra.',
  },
  'table/formula-error': {
    message: ({ text }) => `Ô này có lỗi công thức ${quote(text)}, nên được coi là để trống.`,
    fix: () => 'Mở tệp trong bảng tính, sửa công thức hoặc gõ thẳng nội dung vào ô này.',
  },
  'table/cell-unreadable': {
    message: ({ text }) => `Không hiểu nội dung ${quote(text)} của ô này, nên ô được coi là để trống.`,
    fix: () =>
      'Ghi lại ô này theo kiểu của cột (giờ: 07:00; đánh dấu: x; tỷ lệ: 92%; khu vực bỏ phiếu: 4; tổ dân phố: 1, 3-5; số căn cước, số CMND: đủ chữ số như trên thẻ; “nt”, “như trên”: ghi rõ nội dung), hoặc để trống.',
  },
  'table/hidden-rows': {
    message: ({ rows, columns, sheet, filtered }, write) => {
      const parts = [
        ...(sheet
          ? ['cả trang tính']
          : rows > 0
            ? [`${write.number(rows)} dòng${filtered ? ' (do bộ lọc)' : ''}`]
            : []),
        ...(columns.length > 0 ? [`cột ${write.list(columns)}`] : []),
      ];
      return `Bảng tính đang ẩn ${parts.join(' và ')}; phần bị ẩn vẫn được đọc và tính vào danh sách.`;
    },
    fix: () => 'Bỏ ẩn, bỏ lọc để xem. Nếu đó là dữ liệu không dùng nữa, xóa hẳn khỏi bảng rồi kiểm tra lại.',
  },
  'table/sheet-unread': {
    message: ({ sheet, reason }) => {
      switch (reason) {
        case 'hidden':
          return `Trang ${quote(sheet)} đang bị ẩn nên không được đọc; đã đọc trang đang hiện.`;
        case 'other-columns':
          return `Trang ${quote(sheet)} có các cột khác với trang được đọc, nên không được đọc.`;
        case 'no-header':
          return `Trang ${quote(sheet)} không có dòng tiêu đề của bảng này, nên không được đọc.`;
      }
    },
    fix: ({ sheet, reason }) => {
      switch (reason) {
        case 'hidden':
          return 'Nếu trang đó thuộc danh sách, bỏ ẩn nó; nếu là bản cũ, để nguyên.';
        case 'other-columns':
          return `Nếu trang đó thuộc danh sách, sửa tiêu đề các cột cho giống trang được đọc, hoặc nhập riêng trang đó bằng lệnh “baucu import … --sheet "${sheet}"”; nếu không, để nguyên.`;
        case 'no-header':
          return 'Nếu trang đó thuộc danh sách, thêm dòng tiêu đề như trang được đọc; nếu không (tổng hợp, hướng dẫn), để nguyên.';
      }
    },
  },
  'table/value-from-title': {
    message: ({ column, table, value, text, rows, others }, write) => {
      const none = `Bảng không ghi ${quote(write.column(column, table))}, nên`;
      return others === undefined
        ? `${none} ${write.number(rows)} dòng dưới chữ ${quote(text)} được hiểu là ${quote(value)}.`
        : `${none} ${write.number(rows)} dòng được hiểu theo dòng tiêu đề phía trên, như ${quote(text)} là ${quote(value)}, và ${write.number(others)} dòng tiêu đề khác cùng kiểu.`;
    },
    fix: ({ column, table }, write) =>
      `Để nguyên nếu đúng. Nếu không đúng, ghi cột ${quote(write.column(column, table))} cho từng dòng; bảng chưa có cột này thì thêm vào.`,
  },
  'rule/none': {
    message: ({ about, election, committee, table }, write) => {
      if (about === 'own-council')
        return 'Đặc khu ít dân như thế này có thể không có Hội đồng nhân dân cấp xã; ward.yaml chưa nói, nên chương trình đang coi là có và ghi cử tri bầu cả cấp này.';
      const body = committee === undefined ? '' : ` của ${write.term(`committee/${committee}`)}`;
      const where = table === undefined ? '' : ` (${write.term(`table/${table}`)})`;
      return `Kho luật của chương trình không có quy định về ${ruleName(about, write)}${body} cho cuộc bầu cử ${election}${where}; phần này chưa được kiểm tra.`;
    },
    fix: ({ about }) => {
      if (about === 'own-council')
        return 'Nếu đặc khu không có Hội đồng nhân dân, ghi “commune-council: false” vào ward.yaml, khi đó cử tri chỉ bầu đại biểu Quốc hội và Hội đồng nhân dân cấp tỉnh. Nếu có, ghi “commune-council: true”.';
      return isKindOfRule(about)
        ? 'Tự đối chiếu phần này với văn bản luật và hướng dẫn của Hội đồng bầu cử quốc gia; chương trình không đoán thay.'
        : 'Chạy lệnh “baucu calendar --level all --csv” để xem mã của từng mốc, rồi sửa mã này trong ward.yaml cho đúng.';
    },
  },
} satisfies Partial<FindingCatalog>;
