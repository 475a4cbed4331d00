import type { Act } from '../model.ts';

// The text was not at hand: taken from digests.
export default {
  id: '59/2021/TT-BCA',
  type: 'circular',
  title: {
    vi: 'Thông tư quy định chi tiết thi hành Luật Căn cước công dân và Nghị định 137/2015/NĐ-CP đã được sửa đổi, bổ sung',
    en: 'Circular on the Law on Citizen Identification and Decree 137/2015',
  },
  issuedOn: '2021-05-15',
  inForceFrom: '2021-07-01',
  checkedOn: '2026-11-23',
  rules: {
    'personal-number/digits': {
      kind: 'statement',
      at: { article: 4 },
      also: [{ act: '137/2015/NĐ-CP', article: 13 }],
      label: { vi: 'Ý nghĩa các chữ số của số định danh cá nhân', en: 'What the digits mean' },
      says: {
        vi: 'Ba chữ số nơi đăng ký khai sinh, một chữ số thế kỷ sinh và giới tính (0, 1: thế kỷ 20; 2, 3: thế kỷ 21; chẵn nam, lẻ nữ), hai chữ số cuối của năm sinh, sáu chữ số ngẫu nhiên; không có chữ số kiểm tra.',
        en: 'Three digits of the place of birth registration, one of century and sex (0, 1: 20th; 2, 3: 21st; even men, odd women), two of the birth year, six at random; no check digit.',
      },
    },
  },
} as const satisfies Act;
