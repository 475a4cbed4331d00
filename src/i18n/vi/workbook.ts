import type { WorkbookText } from '../workbook-text.ts';

export const workbookText: WorkbookText = {
  list: 'Lỗi',
  listTitle: (errors, warnings, notes) =>
    `Kết quả kiểm tra: ${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý`,
  nothing: 'Không phát hiện điều gì sai.',
  howTo:
    'Bấm vào cột “Ô” để đến đúng ô. Ô đỏ: lỗi; ô vàng: cảnh báo; ô xanh xám: lưu ý. Rê chuột lên ô để đọc ghi chú. Sửa trong tệp gốc rồi kiểm tra lại; đây chỉ là bản sao.',
  columns: {
    severity: 'Mức độ',
    cell: 'Ô',
    who: 'Tên trong dòng',
    column: 'Cột có lỗi',
    message: 'Điều phát hiện',
    fix: 'Việc cần làm',
    basis: 'Căn cứ',
    code: 'Mã phát hiện',
  },
  severity: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
  comment: (severity, message, fix, basis) =>
    `${severity}: ${message}\nViệc cần làm: ${fix}${basis === '' ? '' : `\nCăn cứ: ${basis}`}`,
  cutComment: '… (ghi chú quá dài; đọc đủ ở trang “Lỗi”)',
  cutCell: (letters) => `… (còn ${letters} ký tự Excel không chứa được; đọc đủ trong tệp gốc)`,
  onlyColoured: (commented) =>
    `Có quá nhiều ô cần xem: chỉ ${commented} phát hiện đầu của mỗi trang được ghi chú trên ô, các ô sau chỉ tô màu. Danh sách dưới đây vẫn đủ.`,
  goesOn: (sheet) =>
    `Danh sách còn tiếp ở trang “${sheet}” (mỗi trang Excel chỉ chứa được chừng này đường dẫn).`,
  rowsOnly: (file) =>
    `${file} có kiểu ghi không chèn chú thích được, nên bản này chỉ chép các dòng, không giữ định dạng; tệp gốc vẫn nguyên.`,
  noFormat: (file) => `Dữ liệu chép từ ${file}, đúng thứ tự và số dòng của tệp.`,
  written: (path, marked) => `Đã ghi ${path} (${marked} ô được đánh dấu). Tệp gốc không thay đổi.`,
  page: 'Trang',
  noArea: 'Chưa có khu vực',
  areaSheet: (area) => `KV ${area}`,
  areaLine: (area, commune) => `Khu vực bỏ phiếu số ${area} – ${commune}`,
  sheets: {
    voters: 'Cử tri',
    candidates: 'Người ứng cử',
    committees: 'Tổ chức phụ trách bầu cử',
    areas: 'Khu vực bỏ phiếu',
    constituencies: 'Đơn vị bầu cử',
    tasks: 'Công việc',
  },
  exported: (rows, path) => `Đã ghi ${rows} dòng vào ${path}.`,
};
