import { groupDigits } from '../digits.ts';
import type { ImportText } from '../import-text.ts';

const dotted = (value: number): string => groupDigits(value, '.', ',');

export const importText: ImportText = {
  title: (table) => `NHẬP ${table.toUpperCase()}`,
  sheets: (names) => `Trang tính: ${names.join(', ')}`,
  header: (row, rows) => `Tiêu đề ở dòng ${row}; ${dotted(rows)} dòng dữ liệu`,
  encoding: (encoding, syllables, words) =>
    words > 0
      ? `Nhận ra bảng mã ${encoding}: ${dotted(syllables)} trên ${dotted(words)} tiếng có dấu đọc được thành tiếng Việt`
      : `Bảng mã ${encoding}`,
  reads: (before, after) => `“${before}” → “${after}”`,
  columns: 'Các cột',
  columnOf: (letters, heading) => `${letters}  “${heading}”`,
  notUsed: 'không dùng',
  blankHeading: '(không có tiêu đề)',
  joined: (from, to) => `Ghép ${from} thành ${to}`,
  split: (from, to) => `Tách ${from} thành ${to}`,
  firstRows: 'Những dòng đầu',
  noticed: (count) => `Nhận thấy khi đọc (${dotted(count)})`,
  times: (count) => `${dotted(count)} chỗ, chỗ đầu tiên`,
  changes: 'Sẽ sửa khi nhập',
  noChanges: 'Không phải sửa gì: mọi ô được chép nguyên.',
  change: {
    spacing: (column, count) => `${column}: bỏ dấu cách thừa ở ${dotted(count)} ô`,
    invisible: (column, count) => `${column}: bỏ ký tự không nhìn thấy ở ${dotted(count)} ô`,
    composed: (column, count) => `${column}: ghép dấu vào chữ (Unicode dựng sẵn) ở ${dotted(count)} ô`,
    'day-order': (column, count) => `${column}: đổi tháng/ngày thành ngày/tháng ở ${dotted(count)} ô`,
    serial: (column, count) => `${column}: đổi số đếm ngày của bảng tính thành ngày ở ${dotted(count)} ô`,
    date: (column, count) => `${column}: viết ngày theo dạng ngày/tháng/năm ở ${dotted(count)} ô`,
    number: (column, count) => `${column}: bỏ dấu cách, dấu chấm trong số ở ${dotted(count)} ô`,
    word: (column, count) => `${column}: viết lại thống nhất ở ${dotted(count)} ô`,
    mark: (column, count) => `${column}: viết dấu đánh thành x hoặc 0 ở ${dotted(count)} ô`,
    ditto: (column, count) => `${column}: ghi lại theo dòng trên ở ${dotted(count)} ô ghi “như trên”`,
    joined: (column, count) => `${column}: ghép từ hai cột Nam, Nữ ở ${dotted(count)} dòng`,
    split: (column, count) => `${column}: tách ra từ cột khác ở ${dotted(count)} dòng`,
    'bare-name': (column, count) =>
      `${column}: bỏ số thứ tự và chữ Ông, Bà đứng trước tên, hoặc lấy giới tính từ chữ đó, ở ${dotted(count)} ô`,
    'name-case': (column, count) => `${column}: viết hoa đúng kiểu tên người ở ${dotted(count)} ô`,
  },
  proposals: 'Đề nghị, chưa sửa',
  proposeNames: (count) =>
    `${dotted(count)} họ tên viết toàn chữ hoa, toàn chữ thường hoặc thiếu chữ hoa. Muốn sửa, thêm --fix-names.`,
  unsure: 'Chưa chắc',
  why: {
    'looks-like': 'tiêu đề gần giống, có thể gõ nhầm',
    general: 'tiêu đề không nói rõ thường trú, tạm trú hay nơi ở hiện tại',
    council: 'không nói rõ là đơn vị bầu cử đại biểu Quốc hội, HĐND tỉnh hay HĐND xã',
    twice: 'có hai cột cùng nội dung này',
    'by-content': 'không nhận ra tiêu đề, nhưng các ô giống một cột mà bảng đang thiếu',
  },
  whyDays: {
    'month-first': (cells, text) =>
      `có vẻ ghi tháng trước ngày: ${dotted(cells)} ô như “${text}”, không ô nào có ngày trên 12 đứng trước`,
    'days-swapped': (cells, text) =>
      `có vẻ bảng tính đã đảo ngày và tháng: ${dotted(cells)} ô ngày như ${text} đều từ mùng 1 đến 12, còn các ngày sau 12 vẫn là chữ`,
    'serial-days': (cells, text) =>
      `có ${dotted(cells)} ô chỉ là một số như “${text}”, có vẻ là số đếm ngày của bảng tính`,
  },
  total: (rows, files) => `Tất cả: ${dotted(rows)} dòng từ ${dotted(files)} tệp`,
  leftOut: (names, all) =>
    `Trong thư mục còn có, không đọc: ${names.join(', ')}${all > names.length ? ` … (tất cả ${dotted(all)})` : ''}. Chỉ các tệp .csv, .tsv, .txt, .xlsx, .xlsm, .xls, .ods nằm ngay trong thư mục được đọc.`,
  dryRun: 'Chỉ xem thử (--dry-run): chưa ghi gì.',
  written: (rows, path) => `Đã ghi ${dotted(rows)} dòng vào ${path}`,
  kept: (path) => `Tệp cũ được giữ ở ${path}`,
  keptAnswers: (path) => `Cách đọc được ghi nhớ trong ${path}; lần sau không hỏi lại.`,
  report: (path) => `Bản tường trình: ${path}`,
  next: (command) => `Việc tiếp theo: ${command}`,
  mappingAbout: (file) => `Cách đọc ${file}. Sửa được bằng tay; xóa tệp này để được hỏi lại.`,
  askColumn: (letters, heading, why) => `Cột ${letters} “${heading}”: ${why}. Đây là cột gì?`,
  leaveOut: 'Không dùng cột này',
  askDays: (letters, heading, why) => `Cột ${letters} “${heading}” ${why}. Đọc thế nào?`,
  dateWay: {
    'month-first': (text, reads) => `Tháng trước, ngày sau: “${text}” là ${reads}`,
    'day-first': () => 'Ngày trước, tháng sau: để nguyên như đang ghi',
    swapped: (text, reads) => `Đảo lại các ô ngày: ${text} là ${reads}`,
    1900: (text, reads) => `Đếm từ năm 1900 (Excel trên Windows): ${text} là ${reads}`,
    1904: (text, reads) => `Đếm từ năm 1904 (Excel cũ trên máy Mac): ${text} là ${reads}`,
    'not-days': () => 'Không phải ngày: để nguyên như đang ghi',
  },
  askNames: (count) => `Viết lại ${dotted(count)} họ tên theo kiểu tên người (Nguyễn Văn An)?`,
  askWrite: (rows, path) => `Ghi ${dotted(rows)} dòng vào ${path}?`,
};
