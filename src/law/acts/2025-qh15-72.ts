import type { Act } from '../model.ts';

// Only Điều 30 was read in full; Điều 5 and Điều 34 are taken from digests.
export default {
  id: '72/2025/QH15',
  type: 'law',
  title: {
    vi: 'Luật Tổ chức chính quyền địa phương',
    en: 'Law on the Organisation of Local Government',
  },
  issuedOn: '2025-06-16',
  // Not in the part that was read: it is known to have taken effect on the day it was passed.
  inForceFrom: '2025-06-16',
  checkedOn: '2026-11-23',
  // It stands in the place of the law of 2015, by way of Law 65/2025/QH15.
  amends: ['77/2015/QH13'],
  rules: {
    'first-session-council': {
      kind: 'milestone',
      at: { article: 34, clause: 1 },
      label: { vi: 'Kỳ họp thứ nhất HĐND khóa mới', en: 'First session of the new People’s Council' },
      level: 'commune',
      responsible: {
        vi: 'Thường trực HĐND khóa trước',
        en: 'Standing body of the outgoing People’s Council',
      },
      due: { days: 45 },
      note: 'Nơi có bầu cử thêm, bầu cử lại thì tính từ ngày đó.',
    },
    'candidate/nationality-province': {
      kind: 'nationality',
      at: { article: 5 },
      label: {
        vi: 'Quốc tịch của người ứng cử đại biểu HĐND cấp tỉnh',
        en: 'Nationality of a provincial council candidate',
      },
      who: 'province',
      onlyOne: true,
    },
    'candidate/nationality-commune': {
      kind: 'nationality',
      at: { article: 5 },
      label: {
        vi: 'Quốc tịch của người ứng cử đại biểu HĐND cấp xã',
        en: 'Nationality of a commune council candidate',
      },
      who: 'commune',
      onlyOne: true,
    },
    'council/total-province': {
      kind: 'council-total',
      at: { article: 30, clause: 1 },
      label: { vi: 'Tổng số đại biểu HĐND cấp tỉnh', en: 'Number of deputies of a provincial council' },
      council: 'province',
      min: 50,
      max: 125,
      note: 'Tỉnh và thành phố từ 50 đến 85; Hà Nội, Thành phố Hồ Chí Minh 125. Chương trình chỉ kiểm tra khoảng chung.',
    },
    'council/seats-province': {
      kind: 'council-seats',
      at: { article: 30, clause: 1 },
      label: {
        vi: 'Số đại biểu HĐND cấp tỉnh theo dân số',
        en: 'Deputies of a provincial council by population',
      },
      council: 'province',
      cases: [
        {
          unit: 'province',
          base: 1000000,
          seats: 50,
          steps: [{ every: 70000 }],
          max: 85,
          at: { article: 30, clause: 1, point: 'a' },
        },
        {
          unit: 'city',
          base: 1200000,
          seats: 50,
          steps: [{ every: 75000 }],
          max: 85,
          at: { article: 30, clause: 1, point: 'b' },
        },
        {
          unit: 'capital-or-hcmc',
          base: 0,
          seats: 125,
          steps: [],
          max: 125,
          at: { article: 30, clause: 1, point: 'c' },
        },
      ],
      note: 'Luật không nói về phần lẻ: chương trình chỉ tính mỗi bậc đủ dân.',
    },
    'council/seats-commune': {
      kind: 'council-seats',
      at: { article: 30, clause: 2 },
      label: { vi: 'Số đại biểu HĐND cấp xã theo dân số', en: 'Deputies of a commune council by population' },
      council: 'commune',
      cases: [
        {
          unit: 'mountain-commune',
          base: 5000,
          seats: 15,
          steps: [{ every: 1000, upTo: 10000 }, { every: 3000 }],
          max: 30,
          at: { article: 30, clause: 2, point: 'a' },
        },
        {
          unit: 'commune',
          base: 10000,
          seats: 15,
          steps: [{ every: 2000, upTo: 20000 }, { every: 6000 }],
          max: 30,
          at: { article: 30, clause: 2, point: 'b' },
        },
        {
          unit: 'ward-of-province',
          base: 10000,
          seats: 15,
          steps: [{ every: 2000, upTo: 20000 }, { every: 6000 }],
          max: 30,
          at: { article: 30, clause: 2, point: 'c' },
        },
        {
          unit: 'ward-of-city',
          base: 15000,
          seats: 15,
          steps: [{ every: 6000, upTo: 45000 }, { every: 7000 }],
          max: 30,
          at: { article: 30, clause: 2, point: 'd' },
        },
        {
          unit: 'special-zone',
          base: 5000,
          seats: 15,
          steps: [{ every: 1000, upTo: 10000 }, { every: 3000 }],
          max: 30,
          at: { article: 30, clause: 2, point: 'đ' },
        },
      ],
      note: 'Luật không nói về phần lẻ: chương trình chỉ tính mỗi bậc đủ dân, đúng với số đại biểu các xã, phường đã công bố năm 2026.',
    },
  },
} as const satisfies Act;
