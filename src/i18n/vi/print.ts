import { groupDigits } from '../digits.ts';
import { lettersByCode } from '../letters-by-code.ts';
import type { PrintText } from '../print-text.ts';

/** Lời của các lệnh in. */
export const printing: PrintText = {
  nothingChanged: (area) => `Khu vực bỏ phiếu số ${area}: không thẻ nào thay đổi, không in.`,
  missingLetters: (path, letters) =>
    `${path}: phông chữ không có ${lettersByCode(letters, 'và', 'ký tự khác')}; trang in ghi mã của ký tự. Sửa ký tự đó trong bảng gốc rồi in lại, hoặc viết tay lên bản in.`,
  olderPapers: (folder, names) =>
    `${folder}: còn ${names.length} tệp của lần in trước (${names.slice(0, 3).join(', ')}${names.length > 3 ? '…' : ''}), không thuộc lần in này. Xóa đi nếu không dùng nữa.`,
  plan: {
    byForm: 'Biểu mẫu',
    byArea: 'Khu vực bỏ phiếu',
    byPaper: 'Khổ giấy',
    paper: (key) => key.replace('-portrait', ' đứng').replace('-landscape', ' ngang'),
    pages: 'Trang',
    sheets: 'Tờ',
    reams: 'Ram',
    minutes: 'Phút',
    area: (number) => `Khu vực bỏ phiếu số ${number}`,
    wholeWard: 'Chung cả xã, phường, đặc khu',
    number: (value) => groupDigits(value, '.', ','),
    total: (documents, pages, sheets, reams, minutes, pagesPerMinute) =>
      `Tổng cộng ${groupDigits(documents, '.', ',')} tài liệu: ${groupDigits(pages, '.', ',')} trang, ${groupDigits(sheets, '.', ',')} tờ, khoảng ${reams} ram (500 tờ), một máy in ${pagesPerMinute} trang/phút chạy ${groupDigits(minutes, '.', ',')} phút.`,
  },
};
