import { groupDigits } from '../digits.ts';
import type { PrintText } from '../print-text.ts';

/** Lời của các lệnh in. */
export const printing: PrintText = {
  nothingChanged: (area) => `Khu vực bỏ phiếu số ${area}: không thẻ nào thay đổi, không in.`,
  plan: {
    byForm: 'Biểu mẫu',
    byArea: 'Khu vực bỏ phiếu',
    byPaper: 'Khổ giấy',
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
