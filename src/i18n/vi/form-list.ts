import type { FormListText } from '../form-list-text.ts';

export const formList: FormListText = {
  orientation: { portrait: 'dọc', landscape: 'ngang' },
  comes: { complete: 'Đủ', prefilled: 'Điền sẵn một phần', blank: 'Để trống' },
  filledBy: (who) => `${who} lập`,
  onRequest: 'chỉ in bằng lệnh print',
  nothing: (form) => `Hồ sơ không có gì để in theo mẫu ${form}.`,
};
