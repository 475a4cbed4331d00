import type { LawText } from '../law-text.ts';

export const law: LawText = {
  title: (election, on) => `QUY ĐỊNH ÁP DỤNG CHO ${election}, THEO LUẬT CỦA NGÀY ${on}`,
  caveat: (rules) =>
    `${rules} quy định. Cột nội dung là cách chương trình hiểu và áp dụng; văn bản luật có giá trị quyết định.`,
  none: 'Không có quy định nào khớp.',
  noneCited: (asked) =>
    `Chương trình không có quy định nào dựa trên ${asked}. Điều đó không có nghĩa là luật không quy định.`,
  columns: {
    rule: 'Quy định',
    value: 'Nội dung',
    basis: 'Căn cứ',
    since: 'Hiệu lực',
    replaced: 'Thay cho',
  },
  note: 'Ghi chú',
  since: (day, act) => `từ ${day}, theo ${act}`,
  replaced: (act, value) => (value === '' ? `${act} (nội dung không đổi)` : `${act}: ${value}`),
  statements: 'quy định khác',
  page: (asked) => `Chỉ in quy định khớp với “${asked}”.`,
  diff: {
    title: (from, to) => `LUẬT BẦU CỬ THAY ĐỔI GÌ: ${from} VÀ ${to}`,
    lawOf: (day) => `luật của ngày ${day}`,
    heading: (change, from, to, count) =>
      ({
        changed: `ĐÃ ĐỔI NỘI DUNG: ${count}`,
        added: `CÓ CHO ${to}, CHƯƠNG TRÌNH KHÔNG CÓ CHO ${from}: ${count}`,
        gone: `CÓ CHO ${from}, KHÔNG CÒN CHO ${to}: ${count}`,
        restated: `NỘI DUNG NHƯ CŨ, CĂN CỨ KHÁC: ${count}`,
      })[change],
    none: 'Không có gì khác nhau.',
    before: 'Trước',
    after: 'Nay',
  },
};
